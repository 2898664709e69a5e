"""Scores a Tagger, every sentence by itself as a run, on EWT, GUM, GUM's biographies and news, and the news kept unseen.

    python -m tagger.evaluate TAGGER.onnx DATA tokenizer.json dev|test [SENTENCES]

UPOS, XPOS: right words. UAS, LAS: right heads, right heads and relations, of the best tree with one root; punctuation counts;
relations without the subtypes that labels.py drops. Names and times: F1 of exact spans (CoNLL); what is masked is not asked for.
Gold words throughout.
"""
import collections
import sys

import numpy as np

from tagger import sentences
from tagger.labels import INVENTORIES, MASKED, NUMBERS, path, spans
from tagger.tree import tree

OUTPUTS = ("upos", "xpos", "name", "time", "relation", "arc")
ROOT = NUMBERS["relation"]["root"]


def parse(arcs, relations, firsts):
    """Heads and relations of words from the logits of their first pieces."""
    scores = arcs[np.ix_(firsts, firsts)].astype(np.float64)
    scores[np.arange(len(firsts)), np.arange(len(firsts))] = arcs[firsts, 0]
    heads = tree(scores)
    relations = relations[firsts].copy()
    relations[:, ROOT] = np.where(heads < 0, np.inf, -np.inf)
    return heads, relations.argmax(-1)


class Score:
    def __init__(self):
        self.right, self.asked = collections.Counter(), collections.Counter()
        self.common, self.said, self.gold = (collections.Counter() for _ in range(3))

    def words(self, measure, right, known):
        self.right[measure] += int((right & known).sum())
        self.asked[measure] += int(known.sum())

    def spans(self, head, said, gold):
        known = gold != MASKED
        inventory = INVENTORIES[head]
        said, gold = (set(spans(np.where(known, labels, 0), inventory)) for labels in (said, gold))
        for counter, found in ((self.common, said & gold), (self.said, said), (self.gold, gold)):
            for _, _, kind in found:
                counter[kind] += 1
                counter["names"] += head == "name"

    def sentence(self, row, outputs):
        firsts = np.array([piece for piece in row.firsts if piece > 0])
        words = [word for word, piece in enumerate(row.firsts) if piece > 0]
        gold = {head: np.array(labels)[words] for head, labels in row.sentence.labels.items()}
        for head in ("upos", "xpos"):
            if head in gold:
                self.words(head.upper(), outputs[head][firsts].argmax(-1) == gold[head], gold[head] != MASKED)
        for head in ("name", "time"):
            if head in gold:
                self.spans(head, path(outputs[head][firsts], INVENTORIES[head]), gold[head])
        if row.sentence.heads and len(words) == len(row.firsts):
            heads, relations = parse(outputs["arc"], outputs["relation"], firsts)
            right = heads == np.array(row.sentence.heads)
            self.words("UAS", right, np.ones_like(right))
            self.words("LAS", right & (relations == gold["relation"]), np.ones_like(right))

    def report(self):
        found = {name: 100 * self.right[name] / self.asked[name] for name in ("UPOS", "XPOS", "UAS", "LAS") if self.asked[name]}
        for kind in ("names", "PER", "LOC", "ORG", "TIME"):
            if self.gold[kind]:
                found[kind + " F1"] = 200 * self.common[kind] / (self.said[kind] + self.gold[kind])
        return {name: round(value, 1) for name, value in found.items()}


def report(run, pieces, chosen, batch=1):
    score = Score()
    rows = sorted(pieces.rows(chosen, [*map(sentences.as_written, chosen)]), key=lambda row: len(row.ids))
    for at in range(0, len(rows), batch):
        chunk = rows[at : at + batch]
        outputs = run(*sentences.padded(chunk)[:3])
        for i, row in enumerate(chunk):
            score.sentence(row, {head: part[i] for head, part in zip(OUTPUTS, outputs)})
    return score.report()


def torch_run(tagger):
    import torch

    device = next(tagger.parameters()).device

    def run(*inputs):
        tagger.eval()
        with torch.no_grad(), torch.autocast(device.type, torch.bfloat16):
            return [part.float().cpu().numpy() for part in tagger(*(torch.from_numpy(a).to(device) for a in inputs))]

    return run


def onnx_run(path, threads=2):
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(path, options)
    names = [head + "_logits" for head in OUTPUTS]
    return lambda ids, attended, shapes: session.run(
        names, {"input_ids": ids, "attention_mask": attended, "token_type_ids": shapes}
    )


def main(model, data, tokenizer, half="dev", count=None):
    pieces, run = sentences.Pieces(tokenizer), onnx_run(model)
    for name, part in sentences.evaluation(data, half).items():
        chosen = part[: int(count)] if count else part
        print(name, len(chosen), report(run, pieces, chosen), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
