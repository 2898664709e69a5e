"""The BERT-shaped encoder that all our models begin from, its weights read back from a float ONNX file."""
import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

WIDTH, ATTENTION_HEADS, EPSILON = 384, 12, 1e-12
SCALE = (WIDTH // ATTENTION_HEADS) ** -0.5


class Linear(nn.Linear):
    """A linear layer that can rehearse its int8 life: inputs rounded per tensor and weights per channel, as the export does.

    Where `levelling`, a layer `with_outliers` divides each piece's input by its own greatest value and multiplies what comes out by
    it: the same in float, but int8 then rounds every piece by a scale of its own. Without that one piece's outliers, 15 times the
    rest in a feed-forward half, decide how coarsely all others are rounded.
    """

    rehearsing = False
    levelling = False

    def __init__(self, given, made, with_outliers=False):
        super().__init__(given, made)
        self.with_outliers = with_outliers

    def forward(self, given):
        if not (Linear.levelling and self.with_outliers):
            return self.product(given, self.bias)
        height = given.abs().amax(-1, keepdim=True).clamp(min=1e-6)
        return self.product(given / height, None) * height + self.bias

    def product(self, given, bias):
        if not Linear.rehearsing:
            return F.linear(given, self.weight, bias)
        return F.linear(self.rounded_input(given), self.rounded_weight(), bias)

    @staticmethod
    def rounded_input(given):
        given = given.float()
        low, high = given.detach().aminmax()
        low, high = low.clamp(max=0.0), high.clamp(min=0.0)
        scale = (high - low).clamp(min=1e-8) / 255
        zero = (-low / scale).round().clamp(0, 255).to(torch.int32)
        return torch.fake_quantize_per_tensor_affine(given, scale, zero, 0, 255)

    def rounded_weight(self):
        scale = self.weight.detach().abs().amax(1).clamp(min=1e-8) / 127
        zero = torch.zeros_like(scale, dtype=torch.int32)
        return torch.fake_quantize_per_channel_affine(self.weight, scale, zero, 0, -127, 127)


class Layer(nn.Module):
    """Drops a share of what its halves add while it trains, where a run asks for it."""

    dropout = 0.0

    def __init__(self):
        super().__init__()
        self.qkv = Linear(WIDTH, 3 * WIDTH)
        self.out = Linear(WIDTH, WIDTH)
        self.attention_norm = nn.LayerNorm(WIDTH, EPSILON)
        self.up = Linear(WIDTH, 4 * WIDTH, with_outliers=True)
        self.down = Linear(4 * WIDTH, WIDTH, with_outliers=True)
        self.output_norm = nn.LayerNorm(WIDTH, EPSILON)

    def forward(self, hidden, mask):
        batch, length, _ = hidden.shape
        heads = self.qkv(hidden).view(batch, length, 3, ATTENTION_HEADS, WIDTH // ATTENTION_HEADS)
        query, key, value = heads.permute(2, 0, 3, 1, 4)
        scores = query @ key.transpose(-1, -2) * SCALE + mask
        # Written out: the fused kernel's backward pass costs a third of a training step on a CPU.
        seen = torch.softmax(scores, -1, dtype=scores.dtype) @ value
        hidden = self.attention_norm(hidden + self.dropped(self.out(seen.transpose(1, 2).reshape(batch, length, WIDTH))))
        return self.output_norm(hidden + self.dropped(self.down(F.gelu(self.up(hidden)))))

    def dropped(self, added):
        return F.dropout(added, Layer.dropout, self.training)


class Encoder(nn.Module):
    def __init__(self, layers, words=30522, positions=512):
        super().__init__()
        self.words = nn.Embedding(words, WIDTH)
        self.positions = nn.Embedding(positions, WIDTH)
        self.kinds = nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))

    def forward(self, ids, attended, kinds):
        """attended: (batch, pieces), or (batch, pieces, pieces) where each piece sees its own."""
        hidden = self.words(ids) + self.positions.weight[: ids.shape[1]] + self.kinds(kinds)
        hidden = self.norm(hidden)
        seen = attended[:, None, None, :] if attended.dim() == 2 else attended[:, None]
        mask = torch.where(seen.bool(), 0.0, -1e4).to(hidden.dtype)
        for layer in self.layers:
            hidden = layer(hidden, mask)
        return hidden


def read_back(path):
    """The encoder of a float ONNX export. Its MatMul weights are nameless and transposed: the bias added after names them."""
    graph = onnx.load(path).graph
    weights = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    producer = {output: node for node in graph.node for output in node.output}
    matrices = {}
    for node in graph.node:
        if node.op_type != "Add":
            continue
        biases = [name for name in node.input if name.endswith(".bias") and name in weights]
        for name in node.input:
            source = producer.get(name)
            if biases and source is not None and source.op_type == "MatMul" and source.input[1] in weights:
                matrices[biases[0][: -len(".bias")]] = weights[source.input[1]].T
    layers = 1 + max(int(name.split(".")[2]) for name in weights if name.startswith("encoder.layer."))
    encoder = Encoder(layers)
    tensor = lambda array: torch.from_numpy(np.ascontiguousarray(array).copy())
    state = {
        "words.weight": weights["embeddings.word_embeddings.weight"],
        "positions.weight": weights["embeddings.position_embeddings.weight"],
        "kinds.weight": weights["embeddings.token_type_embeddings.weight"],
        "norm.weight": weights["embeddings.LayerNorm.weight"],
        "norm.bias": weights["embeddings.LayerNorm.bias"],
    }
    for i in range(layers):
        here, there = f"layers.{i}.", f"encoder.layer.{i}."
        parts = [there + f"attention.self.{part}" for part in ("query", "key", "value")]
        state[here + "qkv.weight"] = np.concatenate([matrices[part] for part in parts])
        state[here + "qkv.bias"] = np.concatenate([weights[part + ".bias"] for part in parts])
        for ours, theirs in (("out", "attention.output.dense"), ("up", "intermediate.dense"), ("down", "output.dense")):
            state[here + ours + ".weight"] = matrices[there + theirs]
            state[here + ours + ".bias"] = weights[there + theirs + ".bias"]
        for ours, theirs in (("attention_norm", "attention.output.LayerNorm"), ("output_norm", "output.LayerNorm")):
            for part in ("weight", "bias"):
                state[here + ours + "." + part] = weights[there + theirs + "." + part]
    encoder.load_state_dict({name: tensor(array) for name, array in state.items()})
    return encoder


def check(encoder, path, limit=1e-4):
    """Fails unless the encoder's hidden states equal those of the ONNX file it was read from."""
    import onnxruntime

    chance = np.random.default_rng(7)
    ids = chance.integers(1000, 30000, (2, 60))
    attended = np.ones_like(ids)
    attended[1, 40:] = 0
    kinds = np.zeros_like(ids)
    inputs = {"input_ids": ids, "attention_mask": attended, "token_type_ids": kinds}
    theirs = onnxruntime.InferenceSession(path).run(None, inputs)[0]
    with torch.no_grad():
        ours = encoder.eval()(*(torch.from_numpy(a) for a in (ids, attended, kinds))).numpy()
    gap = np.abs(ours - theirs)[attended == 1].max()
    if gap > limit:
        raise SystemExit(f"{path}: hidden states differ by {gap:.2e}, allowed {limit:.0e}")
    return gap
