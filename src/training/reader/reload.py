"""Reads a trained Reader back from its int8 ONNX file, so that training goes on when the checkpoints are gone.

    python -m reader.reload MODEL.onnx LAYERS RUN

Writes RUN/weights.pt for `reader.train --start` and `reader.export`. Weights are as exact as int8 kept them; the optimiser begins anew.
"""
import os
import sys

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from encoder import Encoder
from reader.model import Reader


# What leads from a bias back to the weights; scales are made by a Mul too, so it is last.
BEFORE = ("MatMulInteger", "MatMul", "Cast", "Mul")


def dequantised(graph):
    """Every initializer by name; what was made int8 is made float again, under the name it had before."""
    held = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    found = {}
    for name, array in held.items():
        if not name.endswith("_quantized"):
            found[name] = array
            continue
        stem = name[: -len("_quantized")]
        scale, zero = held[stem + "_scale"], held[stem + "_zero_point"]
        found[stem] = (array.astype(np.float32) - zero.astype(np.float32)) * scale
    return found


def matrices(graph, held):
    """The weights of linear layers, named by the bias that is added after them."""
    producer = {output: node for node in graph.node for output in node.output}
    named = {}
    for node in graph.node:
        biases = [n for n in node.input if n.endswith(".bias") and n in held] if node.op_type == "Add" else []
        for name in node.input if biases else ():
            weight = weight_behind(producer.get(name), producer, held)
            if weight is not None:
                named[biases[0][: -len("bias")] + "weight"] = weight.T
    return named


def weight_behind(node, producer, held):
    while node is not None and node.op_type in ("Mul", "Cast"):
        behind = [producer[n] for n in node.input if n in producer and producer[n].op_type in BEFORE]
        node = min(behind, key=lambda n: BEFORE.index(n.op_type), default=None)
    if node is None or node.op_type not in ("MatMul", "MatMulInteger"):
        return None
    return held.get(node.input[1].removesuffix("_quantized"))


def main(path, layers, out):
    graph = onnx.load(path).graph
    held = dequantised(graph)
    weights = held | matrices(graph, held)
    reader = Reader(Encoder(int(layers)))
    state = reader.state_dict()
    missing = [name for name in state if name not in weights or tuple(weights[name].shape) != tuple(state[name].shape)]
    if missing:
        raise SystemExit(f"{path} does not hold {missing}")
    os.makedirs(out, exist_ok=True)
    model = {name: torch.from_numpy(np.array(weights[name], dtype=np.float32)) for name in state}
    torch.save({"model": model, "step": 0}, f"{out}/weights.pt")


if __name__ == "__main__":
    main(*sys.argv[1:])
