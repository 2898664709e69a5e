"""Exports a trained Reader to int8 ONNX for the service, and to float ONNX for comparison.

    python -m reader.export RUN/last.pt LAYERS OUT_DIRECTORY

Writes reader-float.onnx and model.onnx.
"""
import os
import sys

import torch

from encoder import Encoder, Linear
from int8 import OPSET, describe, to_int8
from reader.model import Reader

INPUTS = ["input_ids", "attention_mask", "token_type_ids"]
OUTPUTS = ["start_logits", "end_logits", "answerable_logit"]


def to_float(state, layers, path):
    reader = Reader(Encoder(layers))
    reader.load_state_dict(state)
    reader.eval()
    example = tuple(torch.ones(2, 12, dtype=torch.int64) for _ in INPUTS)
    axes = {name: {0: "batch", 1: "tokens"} for name in INPUTS + OUTPUTS[:2]} | {OUTPUTS[2]: {0: "batch"}}
    torch.onnx.export(
        reader, example, path, input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes, opset_version=OPSET, dynamo=False
    )


def main(checkpoint, layers, out):
    os.makedirs(out, exist_ok=True)
    Linear.levelling = True
    state = torch.load(checkpoint, map_location="cpu")
    to_float(state["model"], int(layers), f"{out}/reader-float.onnx")
    to_int8(f"{out}/reader-float.onnx", f"{out}/model.onnx", ("/span", "/answerable"))
    for name in ("reader-float.onnx", "model.onnx"):
        print(describe(f"{out}/{name}"), "after step", state["step"])


if __name__ == "__main__":
    main(*sys.argv[1:])
