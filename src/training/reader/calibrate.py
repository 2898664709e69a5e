"""Fits how sure the Reader may be: from score, answerable logit, shared words and the best rival span to "this span is right".

    python calibrate.py DATA/qa/squad-v2-dev.json.gz MODEL_DIRECTORY [QUESTIONS]

Fits on the even articles, reports on the odd ones, and prints the record that `Answering` holds. A third of the questions stand
against their paragraph alone, a third against it and its neighbours (two before, three after, as in a short article), a third
of these against another article's. For the best spans of every paragraph: score = logits above "no answer"; coverage = share of
the question's words, weighted by rarity, among the 8 words before and after the span (QuestionWords); right = token F1 of at
least 0.5 with a gold answer, from the question's own paragraph. The rival is the best different span that stands elsewhere.
"""
import gzip
import json
import math
import random
import re
import sys
import unicodedata

import numpy as np
from tokenizers import Tokenizer

import evaluate
import windows

CANDIDATES, NEAR, PIECES = 5, 8, 192  # as SpanReader, QuestionWords, readback.retrieval.passage-pieces
THRESHOLDS = np.arange(0.1, 0.95, 0.05)


def stem(word):
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us")):
        return word
    return word[:-3] + "y" if word.endswith("ies") else word[:-1]


def terms(text):
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).lower()
    return [stem(word) for word in re.findall(r"[^\W_]+", plain)]


def rarities(question, sentences):
    held = [set(terms(sentence)) for sentence in sentences]
    asked = [term for term in dict.fromkeys(terms(question)) if term not in windows.FUNCTION_WORDS]
    return {t: math.log(1 + (len(held) + 0.5) / (sum(t in h for h in held) + 0.5)) for t in asked}


def coverage(rarity, context):
    held, whole = set(terms(context)), sum(rarity.values())
    return sum(r for t, r in rarity.items() if t in held) / whole if whole else 0.0


def foreign(question, texts):
    """Whether the question names something, or a number, that the texts never mention (Names)."""
    if not any(c.islower() for c in question):
        return 0.0
    names = [w for w in re.findall(r"[^\W_]+", question)[1:] if w[0].isupper() or w[0].isdigit()]
    held = {term for text in texts for term in terms(text)}
    return float(any(term not in held for name in names for term in terms(name)))


def around(text, start, end):
    before = [m.start() for m in re.finditer(r"[^\W_]+", text[:start])][-NEAR:]
    after = [end + m.end() for m in re.finditer(r"[^\W_]+", text[end:])][:NEAR]
    return text[before[0] if before else start : after[-1] if after else end]


def questions(articles, count, chance):
    """Rows of question, gold answers, texts put to it, and which of them is its own."""
    asked = []
    for article in articles:
        texts = [p["context"] for p in article["paragraphs"]]
        for i, paragraph in enumerate(article["paragraphs"]):
            for qa in paragraph["qas"]:
                asked.append((qa["question"], [a["text"] for a in qa["answers"]], texts, i, article))
    rows = []
    for n, (question, golds, texts, i, article) in enumerate(chance.sample(asked, min(count, len(asked)))):
        if n % 9 == 0:
            other = [p["context"] for p in chance.choice([a for a in articles if a is not article])["paragraphs"]]
            first = chance.randrange(len(other))
            rows.append((question, [], other[first : first + 6], 0))
        elif n % 3 == 1:
            rows.append((question, golds, [texts[i]], 0))
        else:
            first = max(0, i - 2)
            rows.append((question, golds, texts[first : i + 4], i - first))
    return rows


def spans(tokenizer, run, question, text):
    asked = tokenizer.encode(question, add_special_tokens=False).ids[: windows.QUESTION_PIECES]
    encoded = tokenizer.encode(text, add_special_tokens=False)
    found = []
    for at in range(0, max(1, len(encoded.ids)), PIECES):
        pieces, offsets = encoded.ids[at : at + PIECES], encoded.offsets[at : at + PIECES]
        ids = np.array([[windows.CLS] + asked + [windows.SEP] + pieces + [windows.SEP]], dtype=np.int64)
        kinds = np.zeros_like(ids)
        kinds[0, len(asked) + 2 :] = 1
        start, end, answerable = (part[0] for part in run(ids, np.ones_like(ids), kinds))
        first, kept = len(asked) + 2, []
        for i in range(len(pieces)):
            last = i + int(np.argmax(end[first + i : first + min(len(pieces), i + evaluate.SPAN_PIECES)]))
            score = start[first + i] + end[first + last] - start[0] - end[0]
            kept.append((float(score), float(answerable), offsets[i][0], offsets[last][1]))
        found += sorted(kept, reverse=True)[:CANDIDATES]
    return found


def candidates(tokenizer, run, row):
    question, golds, texts, own = row
    rarity = rarities(question, [s for text in texts for s in re.split(r"(?<=[.!?])\s+", text)])
    strange, found = foreign(question, texts), []
    for index, text in enumerate(texts):
        for score, answerable, start, end in spans(tokenizer, run, question, text):
            said = text[start:end]
            right = index == own and max((evaluate.f1(said, gold) for gold in golds), default=0.0) >= 0.5
            found.append((score, answerable, coverage(rarity, around(text, start, end)), right, (index, start, end), said.lower(), strange))
    return found


def picked(rows, weights):
    """For every question: features of the span that is picked, and whether it is right."""
    features, truth = [], []
    for row in rows:
        best = max(row, key=lambda c: weights[0] * c[0] + weights[1] * c[1] + weights[2] * c[2])
        apart = [c[0] for c in row if c[5] != best[5] and (c[4][0] != best[4][0] or c[4][1] >= best[4][2] or c[4][2] <= best[4][1])]
        features.append((best[0], best[1], best[2], best[6], max(0.0, max(apart, default=0.0))))
        truth.append(best[3])
    return np.array(features), np.array(truth, dtype=float)


def logistic(features, truth, used):
    """Weights of bias and features (0 where not used), by Newton's method with a light ridge."""
    columns = np.hstack([np.ones((len(features), 1)), features[:, used]])
    weights = np.zeros(columns.shape[1])
    for _ in range(50):
        sure = 1 / (1 + np.exp(-columns @ weights))
        gradient = columns.T @ (sure - truth) + 1e-2 * weights
        curve = columns.T @ (columns * (sure * (1 - sure))[:, None]) + 1e-2 * np.eye(len(weights))
        weights -= np.linalg.solve(curve, gradient)
    full = np.zeros(1 + features.shape[1])
    full[[0] + [1 + u for u in used]] = weights
    return full


def probability(features, weights):
    return 1 / (1 + np.exp(-(weights[0] + features @ weights[1:])))


def calibration_error(sure, truth):
    bins = np.minimum((sure * 10).astype(int), 9)
    return sum(abs(sure[bins == b].mean() - truth[bins == b].mean()) * (bins == b).mean() for b in range(10) if (bins == b).any())


def report(sure, truth, answerable):
    print("bin: questions, mean confidence, share right")
    bins = np.minimum((sure * 10).astype(int), 9)
    for b in range(10):
        if (bins == b).any():
            print(f"  {b / 10:.1f}  {(bins == b).sum():5d}  {sure[bins == b].mean():.3f}  {truth[bins == b].mean():.3f}")
    print(f"expected calibration error {calibration_error(sure, truth):.3f}, AUROC of right {evaluate.auroc(sure, truth == 1):.3f}")
    print("threshold: answered of answerable, silent of not answerable, right of answered")
    for limit in THRESHOLDS:
        said = sure >= limit
        print(f"  {limit:.2f}  {said[answerable].mean():.3f}  {1 - said[~answerable].mean():.3f}  {truth[said].mean() if said.any() else 1:.3f}")


def main(path, directory, count=1500):
    tokenizer = Tokenizer.from_file(f"{directory}/tokenizer.json")
    tokenizer.no_padding()
    tokenizer.no_truncation()
    run, chance = evaluate.onnx_run(f"{directory}/model.onnx"), random.Random(1)
    articles = json.load(gzip.open(path))["data"]
    halves = [questions(part, int(count) // 2, chance) for part in (articles[::2], articles[1::2])]
    fit, shown = ([candidates(tokenizer, run, row) for row in half] for half in halves)
    answerable = np.array([bool(row[1]) for row in halves[1]])
    names = ("score", "answerable", "coverage", "foreign", "rival")
    best = None
    for used in ([0], [0, 1], [0, 2], [0, 1, 2], [0, 1, 3], [0, 1, 4], [0, 1, 2, 3, 4]):
        weights = np.array([0.0, 1.0, 0.0, 0.0, 0.0, 0.0])
        for _ in range(4):  # what is picked depends on the weights, and they on what is picked
            features, truth = picked(fit, weights[1:])
            weights = logistic(features, truth, used)
        features, truth = picked(shown, weights[1:])
        sure = probability(features, weights)
        loss = -np.mean(truth * np.log(sure) + (1 - truth) * np.log(1 - sure))
        print(f"{'+'.join(names[u] for u in used):35s} right of answerable {truth[answerable].mean():.3f}, AUROC of right"
              f" {evaluate.auroc(sure, truth == 1):.3f}, log loss {loss:.4f}, calibration error {calibration_error(sure, truth):.3f}")
        best = weights, sure, truth
    weights, sure, truth = best
    report(sure, truth, answerable)
    print("new Confidence(" + ", ".join(f"{w:.3f}" for w in weights) + ")")


if __name__ == "__main__":
    main(*sys.argv[1:])
