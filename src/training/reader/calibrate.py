"""Fits the Reader's confidence on development questions and prints what each threshold keeps.

    python calibrate.py DATA/qa/squad-v2-dev.json.gz MODEL_DIRECTORY [QUESTIONS]

Every second article is used (the others stay unseen); a question is read against its paragraph and its neighbours, two before
and three after, as a reader of a short article would meet it. Score: logits above "no answer", best over the windows.
"""
import gzip
import json
import random
import sys

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

SEQUENCE, QUESTION, SPAN = 320, 48, 30  # word pieces, as SpanReader


class Reader:
    def __init__(self, directory):
        self.tokenizer = Tokenizer.from_file(f"{directory}/tokenizer.json")
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(f"{directory}/model.onnx", options)

    def score(self, question, window):
        asked = self.tokenizer.encode(question, add_special_tokens=False).ids[:QUESTION]
        text = self.tokenizer.encode(window, add_special_tokens=False).ids[: SEQUENCE - 3 - len(asked)]
        ids = np.array([[101] + asked + [102] + text + [102]], dtype=np.int64)
        types = np.array([[0] * (len(asked) + 2) + [1] * (len(text) + 1)], dtype=np.int64)
        inputs = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": types}
        start, end = (output[0] for output in self.session.run(["start_logits", "end_logits"], inputs))
        first = len(asked) + 2
        return max(
            start[first + i] + end[first + i : first + min(len(text), i + SPAN)].max() - start[0] - end[0]
            for i in range(len(text))
        )


def questions(path, count):
    articles = json.load(gzip.open(path))["data"][::2]
    asked = [
        (qa["question"], bool(qa["answers"]), [p["context"] for p in a["paragraphs"][max(0, i - 2) : i + 4]])
        for a in articles
        for i, paragraph in enumerate(a["paragraphs"])
        for qa in paragraph["qas"]
    ]
    random.Random(1).shuffle(asked)
    return asked[:count]


def main(path, directory, count=1000):
    reader = Reader(directory)
    rows = [(max(reader.score(q, w) for w in windows), answerable) for q, answerable, windows in questions(path, int(count))]
    score, answerable = np.array([r[0] for r in rows]), np.array([r[1] for r in rows], dtype=float)
    slope, shift = 0.5, 0.0
    for _ in range(5000):
        error = 1 / (1 + np.exp(-(slope * score + shift))) - answerable
        slope, shift = slope - 0.05 * (error * score).mean(), shift - 0.05 * error.mean()
    print(f"{len(rows)} questions, {answerable.mean():.3f} answerable; slope {slope:.3f}, middle {-shift / slope:.3f}")
    print("confidence  answered of answerable  answerable of answered")
    sure = 1 / (1 + np.exp(-(slope * score + shift)))
    for threshold in np.arange(0.1, 0.8, 0.02):
        answered = sure >= threshold
        print(f"{threshold:10.2f}  {answered[answerable == 1].mean():22.3f}  {answerable[answered].mean():22.3f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
