"""Scores a Writer on development drafts by what it writes: the first beam, its kind of question given or hidden.

    python -m writer.evaluate WRITER DATA tokenizer.json READER.onnx [--drafts 400 --kind own|any --show 10 --threads 2]

WRITER is model.onnx, writer-float.onnx or a checkpoint. BLEU-4 (corpus, one reference, brevity penalty, no smoothing) and ROUGE-L
(F1, mean) count BERT's basic tokens: lower-case, no accents, punctuation split off. Round trip: the share of questions that the
Reader, given the draft's paragraph, answers with token F1 >= 0.8 with the key.
"""
import argparse
import collections
import gzip
import json
import math
import os
import tempfile
import time

from reader import evaluate as reading
from writer import decode, mix
from writer.examples import SEP
from writer.wording import KINDS, kind_of

AGREED = 0.8


def words(pieces, tokenizer):
    """Word pieces joined to words."""
    found = []
    for piece in pieces:
        text = tokenizer.id_to_token(int(piece))
        if text.startswith("##") and found:
            found[-1] += text[2:]
        elif piece != SEP:
            found.append(text)
    return found


def runs(tokens, length):
    return collections.Counter(tuple(tokens[i : i + length]) for i in range(len(tokens) - length + 1))


def bleu(said, gold, longest=4):
    """Papineni et al. 2002 over the whole corpus, times 100."""
    logs = 0.0
    for length in range(1, longest + 1):
        right = sum(sum((runs(s, length) & runs(g, length)).values()) for s, g in zip(said, gold))
        total = sum(max(0, len(s) - length + 1) for s in said)
        if not right:
            return 0.0
        logs += math.log(right / total) / longest
    ours, theirs = sum(map(len, said)), sum(map(len, gold))
    return 100 * math.exp(logs + min(0.0, 1 - theirs / ours))


def rouge_l(said, gold):
    """F1 of the longest common subsequence."""
    row = [0] * (len(gold) + 1)
    for token in said:
        before = 0
        for j, other in enumerate(gold, 1):
            before, row[j] = row[j], before + 1 if token == other else max(row[j], row[j - 1])
    return 2 * row[-1] / (len(said) + len(gold)) if said else 0.0


def round_trip(drafts, questions, reader, tokenizer, threads):
    """For every question its token F1 with the key when the Reader answers it from the draft's paragraph."""
    paragraphs = [
        {"context": d.context, "qas": [{"question": q, "answers": [{"text": d.key, "answer_start": d.start}]}]}
        for d, q in zip(drafts, questions)
    ]
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "questions.json.gz")
        with gzip.open(path, "wt") as file:
            json.dump({"data": [{"title": "", "paragraphs": paragraphs}]}, file)
        rows = reading.sample(path, tokenizer)
    answers = reading.answers(reading.onnx_run(reader, threads), rows)
    return [reading.f1(said, draft.key) for draft, (_, _, said) in zip(drafts, answers, strict=True)]


def report(write, development, reader, tokenizer_path, kind, threads, show=0):
    tokenizer, drafts = development.tokenizer, development.drafts
    began = time.time()
    best = [write(draft, 0 if kind == "any" else None)[0].pieces for draft in drafts]
    spent = (time.time() - began) / len(drafts)
    said, gold = [words(p, tokenizer) for p in best], [words(d.example.question, tokenizer) for d in drafts]
    texts = [tokenizer.decode(list(pieces)) for pieces in best]
    agreed = round_trip(drafts, texts, reader, tokenizer_path, threads)
    human = round_trip(drafts, [tokenizer.decode(d.example.question.tolist()) for d in drafts], reader, tokenizer_path, threads)
    asked = [kind_of(text) == KINDS[draft.example.kind] for text, draft in zip(texts, drafts)]
    for i in range(min(show, len(drafts))):
        print(f"{drafts[i].key} | {texts[i]} | {' '.join(gold[i])} | {agreed[i]:.2f}")
    share = lambda values: round(100 * sum(values) / len(values), 1)
    return {
        "drafts": len(drafts),
        "BLEU-4": round(bleu(said, gold), 2),
        "ROUGE-L": share([rouge_l(s, g) for s, g in zip(said, gold)]),
        "round trip": share([f >= AGREED for f in agreed]),
        "round trip of the human questions": share([f >= AGREED for f in human]),
        "kind": share(asked),
        "seconds a draft": round(spent, 3),
    }


def main():
    parser = argparse.ArgumentParser()
    for name in ("writer", "data", "tokenizer", "reader"):
        parser.add_argument(name)
    parser.add_argument("--drafts", type=int, default=400)
    parser.add_argument("--kind", choices=("own", "any"), default="own")
    parser.add_argument("--show", type=int, default=10)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    development = mix.development(options.data, options.tokenizer, options.drafts)
    write = decode.opened(options.writer, development.tokenizer, options.threads)
    print(report(write, development, options.reader, options.tokenizer, options.kind, options.threads, options.show))


if __name__ == "__main__":
    main()
