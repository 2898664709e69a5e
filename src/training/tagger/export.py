"""Exports a trained Tagger to int8 ONNX for the service, to float ONNX for comparison, and what its numbers mean.

    python -m tagger.export RUN/last.pt LAYERS OUT_DIRECTORY

Writes tagger-float.onnx, model.onnx and labels.json.
"""
import json
import os
import sys

import torch

from encoder import Encoder
from int8 import OPSET, describe, to_int8
from tagger.evaluate import OUTPUTS
from tagger.labels import INVENTORIES
from tagger.model import Tagger

INPUTS = ["input_ids", "attention_mask", "token_type_ids"]


def to_float(state, layers, path):
    tagger = Tagger(Encoder(layers))
    tagger.load_state_dict(state)
    tagger.eval()
    example = tuple(torch.ones(2, 12, dtype=torch.int64) for _ in INPUTS)
    names = [head + "_logits" for head in OUTPUTS]
    axes = {name: {0: "batch", 1: "tokens"} for name in INPUTS + names}
    axes["arc_logits"] = {0: "batch", 1: "tokens", 2: "tokens"}
    torch.onnx.export(
        tagger, example, path, input_names=INPUTS, output_names=names, dynamic_axes=axes, opset_version=OPSET, dynamo=False
    )


def main(checkpoint, layers, out):
    os.makedirs(out, exist_ok=True)
    state = torch.load(checkpoint, map_location="cpu")
    to_float(state["model"], int(layers), f"{out}/tagger-float.onnx")
    to_int8(f"{out}/tagger-float.onnx", f"{out}/model.onnx", ("/heads",))
    with open(f"{out}/labels.json", "w", encoding="utf-8") as file:
        json.dump(INVENTORIES, file, indent=1)
        file.write("\n")
    for name in ("tagger-float.onnx", "model.onnx"):
        print(describe(f"{out}/{name}"), "after step", state["step"])


if __name__ == "__main__":
    main(*sys.argv[1:])
