"""Exports a trained Writer to int8 ONNX for the service, and to float ONNX for comparison.

    python -m writer.export RUN/last.pt OUT_DIRECTORY

Writes writer-float.onnx and model.onnx after checking that the float graph, stepping with its memory, says what the model says
in one pass. One graph reads and steps (model.Stepper). The word table serves the input and the output: model.onnx holds it once,
in int8.
"""
import os
import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper

from encoder import ATTENTION_HEADS, WIDTH
from int8 import OPSET, describe, to_int8
from writer import decode
from writer.examples import CLS, SEP
from writer.model import HEAD_WIDTH, Stepper, load

INPUTS = ["input_ids", "token_type_ids", "position_ids", "past", "own", "parents"]
OUTPUTS = ["log_probs", "own_next"]
LIMIT = 1e-4


def to_float(writer, path):
    layers = 2 * len(writer.encoder.layers)
    ids = torch.ones(2, 3, dtype=torch.int64)
    memory = [torch.zeros(layers, rows, ATTENTION_HEADS, length, HEAD_WIDTH) for rows, length in ((1, 5), (2, 4))]
    axes = {name: {0: "beams", 1: "pieces"} for name in INPUTS[:3]}
    axes |= {"past": {1: "sources", 3: "source"}, "own": {1: "rows", 3: "before"}, "parents": {0: "beams"}}
    axes |= {"log_probs": {0: "beams"}, "own_next": {1: "beams", 3: "after"}}
    torch.onnx.export(
        Stepper(writer), (ids, ids, ids, *memory, torch.tensor([0, 1])), path,
        input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes, opset_version=OPSET, dynamo=False,
    )


def share_table(path):
    """Lets the input read its words from the output's int8 table, [width, words], instead of a float copy."""
    model = onnx.load(path)
    graph = model.graph
    held = {i.name: i for i in graph.initializer}
    read = next(node for node in graph.node if "input_ids" in node.input)
    # The quantiser has turned the table for the output, also for the input, which it leaves in float: that is undone here.
    table = read.input[0] + "_quantized"
    assert list(held[table].dims)[0] == WIDTH and held[table].data_type == TensorProto.INT8
    scale = read.input[0] + "_scale"
    at = list(graph.node).index(read)
    new = [
        helper.make_node("Gather", [table, read.input[1]], ["words_turned"], axis=1),
        helper.make_node("Transpose", ["words_turned"], ["words_int8"], perm=[1, 2, 0]),
        helper.make_node("Cast", ["words_int8"], ["words_whole"], to=TensorProto.FLOAT),
        helper.make_node("Gather", [scale, read.input[1]], ["words_scale_flat"]),
        helper.make_node("Unsqueeze", ["words_scale_flat", "words_last_axis"], ["words_scale"]),
        helper.make_node("Mul", ["words_whole", "words_scale"], [read.output[0]]),
    ]
    graph.initializer.append(helper.make_tensor("words_last_axis", TensorProto.INT64, [1], [-1]))
    graph.initializer.remove(held[read.input[0]])
    graph.node.remove(read)
    for node in reversed(new):
        graph.node.insert(at, node)
    onnx.checker.check_model(model)
    onnx.save(model, path)


def gap(writer, path, length=24):
    """Largest difference of log-probabilities between one full pass of the model and stepping through the file."""
    chance = np.random.default_rng(7)
    source = np.concatenate([[CLS, 4], chance.integers(1000, 30000, 90), [SEP]])
    question = chance.integers(1000, 30000, length)
    ids = np.concatenate([source, question])[None]
    kinds = (np.arange(ids.shape[1])[None] >= len(source)).astype(np.int64)
    targets = np.where(np.arange(ids.shape[1])[None] >= len(source) - 1, 0, -100)
    with torch.no_grad():
        logits, _ = writer(*(torch.from_numpy(part) for part in (ids, kinds, targets)))
        full = torch.log_softmax(logits, -1).numpy()
    step = decode.onnx_step(path, 1)
    own = np.zeros((2 * len(writer.encoder.layers), 1, ATTENTION_HEADS, 0, HEAD_WIDTH), np.float32)
    scores, past = step(source[None], 0 * source[None], np.arange(len(source))[None], own, own, np.array([0]))
    gaps = [np.abs(scores[0] - full[0]).max()]
    for i, piece in enumerate(question):
        # Two beams, each continuing the other's row: the order must not show.
        parents = np.array([0, 0]) if i == 0 else np.array([1, 0])
        place = np.full((2, 1), len(source) + i)
        scores, own = step(np.full((2, 1), piece), np.ones((2, 1), np.int64), place, past, own, parents)
        gaps.append(np.abs(scores - full[i + 1]).max())
    return max(gaps)


def main(checkpoint, out):
    os.makedirs(out, exist_ok=True)
    writer, step = load(checkpoint)
    to_float(writer, f"{out}/writer-float.onnx")
    found = gap(writer, f"{out}/writer-float.onnx")
    print(f"stepping differs from a full pass by {found:.1e}")
    if found > LIMIT:
        raise SystemExit(f"allowed {LIMIT:.0e}")
    to_int8(f"{out}/writer-float.onnx", f"{out}/model.onnx", ("/transform", "/words"))
    share_table(f"{out}/model.onnx")
    print(f"in int8 by {gap(writer, f'{out}/model.onnx'):.2f}")
    for name in ("writer-float.onnx", "model.onnx"):
        print(describe(f"{out}/{name}"), "after step", step)


if __name__ == "__main__":
    main(*sys.argv[1:])
