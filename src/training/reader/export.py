"""Exports a trained Reader to int8 ONNX for the service, and to float ONNX for comparison.

    python export.py RUN/last.pt LAYERS OUT_DIRECTORY

Writes reader-float.onnx and model.onnx. Dynamic int8, per channel, for the encoder's MatMuls and the word embeddings; the heads
stay float, because a logit decides between answering and silence. The opset is that of the runtime in the service.
"""
import hashlib
import os
import sys

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from encoder import Encoder, Reader

OPSET = 17
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


def to_int8(source, path):
    prepared = path + ".prepared"
    quant_pre_process(source, prepared, skip_symbolic_shape=True)
    graph = onnx.load(prepared).graph
    heads = [node.name for node in graph.node if node.name.startswith(("/span", "/answerable"))]
    quantize_dynamic(
        prepared,
        path,
        per_channel=True,
        weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul", "Gather"],
        nodes_to_exclude=heads,
        extra_options={"MatMulConstBOnly": True},
    )
    os.remove(prepared)


def main(checkpoint, layers, out):
    os.makedirs(out, exist_ok=True)
    state = torch.load(checkpoint, map_location="cpu")
    to_float(state["reader"], int(layers), f"{out}/reader-float.onnx")
    to_int8(f"{out}/reader-float.onnx", f"{out}/model.onnx")
    for name in ("reader-float.onnx", "model.onnx"):
        content = open(f"{out}/{name}", "rb").read()
        print(name, len(content), "bytes, sha256", hashlib.sha256(content).hexdigest(), "after step", state["step"])


if __name__ == "__main__":
    main(*sys.argv[1:])
