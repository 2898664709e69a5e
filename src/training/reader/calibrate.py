"""Fits how the Reader's score and the words shared with the question make a confidence, on development questions.

    python calibrate.py DATA/qa/squad-v2-dev.json.gz MODEL_DIRECTORY [QUESTIONS]

Every second article is used: a random two thirds of the questions to fit, the last third to report. A question is read against its
paragraph and its neighbours, two before and three after, as a reader of a short article would meet it. For the best spans of
every paragraph: score = logits above "no answer"; coverage = share of the question's words, weighted by rarity in the article,
that stand in the span's sentence (KeywordIndex.coverage); right = the span shares a word with a gold answer and covers it.
"""
import gzip
import json
import math
import random
import re
import sys
import unicodedata

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

SEQUENCE, QUESTION, SPAN, CANDIDATES = 320, 48, 30, 5  # word pieces, as SpanReader
FUNCTION_WORDS = set(
    "a an the of in on at to for from by with and or is are was were be been do does did has have had what who whom whose which where when why how many much it its that this".split()
)


def stem(word):
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us")):
        return word
    return word[:-3] + "y" if word.endswith("ies") else word[:-1]


def terms(text):
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).lower()
    return [stem(word) for word in re.findall(r"[^\W_]+", plain)]


class Reader:
    def __init__(self, directory):
        self.tokenizer = Tokenizer.from_file(f"{directory}/tokenizer.json")
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(f"{directory}/model.onnx", options)

    def spans(self, question, window):
        asked = self.tokenizer.encode(question, add_special_tokens=False).ids[:QUESTION]
        text = self.tokenizer.encode(window, add_special_tokens=False)
        pieces = text.ids[: SEQUENCE - 3 - len(asked)]
        ids = np.array([[101] + asked + [102] + pieces + [102]], dtype=np.int64)
        types = np.array([[0] * (len(asked) + 2) + [1] * (len(pieces) + 1)], dtype=np.int64)
        inputs = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": types}
        start, end = (output[0] for output in self.session.run(["start_logits", "end_logits"], inputs))
        first, found = len(asked) + 2, []
        for i in range(len(pieces)):
            last = i + int(np.argmax(end[first + i : first + min(len(pieces), i + SPAN)]))
            score = start[first + i] + end[first + last] - start[0] - end[0]
            found.append((float(score), text.offsets[i][0], text.offsets[last][1]))
        return sorted(found, reverse=True)[:CANDIDATES]


def coverage(question, sentences):
    """For each sentence the share of the question's information that it holds, 0 to 1."""
    held = [set(terms(sentence)) for sentence in sentences]
    asked = [term for term in dict.fromkeys(terms(question)) if term not in FUNCTION_WORDS]
    rarity = {t: math.log(1 + (len(held) + 0.5) / (sum(t in h for h in held) + 0.5)) for t in asked}
    whole = sum(rarity.values())
    return [sum(rarity[t] for t in asked if t in h) / whole if whole else 0.0 for h in held]


def questions(path, count):
    articles = json.load(gzip.open(path))["data"][::2]
    asked = [
        (qa["question"], [a["text"] for a in qa["answers"]], i, article["paragraphs"])
        for article in articles
        for i, paragraph in enumerate(article["paragraphs"])
        for qa in paragraph["qas"]
    ]
    random.Random(1).shuffle(asked)
    return asked[:count]


def is_right(span, golds):
    said = set(terms(span))
    return any(said & set(terms(g)) and (set(terms(g)) <= said or said <= set(terms(g))) for g in golds)


def candidates(reader, question, golds, place, paragraphs):
    first = max(0, place - 2)
    rows, sentences = [], []
    for index, paragraph in enumerate(paragraphs[first : place + 4], first):
        text = paragraph["context"]
        bounds = [m.end() for m in re.finditer(r"[.!?][\"')\]]*\s+(?=[A-Z0-9\"'(])", text)] + [len(text)]
        base = len(sentences)
        sentences += [text[a:b] for a, b in zip([0] + bounds, bounds)]
        for score, start, end in reader.spans(question, text):
            sentence = base + next(i for i, b in enumerate(bounds) if start < b)
            rows.append((score, sentence, is_right(text[start:end], golds) and index == place))
    covered = coverage(question, sentences)
    return [(score, covered[sentence], right) for score, sentence, right in rows]


def fit(x, y):
    weights = np.zeros(x.shape[1])
    for _ in range(4000):
        weights -= 0.1 * x.T @ (1 / (1 + np.exp(-x @ weights)) - y) / len(y)
    return weights


def design(rows):
    return np.array([[score, covered, 1.0] for score, covered, _ in rows])


def report(name, asked, weights):
    best = []
    for rows, answerable in asked:
        logits = design(rows) @ weights
        pick = int(np.argmax(logits))
        best.append((1 / (1 + math.exp(-logits[pick])), rows[pick][2], answerable))
    sure, right, answerable = (np.array(column, dtype=float) for column in zip(*best))
    order = np.argsort(np.argsort(sure))
    auroc = (order[answerable == 1].mean() - order[answerable == 0].mean()) / len(sure) + 0.5
    print(f"{name}: {len(best)} questions, {answerable.mean():.3f} answerable, AUROC {auroc:.3f},"
          f" right span picked for {right[answerable == 1].mean():.3f} of the answerable")
    print("confidence  answered of answerable  right of answerable  silent on unanswerable  right of answered")
    for threshold in np.arange(0.05, 0.8, 0.05):
        said = sure >= threshold
        print(f"{threshold:10.2f}  {said[answerable == 1].mean():22.3f}  {(said * right)[answerable == 1].mean():19.3f}"
              f"  {1 - said[answerable == 0].mean():22.3f}  {right[said].mean() if said.any() else float('nan'):17.3f}")


def main(path, directory, count=900):
    reader = Reader(directory)
    asked = [(candidates(reader, q, golds, i, p), bool(golds)) for q, golds, i, p in questions(path, int(count))]
    cut = len(asked) * 2 // 3
    best = [sorted(rows, key=lambda r: -r[0])[:8] for rows, _ in asked[:cut]]
    pool = [row for rows in best for row in rows]
    weights = fit(design(pool), np.array([row[2] for row in pool], dtype=float))
    print(f"score {weights[0]:.3f}, coverage {weights[1]:.3f}, constant {weights[2]:.3f}")
    report("reported third", asked[cut:], weights)
    alone = np.array([weights[0], 0.0, weights[2]])
    report("reported third, without coverage", asked[cut:], alone)


if __name__ == "__main__":
    main(*sys.argv[1:])
