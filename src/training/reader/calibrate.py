"""Fits how the Reader's score and the words shared with the question make a confidence, on development questions.

    python calibrate.py DATA/qa/squad-v2-dev.json.gz MODEL_DIRECTORY [QUESTIONS]

Every second article is used: a random two thirds of the questions to fit, the last third to report. A question is read against its
paragraph and its neighbours, two before and three after, as a reader of a short article would meet it. For the best spans of
every paragraph: score = logits above "no answer"; coverage = share of the question's words, weighted by rarity in the article,
that stand among the 8 words before and after the span (Coverage); right = the span shares a word with a gold answer and covers it.
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
NEAR = 8  # words on either side of a span that count as its context, as Context
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


def rarities(question, sentences):
    held = [set(terms(sentence)) for sentence in sentences]
    asked = [term for term in dict.fromkeys(terms(question)) if term not in FUNCTION_WORDS]
    return {t: math.log(1 + (len(held) + 0.5) / (sum(t in h for h in held) + 0.5)) for t in asked}


def coverage(rarity, context):
    """The share of the question's information that the words around a span hold, 0 to 1."""
    held, whole = set(terms(context)), sum(rarity.values())
    return sum(r for t, r in rarity.items() if t in held) / whole if whole else 0.0


def around(text, start, end):
    """The span with NEAR words on either side."""
    before = [m.start() for m in re.finditer(r"[^\W_]+", text[:start])][-NEAR:]
    after = [end + m.end() for m in re.finditer(r"[^\W_]+", text[end:])][:NEAR]
    return text[before[0] if before else start : after[-1] if after else end]


def questions(path, count):
    """Half with an answer, a quarter without (written to deceive), a quarter put to another article."""
    articles = json.load(gzip.open(path))["data"][::2]
    pools = {True: [], False: []}
    for article in articles:
        for i, paragraph in enumerate(article["paragraphs"]):
            for qa in paragraph["qas"]:
                pools[bool(qa["answers"])].append((qa["question"], [a["text"] for a in qa["answers"]], i, article["paragraphs"]))
    chance = random.Random(1)
    for pool in pools.values():
        chance.shuffle(pool)
    answerable, deceiving = pools[True][: count // 2], pools[False][: count // 4]
    strangers = []
    for question, _, _, home in pools[True][count // 2 : count // 2 + count // 4]:
        other = chance.choice([a["paragraphs"] for a in articles if a["paragraphs"] is not home])
        strangers.append((question, [], chance.randrange(len(other)), other))
    asked = answerable + deceiving + strangers
    chance.shuffle(asked)
    return asked


def is_right(span, golds):
    said = set(terms(span))
    return any(said & set(terms(g)) and (set(terms(g)) <= said or said <= set(terms(g))) for g in golds)


def candidates(reader, question, golds, place, paragraphs):
    first = max(0, place - 2)
    texts = [paragraph["context"] for paragraph in paragraphs[first : place + 4]]
    rarity = rarities(question, [s for text in texts for s in re.split(r"(?<=[.!?])\s+", text)])
    return [
        (score, coverage(rarity, around(text, start, end)), is_right(text[start:end], golds) and index == place)
        for index, text in enumerate(texts, first)
        for score, start, end in reader.spans(question, text)
    ]


def best(rows, weight):
    return max(rows, key=lambda row: row[0] + weight * row[1])


def auroc(values, truth):
    rank = np.argsort(np.argsort(values))
    return (rank[truth == 1].mean() - rank[truth == 0].mean()) / len(values) + 0.5


def logistic(values, truth):
    slope, shift = 0.5, 0.0
    for _ in range(8000):
        error = 1 / (1 + np.exp(-(slope * values + shift))) - truth
        slope, shift = slope - 0.02 * (error * values).mean(), shift - 0.02 * error.mean()
    return slope, -shift / slope


def main(path, directory, count=1200):
    reader = Reader(directory)
    asked = [(candidates(reader, q, golds, i, p), bool(golds)) for q, golds, i, p in questions(path, int(count))]
    truth = np.array([answerable for _, answerable in asked], dtype=float)
    cut = len(asked) * 2 // 3
    print("weight of coverage: AUROC, right span picked of answerable (to choose by: first two thirds)")
    for weight in range(0, 11):
        picks = [best(rows, weight) for rows, _ in asked[:cut]]
        values = np.array([p[0] + weight * p[1] for p in picks])
        right = np.array([p[2] for p in picks], dtype=float)[truth[:cut] == 1].mean()
        print(f"{weight:3d}  {auroc(values, truth[:cut]):.3f}  {right:.3f}")
    for weight in (0, 2, 4, 6, 8):
        picks = [best(rows, weight) for rows, _ in asked]
        values = np.array([p[0] + weight * p[1] for p in picks])
        slope, middle = logistic(values[:cut], truth[:cut])
        sure, right, answerable = 1 / (1 + np.exp(-slope * (values - middle))), np.array([p[2] for p in picks]), truth
        print(f"weight {weight}: slope {slope:.3f}, middle {middle:.3f}; on the last third: confidence, answered of answerable,"
              " right of answerable, silent of not answerable, right of answered")
        sure, right, answerable = sure[cut:], right[cut:], answerable[cut:]
        for threshold in np.arange(0.2, 0.75, 0.05):
            said = sure >= threshold
            print(f"{threshold:10.2f}  {said[answerable == 1].mean():.3f}  {(said & right)[answerable == 1].mean():.3f}"
                  f"  {1 - said[answerable == 0].mean():.3f}  {right[said].mean() if said.any() else float('nan'):.3f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
