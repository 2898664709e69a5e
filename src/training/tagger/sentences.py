"""Sentences as training batches, in an order that depends on the seed alone, and as evaluation batches."""
import collections
import random
from dataclasses import dataclass, replace

import numpy as np
from tokenizers import Tokenizer

from tagger import conllu
from tagger.labels import INVENTORIES, MASKED, SCHEMES, spans
from tagger.shapes import INITIAL, LOWER, OTHER, TITLE, UPPER, shapes

CLS, SEP, UNKNOWN = 101, 102, 100
BATCH_PIECES = 4608  # padding included
POOL = 1280  # sentences sorted by length together
EXCHANGED = 0.25  # share of sentences whose names are exchanged
CURLY = str.maketrans({"'": "’"})


@dataclass(frozen=True)
class Row:
    ids: np.ndarray
    shapes: np.ndarray
    firsts: tuple  # piece at which each word begins; -1: the word has none
    sentence: conllu.Sentence


class Pieces:
    def __init__(self, tokenizer):
        self.tokenizer = Tokenizer.from_file(tokenizer)
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()

    def rows(self, sentences, shaped):
        """shaped: the words and their shapes for every sentence."""
        words = [list(words) for words, _ in shaped]
        encoded = self.tokenizer.encode_batch(words, is_pretokenized=True, add_special_tokens=False)
        return [self.row(s, kinds, pieces) for s, (_, kinds), pieces in zip(sentences, shaped, encoded)]

    @staticmethod
    def row(sentence, kinds, pieces):
        firsts = [-1] * len(sentence.words)
        for at, word in enumerate(pieces.word_ids):
            if firsts[word] < 0:
                firsts[word] = at + 1
        ids = np.array([CLS, *pieces.ids, SEP], dtype=np.int64)
        return Row(ids, np.array([OTHER, *(kinds[w] for w in pieces.word_ids), OTHER], dtype=np.int64), tuple(firsts), sentence)


def as_written(sentence):
    return sentence.words, shapes(sentence.words)


def varied(sentence, chance):
    """As articles and people write: curly marks, headlines in capitals or Title Case, all small letters."""
    words = sentence.words
    if chance.random() < 0.4:
        opening = iter("“”" * len(words))
        words = tuple(next(opening) if w in ('"', "``", "''") else "–" if w == "--" else w.translate(CURLY) for w in words)
    kinds, draw = shapes(words), chance.random()
    lettered = {LOWER, TITLE, UPPER, INITIAL}
    for bound, kind in ((0.02, UPPER), (0.04, TITLE), (0.055, LOWER)):
        if draw < bound:
            return words, [kind if k in lettered else k for k in kinds]
    return words, kinds


class Names:
    """The names of the training sentences, to be put in each other's place: a name is then known by what stands around it."""

    def __init__(self, sentences):
        self.known = collections.defaultdict(list)
        for sentence in sentences:
            for first, last, kind in self.of(sentence):
                self.known[kind, last - first].append(sentence.words[first : last + 1])

    @staticmethod
    def of(sentence):
        labels = sentence.labels.get("name", ())
        return spans([max(0, label) for label in labels], INVENTORIES["name"])

    def exchanged(self, sentence, chance):
        """One sentence in four with each of its names replaced by another of its type and number of words; the rest stays."""
        if chance.random() >= EXCHANGED:
            return sentence
        words = list(sentence.words)
        for first, last, kind in self.of(sentence):
            words[first : last + 1] = chance.choice(self.known[kind, last - first])
        return replace(sentence, words=tuple(words))


def forgetful(row, chance):
    """One piece in thirty is unknown: words that training does not know are then no surprise."""
    ids = row.ids.copy()
    for at in range(1, len(ids) - 1):
        if chance.random() < 1 / 30:
            ids[at] = UNKNOWN
    return Row(ids, row.shapes, row.firsts, row.sentence)


def batches(pieces, sentences, seed):
    """Training batches for ever, the same for the same seed."""
    names = Names(sentences)
    for epoch in range(1000):
        chance = random.Random(seed * 1000 + epoch)
        order = chance.sample(range(len(sentences)), len(sentences))
        for i in range(0, len(order), POOL):
            chosen = [names.exchanged(sentences[s], chance) for s in order[i : i + POOL]]
            rows = pieces.rows(chosen, [varied(sentence, chance) for sentence in chosen])
            pool = sorted((forgetful(row, chance) for row in rows), key=lambda row: len(row.ids))
            cut = list(cuts(pool))
            chance.shuffle(cut)
            yield from map(padded, cut)


def cuts(pool):
    batch, longest = [], 0
    for row in pool:
        longest = max(longest, len(row.ids))
        if batch and longest * (len(batch) + 1) > BATCH_PIECES:
            yield batch
            batch, longest = [], len(row.ids)
        batch.append(row)
    yield batch


def padded(batch):
    """ids, attended, shapes, then the labels of every head by name, all (batch, pieces); last whose names they are, (batch)."""
    size = len(batch), max(len(row.ids) for row in batch)
    ids, attended, kinds = (np.zeros(size, dtype=np.int64) for _ in range(3))
    labels = {head: np.full(size, MASKED, dtype=np.int64) for head in (*INVENTORIES, "arc")}
    for at, row in enumerate(batch):
        ids[at, : len(row.ids)] = row.ids
        attended[at, : len(row.ids)] = 1
        kinds[at, : len(row.ids)] = row.shapes
        for word, piece in enumerate(row.firsts):
            if piece < 0:
                continue
            for head, gold in row.sentence.labels.items():
                labels[head][at, piece] = gold[word]
            if row.sentence.heads:
                labels["arc"][at, piece] = head_piece(row, word)
    return ids, attended, kinds, labels, np.array([SCHEMES.index(row.sentence.scheme) for row in batch], dtype=np.int64)


def head_piece(row, word):
    """Where the head's first piece is; [CLS] for the root."""
    head = row.sentence.heads[word]
    piece = 0 if head == conllu.ROOT else row.firsts[head]
    return piece if piece >= 0 else MASKED


def knows_capitals(sentence):
    """Reviews typed without a capital teach that names have none: not in training."""
    letters = [c for word in sentence.words for c in word if c.isalpha()]
    return len(letters) < 12 or any(c.isupper() for c in letters)


def training(data):
    """The training mix and the size of its parts: EWT once, GUM twice, because articles read like it; WikiGold, names alone, once."""
    ewt = [*conllu.treebank(f"{data}/ud/en_ewt-train.conllu.gz", conllu.uner(f"{data}/ner/uner_ewt-train.bio.gz"))]
    parts = {
        "ewt": [*filter(knows_capitals, ewt)],
        "gum": [*conllu.gum(f"{data}/ud/en_gum-open-train.conllu.gz")] * 2,
        "wikigold": [*conllu.wikigold(f"{data}/ner/wikigold.bio.gz")],
    }
    return [sentence for part in parts.values() for sentence in part], {name: len(part) for name, part in parts.items()}


def evaluation(data, half):
    """Sets to score apart, half: dev or test. The unseen GUM news documents are scored, never read or trained on."""
    names = conllu.uner(f"{data}/ner/uner_ewt-{half}.bio.gz")
    gum = [*conllu.gum(f"{data}/ud/en_gum-open-{half}.conllu.gz")]
    unseen = [s for part in ("train", "dev", "test") for s in conllu.gum(f"{data}/ud/en_gum-open-{part}.conllu.gz", unseen=True)]
    return {
        "EWT": [*conllu.treebank(f"{data}/ud/en_ewt-{half}.conllu.gz", names)],
        "GUM": gum,
        "GUM bio": [sentence for sentence in gum if "_bio_" in sentence.document],
        "GUM news": [sentence for sentence in gum if "_news_" in sentence.document],
        "GUM news unseen": unseen,
    }
