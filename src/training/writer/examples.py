"""Passages with a marked answer and the question about it, as word pieces: training batches in a fixed order; drafts to score."""
import collections
import gzip
import json
import random
import re
from dataclasses import dataclass
from urllib.parse import unquote

import numpy as np
from tokenizers import Tokenizer

from reader.windows import cuts, pieces_of
from writer.wording import KINDS, dangling, kind_of

CLS, SEP, QUESTION_MARK, BAR = 101, 102, 1029, 1064
OPEN, CLOSE, FIRST_KIND = 1, 2, 3  # [unused0], [unused1], [unused2] and following: as in the service
RESERVED = FIRST_KIND + len(KINDS)  # one past the last entry that means something only here
TITLE_PIECES, CONTEXT_PIECES, QUESTION_PIECES, KEY_PIECES = 12, 112, 32, 30
POOL = 64 * 40  # examples sorted by length together
HIDDEN_KIND = 0.15
SENTENCE_SETS = 0.15  # largest share of examples from sets of single sentences, whose questions are terse
DRAWN = {"why": 2.0, "how-many": 1.5, "who": 1.5, "when": 1.25}  # times per epoch, towards the prior of quizzes; others once
END = re.compile(r"([\w.]*)[.!?]+[\"'”’)\]]*(?:\[\d+\])*\s+(?=[\"'“‘(\[]*[A-Z0-9])")
ABBREVIATION = re.compile(
    r"(?:Mr|Mrs|Ms|Dr|St|No|vs|Gen|Sen|Rep|Lt|Col|Capt|Sgt|Gov|Jr|Sr|Prof|Rev|Hon|Inc|Co|Mt|c|ca|[A-Z]|(?:\w\.)+\w?)\Z"
)


@dataclass(frozen=True)
class Example:
    kind: int  # index in KINDS
    source: np.ndarray  # title | left <a> key </a> right
    question: np.ndarray  # up to and with the last [SEP]


@dataclass(frozen=True)
class Draft:
    """An example with what scoring needs."""

    example: Example
    title: str
    context: str
    key: str
    start: int  # of the key in the context


class Examples:
    def __init__(self, tokenizer):
        self.tokenizer = Tokenizer.from_file(tokenizer)
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.drafts, self.dropped = [], collections.Counter()

    def pieces(self, text):
        return self.tokenizer.encode(text, add_special_tokens=False).ids

    def add(self, articles, accepted=lambda question: True):
        """Adds what stands alone of SQuAD-format articles; returns how many."""
        before = len(self.drafts)
        for article in articles:
            title = title_of(article["title"])
            encoded = self.tokenizer.encode_batch([p["context"] for p in article["paragraphs"]], add_special_tokens=False)
            for paragraph, context in zip(article["paragraphs"], encoded):
                bounds = sentences(paragraph["context"])
                for qa in paragraph["qas"]:
                    if qa["answers"] and accepted(qa["question"]):
                        self.add_question(title, paragraph["context"], context, bounds, qa)
        return len(self.drafts) - before

    def add_question(self, title, text, context, bounds, qa):
        question, answer = qa["question"].strip(), qa["answers"][0]
        reason = dangling(question)
        asked = self.pieces(question)
        source = source_of(self.pieces(title)[:TITLE_PIECES], context, bounds, answer)
        if source is None or len(asked) > QUESTION_PIECES - 2:
            reason = reason or "too long"
        if reason:
            self.dropped[reason] += 1
            return
        asked = asked + ([] if asked[-1] == QUESTION_MARK else [QUESTION_MARK]) + [SEP]
        example = Example(KINDS.index(kind_of(question)), np.array(source, np.uint16), np.array(asked, np.uint16))
        self.drafts.append(Draft(example, title, text, answer["text"], answer["answer_start"]))

    def keep(self, before, share, seed=7):
        """Lets what was added after the first `before` make up at most a share of all; returns how much of it is left."""
        most = int(before * share / (1 - share))
        if len(self.drafts) - before > most:
            self.drafts[before:] = random.Random(seed).sample(self.drafts[before:], most)
        return len(self.drafts) - before

    def frequencies(self):
        """How often each vocabulary entry occurs in the questions."""
        counts = np.zeros(self.tokenizer.get_vocab_size())
        for draft in self.drafts:
            np.add.at(counts, draft.example.question, 1)
        return counts

    def batches(self, seed):
        """Training batches for ever, the same for the same seed: ids, kinds (1: question), targets (-100: none)."""
        for epoch in range(1000):
            chance = random.Random(seed * 1000 + epoch)
            order = self.epoch(chance)
            for i in range(0, len(order), POOL):
                pool = sorted((self.row(self.drafts[d].example, chance) for d in order[i : i + POOL]), key=lambda r: len(r[0]))
                cut = list(cuts(pool))
                chance.shuffle(cut)
                yield from map(padded, cut)

    def epoch(self, chance):
        order = []
        for i, draft in enumerate(self.drafts):
            times = DRAWN.get(KINDS[draft.example.kind], 1.0)
            order += [i] * (int(times) + (chance.random() < times % 1))
        chance.shuffle(order)
        return order

    @staticmethod
    def row(example, chance):
        kind = 0 if chance.random() < HIDDEN_KIND else example.kind
        given = prompt(example.source, kind)
        return np.concatenate([given, example.question]).astype(np.int64), len(given)


def prompt(source, kind):
    return np.concatenate([[CLS, FIRST_KIND + kind], source, [SEP]]).astype(np.int64)


def padded(rows):
    """The last [SEP] of a question is only ever a target, and the [SEP] before it already predicts its first piece."""
    longest = max(len(ids) for ids, _ in rows) - 1
    ids = np.zeros((len(rows), longest), dtype=np.int64)
    kinds, targets = np.zeros_like(ids), np.full_like(ids, -100)
    for at, (pieces, question) in enumerate(rows):
        ids[at, : len(pieces) - 1] = pieces[:-1]
        kinds[at, question : len(pieces) - 1] = 1
        targets[at, question - 1 : len(pieces) - 1] = pieces[question:]
    return ids, kinds, targets


def title_of(title):
    """Some sets number their documents instead of naming them."""
    return "" if title.startswith("Wiki1k:") else unquote(title).replace("_", " ").replace("-", " ")


def sentences(text):
    """Starts of the sentences and the end of the last."""
    ends = [m.end() for m in END.finditer(text) if not ABBREVIATION.match(m[1])]
    return [0] + [end for end in ends if end < len(text)] + [len(text)]


def source_of(title, context, bounds, answer):
    """title | left <a> key </a> right: the sentence of the answer and, where they fit whole, the ones before and after it."""
    start, end = answer["answer_start"], answer["answer_start"] + len(answer["text"])
    key = pieces_of(context.offsets, start, end)
    if not key or key[1] - key[0] >= KEY_PIECES:
        return None
    first = max(i for i, bound in enumerate(bounds[:-1]) if bound <= start)
    last = min(i for i, bound in enumerate(bounds[1:], 1) if bound >= end)
    low, high = pieces_of(context.offsets, bounds[first], bounds[last])
    if high - low >= CONTEXT_PIECES:
        low = max(low, min(key[0] - (CONTEXT_PIECES - key[1] + key[0]) // 2, high - CONTEXT_PIECES + 1))
        high = low + CONTEXT_PIECES - 1
    elif first > 0 and high - (before := pieces_of(context.offsets, bounds[first - 1], bounds[first])[0]) < CONTEXT_PIECES:
        low = before
    if high - low < CONTEXT_PIECES and last < len(bounds) - 1:
        after = pieces_of(context.offsets, bounds[last], bounds[last + 1])[1]
        high = after if after - low < CONTEXT_PIECES else high
    ids = context.ids
    return title + [BAR] + ids[low : key[0]] + [OPEN] + ids[key[0] : key[1] + 1] + [CLOSE] + ids[key[1] + 1 : high + 1]


def squad(path, without=(), without_contexts=frozenset()):
    for article in json.load(gzip.open(path))["data"]:
        if article["title"].replace("_", " ") not in without:
            paragraphs = [p for p in article["paragraphs"] if p["context"] not in without_contexts]
            yield {"title": article["title"], "paragraphs": paragraphs}
