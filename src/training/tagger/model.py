"""The Tagger: an encoder that sees the shape of words, and heads that say what each word is and on which word it hangs."""
import torch
from torch import nn
from torch.nn import functional as F

from encoder import WIDTH
from tagger.labels import INVENTORIES, SCHEMES
from tagger.shapes import COUNT

ARC = 256  # width of the space in which words look for their head
DROPOUT = 0.2  # in the heads alone: there it costs nothing


class Heads(nn.Module):
    """Logits of every piece. A word is spoken for by its first piece; where a piece hangs is a logit for every piece of the
    sentence, of which 0, [CLS], stands for the root."""

    def __init__(self):
        super().__init__()
        for head in ("upos", "xpos", "name", "time"):
            setattr(self, head, nn.Linear(WIDTH, len(INVENTORIES[head])))
        self.dependent, self.head = nn.Linear(WIDTH, ARC), nn.Linear(WIDTH, ARC)
        self.bilinear = nn.Linear(ARC, ARC)  # its bias scores how good a head a word is whatever hangs on it
        self.pair = nn.Linear(2 * WIDTH, ARC)
        self.relation = nn.Linear(ARC, len(INVENTORIES["relation"]))
        self.schemes = nn.Linear(WIDTH, len(SCHEMES) * len(INVENTORIES["name"]))  # how others than the first would name
        self.dropout = nn.Dropout(DROPOUT)
        for part in self.modules():
            if isinstance(part, nn.Linear):
                nn.init.normal_(part.weight, std=0.02 if part.out_features != ARC else part.in_features**-0.5)
                nn.init.zeros_(part.bias)
        nn.init.zeros_(self.schemes.weight)

    def forward(self, hidden, attended, schemes=None):
        """schemes: whose rules the names of each sentence follow (batch), by their place in SCHEMES; none: the first's."""
        given = self.dropout(hidden)
        dependent, head = (self.dropout(F.gelu(side(given))) for side in (self.dependent, self.head))
        arcs = (self.bilinear(dependent) @ head.transpose(-1, -2)).float() * ARC**-0.5
        arcs = torch.where(attended[:, None, :].bool(), arcs, torch.full_like(arcs, -1e4))
        # The relation is read off a word and its head; the head is as sure as the arcs are.
        pair = torch.cat([given, torch.softmax(arcs, -1).to(hidden.dtype) @ hidden], -1)
        relation = self.relation(self.dropout(F.gelu(self.pair(pair))))
        upos, xpos, name, time = (getattr(self, part)(given) for part in ("upos", "xpos", "name", "time"))
        if schemes is not None:
            name = name + self.differences(given, schemes)
        return upos, xpos, name, time, relation, arcs

    def differences(self, given, schemes):
        """What a scheme of names adds to the logits of the first one."""
        each = self.schemes(given).unflatten(-1, (len(SCHEMES), -1))
        mine = F.one_hot(schemes, len(SCHEMES)) * (schemes > 0)[:, None]
        return (each * mine[:, None, :, None].to(each.dtype)).sum(2)


class Tagger(nn.Module):
    def __init__(self, encoder):
        super().__init__()
        encoder.kinds = nn.Embedding(COUNT, WIDTH)
        self.encoder = encoder
        self.heads = Heads()

    @staticmethod
    def of(encoder):
        """With every shape as the base's segment 0, so that the Tagger begins as the base."""
        first = encoder.kinds.weight[:1].detach().clone()
        tagger = Tagger(encoder)
        tagger.encoder.kinds.weight.data.copy_(first.expand(COUNT, -1))
        return tagger

    def forward(self, ids, attended, shapes, schemes=None):
        """Six arrays of logits: upos, xpos, name, time, relation [batch, pieces, labels], arcs [batch, pieces, pieces]."""
        return self.heads(self.encoder(ids, attended, shapes).float(), attended, schemes)
