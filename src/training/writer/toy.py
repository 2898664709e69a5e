"""Makes the toy that the service's tests run instead of a Writer: the same inputs and outputs, and two questions it can say.

    python -m writer.toy PATH

It asks "who built it?" or, half as likely, "when was it built?", but only if kinds, positions and the order of the memory are
right.
"""
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

WORDS, SEP, CLS, UNKNOWN = 30522, 102, 101, 100
WHO, WHEN, BUILT, WAS, IT, MARK = 2040, 2043, 2328, 2001, 2009, 1029
QUESTIONS = [(WHO, BUILT, IT, MARK, SEP), (WHEN, WAS, IT, BUILT, MARK, SEP)]
FAR = 100_000


def nodes():
    steps = [
        ("Gather", ["own", "parents"], "kept", {"axis": 1}),
        ("Cast", ["input_ids"], "given", {"to": TensorProto.FLOAT}),
        ("Unsqueeze", ["given", "new_axes"], "as_memory", {}),  # [1, beams, 1, pieces, 1]
        ("Concat", ["kept", "as_memory"], "own_next", {"axis": 3}),
        ("Slice", ["own_next", "zero", "one", "three"], "first", {}),
        ("Reshape", ["first", "all"], "first_flat", {}),
        ("Cast", ["first_flat"], "beginning", {"to": TensorProto.INT64}),
        ("Gather", ["input_ids", "minus_one"], "last", {"axis": 1}),
        ("Mul", ["beginning", "far"], "far_beginning", {}),
        ("Add", ["far_beginning", "last"], "state", {}),
        ("Unsqueeze", ["state", "one"], "states", {}),
        ("Equal", ["states", "known"], "matched", {}),
        ("Cast", ["matched"], "row", {"to": TensorProto.FLOAT}),
        ("MatMul", ["row", "first_choice"], "likely", {}),
        ("MatMul", ["row", "second_choice"], "less_likely", {}),
        ("Shape", ["own_next"], "memory_shape", {}),
        ("Gather", ["memory_shape", "three_flat"], "after", {}),
        ("Shape", ["past"], "past_shape", {}),
        ("Gather", ["past_shape", "three_flat"], "before", {}),
        ("Add", ["after", "before"], "reached", {}),
        ("Gather", ["position_ids", "minus_one"], "place", {"axis": 1}),
        ("Add", ["place", "one_flat"], "next_place", {}),
        ("Equal", ["next_place", "reached"], "placed", {}),
        ("Gather", ["token_type_ids", "minus_one"], "type", {"axis": 1}),
        ("Min", ["before", "one_flat"], "due", {}),
        ("Equal", ["type", "due"], "typed", {}),
        ("And", ["placed", "typed"], "right", {}),
        ("Where", ["right", "likely", "unknown"], "best", {}),
        ("Cast", ["best"], "best_piece", {"to": TensorProto.INT64}),
        ("Cast", ["less_likely"], "second_piece", {"to": TensorProto.INT64}),
        ("OneHot", ["best_piece", "words", "off_on_best"], "best_share", {}),
        ("OneHot", ["second_piece", "words", "off_on_second"], "second_share", {}),
        ("Add", ["best_share", "second_share"], "shares", {}),
        ("Log", ["shares"], "log_probs", {}),
    ]
    return [helper.make_node(kind, given, [out], **more) for kind, given, out, more in steps]


def constants():
    next_of = {(CLS, SEP): (WHO, WHEN)}
    for question in QUESTIONS:
        next_of |= {(question[0], here): (there, 0) for here, there in zip(question, question[1:])}
    whole = lambda name, value: numpy_helper.from_array(np.array(value, np.int64), name)
    number = lambda name, value: numpy_helper.from_array(np.array(value, np.float32), name)
    return [
        whole("known", [[FAR * first + last for first, last in next_of]]), whole("far", FAR), whole("words", WORDS),
        number("first_choice", [best for best, _ in next_of.values()]), number("unknown", UNKNOWN),
        number("second_choice", [second for _, second in next_of.values()]),
        number("off_on_best", [1e-6, 0.6]), number("off_on_second", [0.0, 0.3]),
        whole("zero", [0]), whole("one", [1]), whole("three", [3]), whole("all", [-1]), whole("new_axes", [0, 2, 4]),
        whole("minus_one", -1), whole("three_flat", 3), whole("one_flat", 1),
    ]


def main(path):
    whole, number = TensorProto.INT64, TensorProto.FLOAT
    pieces = ("input_ids", "token_type_ids", "position_ids")
    given = [helper.make_tensor_value_info(name, whole, ["beams", "pieces"]) for name in pieces]
    given += [helper.make_tensor_value_info(name, number, [1, None, 1, None, 1]) for name in ("past", "own")]
    given.append(helper.make_tensor_value_info("parents", whole, ["beams"]))
    said = [helper.make_tensor_value_info("log_probs", number, ["beams", WORDS])]
    said.append(helper.make_tensor_value_info("own_next", number, [1, None, 1, None, 1]))
    graph = helper.make_graph(nodes(), "toy", given, said, constants())
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    onnx.save(model, path)


if __name__ == "__main__":
    main(*sys.argv[1:])
