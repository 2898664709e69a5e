"""Scores a Reader on a SQuAD-format file, each question against its own paragraph, with SQuAD's own measures.

    python -m reader.evaluate READER.onnx DATA/qa/squad-v2-dev.json.gz tokenizer.json [QUESTIONS [WINDOWS.jsonl]]

QUESTIONS is how many, drawn by a fixed seed, or 1/3 for every third.

WINDOWS.jsonl gets the answerable questions with their windows and what was said, for SameWindowsEvaluation of the service.
"""
import collections
import json
import random
import re
import string
import sys

import numpy as np
import torch

from reader import windows

SPAN_PIECES = 30
LONGER = 0.05  # what each further piece of a span must bring, as in the service


def normalised(text):
    text = "".join(c for c in text.lower() if c not in string.punctuation)
    return " ".join(re.sub(r"\b(a|an|the)\b", " ", text).split())


def f1(said, gold):
    said, gold = normalised(said).split(), normalised(gold).split()
    if not said or not gold:
        return float(said == gold)
    common = sum((collections.Counter(said) & collections.Counter(gold)).values())
    return 2 * common / (len(said) + len(gold))


def sample(path, tokenizer, count=None, seed=1):
    """Question, its context's text, windows over it: (ids, first context piece, offsets of the context pieces shown)."""
    source = windows.Windows(tokenizer)
    source.add(path)
    chosen = source.questions if not count else random.Random(seed).sample(source.questions, min(count, len(source.questions)))
    rows = []
    for question in chosen:
        context = source.contexts[question.context]
        asked = source.tokenizer.encode(question.text, add_special_tokens=False).ids[: windows.QUESTION_PIECES]
        shown = []
        room, overlap = windows.CONTEXT_PIECES, 96
        for middle in range(0, max(1, len(context.pieces) - overlap), room - overlap):
            first = word_start(source.tokenizer, context.pieces, middle)
            pieces = context.pieces[first : first + room]
            ids = np.concatenate([[windows.CLS], asked, [windows.SEP], pieces, [windows.SEP]]).astype(np.int64)
            shown.append((ids, len(asked) + 2, context.offsets[first : first + room]))
        rows.append((question, context, shown))
    return rows


def word_start(tokenizer, pieces, at):
    """The first piece of the word that piece `at` is of: a window's text must give the window's pieces when it is cut anew."""
    while at > 0 and tokenizer.id_to_token(int(pieces[at])).startswith("##"):
        at -= 1
    return at


def best(start, end, first, count):
    """Score above "no answer", first and last context piece of the best span."""
    start, end = start[first : first + count] - start[0], end[first : first + count] - end[0]
    places = np.arange(count)
    scores = start[:, None] + end[None, :] - LONGER * (places[None, :] - places[:, None])
    scores[~np.triu(np.tri(count, k=SPAN_PIECES - 1, dtype=bool))] = -np.inf
    at = int(scores.argmax())
    return float(scores.flat[at]), at // count, at % count


def answers(run, rows, batch=1):
    """One window a run by default, as the service: dynamic int8 depends on what shares a run. For every row: score above "no answer", answerable logit, text of the best span over its windows."""
    flat = sorted(((i, w) for i, (_, _, shown) in enumerate(rows) for w in shown), key=lambda item: len(item[1][0]))
    found = [(-np.inf, -np.inf, "")] * len(rows)
    for at in range(0, len(flat), batch):
        chunk = flat[at : at + batch]
        ids, attended, kinds, _, _ = windows.padded([(w[0], w[1], (0, 0)) for _, w in chunk])
        starts, ends, answerable = run(ids, attended, kinds)
        for row, (i, (_, first, offsets)) in enumerate(chunk):
            score, s, e = best(starts[row], ends[row], first, len(offsets))
            if score > found[i][0]:
                found[i] = (score, float(answerable[row]), rows[i][1].text[offsets[s][0] : offsets[e][1]])
    return found


def auroc(values, truth):
    rank = np.argsort(np.argsort(values))
    return (rank[truth].mean() - rank[~truth].mean()) / len(values) + 0.5


def report(found, rows):
    truth = np.array([bool(question.golds) for question, _, _ in rows])
    right = np.array([max((f1(said, g) for g in q.golds), default=0.0) for (q, _, _), (_, _, said) in zip(rows, found)])
    exact = np.array([any(normalised(said) == normalised(g) for g in q.golds) for (q, _, _), (_, _, said) in zip(rows, found)])
    score, answerable = np.array([f[0] for f in found]), np.array([f[1] for f in found])
    measures = {"answerable F1": right[truth].mean() * 100, "answerable EM": exact[truth].mean() * 100}
    if not truth.all():
        order = np.sort(score)
        measures["SQuAD 2.0 F1 at best threshold"] = 100 * max(
            np.where(score >= limit, right, ~truth).mean() for limit in order[:: max(1, len(order) // 200)]
        )
        measures["AUROC score"], measures["AUROC answerable"] = auroc(score, truth), auroc(answerable, truth)
    return {name: round(float(value), 3 if value < 1 else 1) for name, value in measures.items()}


def torch_run(reader):
    device = next(reader.parameters()).device

    def run(*inputs):
        reader.eval()
        with torch.no_grad(), torch.autocast(device.type, torch.bfloat16):
            return [part.float().cpu().numpy() for part in reader(*(torch.from_numpy(a).to(device) for a in inputs))]

    return run


def onnx_run(path, threads=2):
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(path, options)
    has_head = len(session.get_outputs()) > 2

    def run(ids, attended, kinds):
        parts = session.run(None, {"input_ids": ids, "attention_mask": attended, "token_type_ids": kinds})
        return parts if has_head else parts + [np.zeros(len(ids))]

    return run


def write_windows(path, rows, found):
    """One answerable question a line: its text, its windows' texts and pieces, what was said, and the right answers."""
    with open(path, "w", encoding="utf-8") as lines:
        for (question, context, shown), (_, _, said) in zip(rows, found):
            texts = [context.text[offsets[0][0] : offsets[-1][1]] for _, _, offsets in shown]
            pieces = [ids[first:-1].tolist() for ids, first, _ in shown]
            line = {"question": question.text, "windows": texts, "pieces": pieces, "said": said, "golds": question.golds}
            if question.golds:
                lines.write(json.dumps(line) + "\n")


def main(model, data, tokenizer, count=None, out=None):
    share = count and count.startswith("1/")
    rows = sample(data, tokenizer, int(count) if count and not share else None)
    rows = rows[:: int(count[2:])] if share else rows
    found = answers(onnx_run(model), rows)
    print(report(found, rows))
    if out:
        write_windows(out, rows, found)


if __name__ == "__main__":
    main(*sys.argv[1:])
