"""The Writer: an encoder that reads a passage both ways and writes a question from left to right after it (UniLM's attention)."""
import torch
from torch import nn
from torch.nn import functional as F

from encoder import ATTENTION_HEADS, EPSILON, SCALE, WIDTH, Encoder, Linear
from writer.examples import RESERVED

HEAD_WIDTH = WIDTH // ATTENTION_HEADS


class Words(nn.Module):
    """The word embeddings, frozen and rounded to int8 per entry as they will be in service; only reserved entries are learned."""

    def __init__(self, weight):
        super().__init__()
        self.weight = nn.Parameter(rounded(weight.detach()), requires_grad=False)
        self.reserved = nn.Parameter(weight.detach()[:RESERVED].clone())

    def forward(self, ids):
        learned = F.embedding(ids.clamp(max=RESERVED - 1), self.reserved)
        return torch.where((ids < RESERVED)[..., None], learned, F.embedding(ids, self.weight))

    def merged(self):
        return torch.cat([rounded(self.reserved.detach()), self.weight[RESERVED:]])


def rounded(table):
    scale = table.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
    return (table / scale).round() * scale


class Writer(nn.Module):
    """Logits over the vocabulary for the piece after each asked position."""

    def __init__(self, encoder):
        super().__init__()
        encoder.words = Words(encoder.words.weight)
        self.encoder = encoder
        self.transform = nn.Linear(WIDTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, EPSILON)
        self.bias = nn.Parameter(torch.zeros(encoder.words.weight.shape[0]))
        nn.init.normal_(self.transform.weight, std=0.02)
        nn.init.zeros_(self.transform.bias)

    def begin_with(self, counts):
        """Starts the bias at the logarithm of how often each piece occurs in questions: learning would take long to get there."""
        counts = torch.as_tensor(counts, dtype=torch.float32) + 0.1
        self.bias.data = torch.log(counts / counts.sum()) + 10

    def forward(self, ids, kinds, targets):
        """Logits and targets of the positions that predict a piece of the question."""
        asked = targets >= 0
        return self.logits(self.encoder(ids, seen_by_each(ids, kinds), kinds)[asked]), targets[asked]

    def logits(self, hidden):
        hidden = self.norm(F.gelu(self.transform(hidden)))
        if Linear.rehearsing:
            hidden = Linear.rounded_input(hidden)
        return F.linear(hidden, self.encoder.words.weight, self.bias)

    def heads(self):
        return [*self.transform.parameters(), *self.norm.parameters(), self.bias, self.encoder.words.reserved]


def seen_by_each(ids, kinds):
    """(batch, pieces, pieces): the source sees the source; the question sees the source and its own left."""
    source, question = (kinds == 0) & (ids != 0), kinds == 1
    left = torch.ones(ids.shape[1], ids.shape[1], dtype=torch.bool, device=ids.device).tril()
    return source[:, None, :] | (question[:, :, None] & question[:, None, :] & left)


class Stepper(nn.Module):
    """The Writer with its memory outside: the same graph reads a source and takes one step for every beam.

    past is [layers * 2, 1, heads, source pieces, head width]: keys and values of the one source that all beams share. own has the
    same shape with one row per beam of the last step and that beam's own pieces; parents names the row each beam continues. While
    there is nothing to remember, their number of pieces is 0. No mask is needed: what is given sees all that is given.
    """

    def __init__(self, writer):
        super().__init__()
        self.writer = writer

    def forward(self, ids, kinds, positions, past, own, parents):
        """Log-probabilities [beams, vocabulary] after the last piece; own, reordered, with the given pieces added."""
        encoder = self.writer.encoder
        hidden = encoder.norm(encoder.words(ids) + encoder.positions(positions) + encoder.kinds(kinds))
        own = own.index_select(1, parents)
        kept = []
        for i, layer in enumerate(encoder.layers):
            hidden, key, value = self.through(layer, hidden, past[2 * i], past[2 * i + 1], own[2 * i], own[2 * i + 1])
            kept += [key, value]
        logits = self.writer.logits(hidden[:, -1])
        return torch.log_softmax(logits.float(), -1), torch.stack(kept)

    @staticmethod
    def through(layer, hidden, past_key, past_value, own_key, own_value):
        batch, length, _ = hidden.shape
        query, key, value = layer.qkv(hidden).view(batch, length, 3, ATTENTION_HEADS, HEAD_WIDTH).permute(2, 0, 3, 1, 4)
        key, value = torch.cat([own_key, key], 2), torch.cat([own_value, value], 2)
        scores = torch.cat([query @ past_key.transpose(-1, -2), query @ key.transpose(-1, -2)], -1) * SCALE
        share = torch.softmax(scores, -1)
        before = past_key.shape[2]
        seen = share[..., :before] @ past_value + share[..., before:] @ value
        hidden = layer.attention_norm(hidden + layer.out(seen.transpose(1, 2).reshape(batch, length, WIDTH)))
        return layer.output_norm(hidden + layer.down(F.gelu(layer.up(hidden)))), key, value


def load(path):
    """The Writer of a checkpoint, as it is in service (reserved entries in their place in the table), and the step it is from."""
    state = torch.load(path, map_location="cpu")
    layers = 1 + max(int(name.split(".")[2]) for name in state["model"] if name.startswith("encoder.layers."))
    writer = Writer(Encoder(layers))
    writer.load_state_dict(state["model"])
    writer.encoder.words = nn.Embedding.from_pretrained(writer.encoder.words.merged())
    return writer.eval(), state["step"]
