"""Float ONNX to dynamic int8 ONNX, per channel, for MatMuls and embeddings; heads stay float, because they decide."""
import hashlib
import os

import onnx
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

OPSET = 17  # that of the runtime in the service


def to_int8(source, path, heads):
    """heads: beginnings of the names of nodes that stay float."""
    prepared = path + ".prepared"
    quant_pre_process(source, prepared, skip_symbolic_shape=True)
    kept = [node.name for node in onnx.load(prepared).graph.node if node.name.startswith(heads)]
    quantize_dynamic(
        prepared,
        path,
        per_channel=True,
        weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul", "Gather"],
        nodes_to_exclude=kept,
        extra_options={"MatMulConstBOnly": True},
    )
    os.remove(prepared)


def describe(path):
    content = open(path, "rb").read()
    return f"{path} {len(content)} bytes, sha256 {hashlib.sha256(content).hexdigest()}"
