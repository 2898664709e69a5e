"""Questions of SQuAD-format files as token windows: training batches in a fixed order, and evaluation windows."""
import gzip
import json
import random
import re
from dataclasses import dataclass

import numpy as np
from tokenizers import Tokenizer

from reader.twists import Twists

CLS, SEP, STOP = 101, 102, 1012
QUESTION_PIECES, CONTEXT_PIECES = 48, 208  # as the service: passages of at most 192 pieces
BATCH_PIECES = 4608  # padding included: 24 windows of 192 pieces
SHAPE = 16  # a batch is padded to a multiple of so many pieces
POOL = 64 * 28  # windows sorted by length together
OTHER_PARAGRAPH, OTHER_ARTICLE, ANSWER_FREE = 0.16, 0.03, 0.15  # shares of answerable questions made unanswerable
TWISTED = 0.08  # of answerable questions, where a run asks for them: one detail made wrong
NEAR, NEAR_PIECES = 0.5, (48, 104)  # share and length of short windows, where a run asks for them
TEMPTING = 8  # paragraphs drawn, of which the one most like the question is taken: in use, retrieval picks such
FUNCTION_WORDS = set(
    "a an the of in on at to for from by with and or is are was were be been do does did has have had what who whom whose which"
    " where when why how many much it its that this".split()
)


@dataclass(frozen=True)
class Context:
    article: int  # index of the article among all sources
    text: str
    pieces: np.ndarray
    offsets: list


@dataclass(frozen=True)
class Question:
    text: str
    context: int
    golds: tuple  # of strings
    spans: tuple  # of (first, last) pieces in the context; empty: not answerable


class Windows:
    def __init__(self, tokenizer):
        self.tokenizer = Tokenizer.from_file(tokenizer)
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.contexts, self.questions, self.articles = [], [], []
        self.twists = None  # a Twists, where some questions shall be made wrong
        self.near = False  # whether half of the windows shall be short, about what is asked
        self.elsewhere = OTHER_PARAGRAPH, OTHER_ARTICLE

    def add(self, path, drop_titles=(), drop_contexts=frozenset(), limit=None, seed=7):
        """Adds a file's questions; returns how many."""
        found = []
        for article in json.load(gzip.open(path))["data"]:
            paragraphs = [p for p in article["paragraphs"] if p["context"] not in drop_contexts]
            if article["title"].replace("_", " ") in drop_titles or not paragraphs:
                continue
            self.articles.append([])
            encoded = self.tokenizer.encode_batch([p["context"] for p in paragraphs], add_special_tokens=False)
            for paragraph, pieces in zip(paragraphs, encoded):
                place = len(self.contexts)
                self.articles[-1].append(place)
                ids = np.array(pieces.ids, dtype=np.int32)
                self.contexts.append(Context(len(self.articles) - 1, paragraph["context"], ids, pieces.offsets))
                found += [self.question(qa, place) for qa in paragraph["qas"]]
        if limit and len(found) > limit:
            found = random.Random(seed).sample(found, limit)
        self.questions += [question for question in found if question]
        return len(found)

    def weigh(self):
        """How many contexts have each word piece, and how rare that makes it: what a paragraph shares with a question counts by it."""
        self.counts = np.zeros(self.tokenizer.get_vocab_size())
        for context in self.contexts:
            self.counts[np.unique(context.pieces)] += 1
        self.rarity = np.log((len(self.contexts) + 1) / (self.counts + 1))

    def twist(self, words):
        """Lets some answerable questions be made wrong; words: the embedding of every vocabulary entry."""
        vocabulary = [self.tokenizer.id_to_token(i) for i in range(self.tokenizer.get_vocab_size())]
        self.twists = Twists(words, vocabulary, self.counts)

    def balance(self, seed):
        """Keeps the questions written to be unanswerable, and as many of the others."""
        written = [question for question in self.questions if not question.spans]
        others = [question for question in self.questions if question.spans]
        self.questions = written + random.Random(seed).sample(others, len(written))

    def question(self, qa, place):
        offsets = self.contexts[place].offsets
        spans = [pieces_of(offsets, a["answer_start"], a["answer_start"] + len(a["text"])) for a in qa["answers"]]
        if qa["answers"] and not all(spans):
            return None
        return Question(qa["question"], place, tuple(a["text"] for a in qa["answers"]), tuple(spans))

    def batches(self, seed, most=BATCH_PIECES):
        """Training batches for ever of at most `most` pieces, the same for the same seed: ids, attended, kinds, first, last (0: no answer)."""
        for epoch in range(1000):
            chance = random.Random(seed * 1000 + epoch)
            order = chance.sample(range(len(self.questions)), len(self.questions))
            for i in range(0, len(order), POOL):
                pool = sorted((self.window(self.questions[q], chance) for q in order[i : i + POOL]), key=lambda w: len(w[0]))
                cut = list(cuts(pool, most))
                chance.shuffle(cut)
                yield from (padded(part, SHAPE) for part in cut)

    def window(self, question, chance):
        if self.twists and question.spans and chance.random() < TWISTED:
            question = self.twisted(question, chance)
        asked = self.tokenizer.encode(reworded(question.text, chance), add_special_tokens=False).ids[:QUESTION_PIECES]
        draw, place, span = chance.random(), question.context, None
        if question.spans:
            paragraph, article = self.elsewhere
            if draw < paragraph:
                place = self.without(question, asked, self.articles[self.contexts[place].article], chance)
            elif draw < paragraph + article:
                place = self.without(question, asked, chance.choice(self.articles), chance)
            span = chance.choice(question.spans) if place == question.context else None
        text = self.contexts[place]
        first, room = 0, CONTEXT_PIECES
        if self.near and chance.random() < NEAR:
            first, room = self.nearest(asked, text.pieces, span, chance)
        elif len(text.pieces) > CONTEXT_PIECES:
            first, span = self.part(question, text, span, chance)
        pieces = text.pieces[first : first + room]
        shift = len(asked) + 2 - first
        if span and not first <= span[0] <= span[1] < first + len(pieces):
            span = None  # an answer longer than a window
        ids = np.concatenate([[CLS], asked, [SEP], pieces, [SEP]]).astype(np.int64)
        return ids, len(asked) + 2, (span[0] + shift, span[1] + shift) if span else (0, 0)

    @staticmethod
    def part(question, text, span, chance):
        """First piece of a part of a long context, and the span if that part shall have it."""
        first, lowest, highest = 0, 0, len(text.pieces) - CONTEXT_PIECES
        if span and chance.random() < ANSWER_FREE:
            first = chance.randint(lowest, highest)
            shown = text.text[text.offsets[first][0] : text.offsets[first + CONTEXT_PIECES - 1][1]].lower()
            if not any(gold.lower() in shown for gold in question.golds):
                return first, None
        if span:
            lowest, highest = max(lowest, span[1] - CONTEXT_PIECES + 1), min(highest, span[0])
            first = chance.randint(min(lowest, highest), highest)
        elif not question.spans:
            first = chance.randint(lowest, highest)
        return first, span

    def nearest(self, asked, pieces, span, chance):
        """First piece and length of a short window: about the answer, or where most of the question's rare pieces stand together."""
        room = chance.randint(*NEAR_PIECES)
        if span:
            place = span[0]
        else:
            shared = np.isin(pieces, asked) * self.rarity[pieces]
            place = int(np.convolve(shared, np.ones(NEAR_PIECES[0]), "same").argmax())
        stops = np.flatnonzero(pieces[:place] == STOP)
        earliest = max(0, place - room // 2)
        starts = [int(stop) + 1 for stop in stops[-2:] if stop + 1 >= earliest] or [earliest]
        first = chance.choice(starts)
        if span and span[1] - first >= room:
            first = max(0, span[1] - room + 1)
        return first, room

    def twisted(self, question, chance):
        """The question with one detail made wrong and no answer, or as it is where no detail was found."""
        context = self.contexts[question.context]
        elsewhere = self.contexts[chance.choice(self.articles[context.article])].text
        text = self.twists(question.text, context.text, elsewhere, chance)
        return Question(text, question.context, (), ()) if text else question

    def without(self, question, asked, places, chance):
        """The most tempting of some drawn paragraphs that hold none of the gold answers; the question's own if there is none."""

        def shared(place):
            return self.rarity[np.intersect1d(asked, self.contexts[place].pieces)].sum()

        for place in sorted(chance.sample(places, min(TEMPTING, len(places))), key=shared, reverse=True):
            text = self.contexts[place].text.lower()
            if place != question.context and not any(gold.lower() in text for gold in question.golds):
                return place
        return question.context


def pieces_of(offsets, start, end):
    """First and last piece that overlap the characters, or None."""
    held = [i for i, (s, e) in enumerate(offsets) if s < end and e > start]
    return (held[0], held[-1]) if held else None


def reworded(question, chance):
    """As people type: one in five loses its question mark, becomes keywords or is misspelt."""
    draw = chance.random()
    if draw < 0.08:
        return question.rstrip("? ")
    if draw < 0.12:
        kept = [word for word in re.findall(r"[\w'’.-]+", question) if word.lower() not in FUNCTION_WORDS]
        return " ".join(kept) if len(kept) > 1 else question
    if draw < 0.20:
        return misspelt(question, chance)
    return question


def misspelt(question, chance):
    long = [m for m in re.finditer(r"[A-Za-z]{5,}", question)]
    if not long:
        return question
    word = chance.choice(long)
    at = word.start() + chance.randrange(1, len(word[0]) - 1)
    kind = chance.randrange(3)
    if kind == 0:
        return question[:at] + question[at + 1 :]
    if kind == 1:
        return question[:at] + question[at] + question[at:]
    return question[:at] + question[at + 1] + question[at] + question[at + 2 :]


def cuts(pool, most=BATCH_PIECES):
    """Batches of a pool sorted by length, of few shapes: for each new one a CPU's kernels are made anew."""
    pool = pool[::-1]
    while pool:
        count = max(1, most // rounded(len(pool[0][0]), SHAPE))
        yield pool[:count]
        pool = pool[count:]


def rounded(pieces, multiple):
    return -(-pieces // multiple) * multiple


def padded(batch, multiple=1):
    longest = rounded(max(len(ids) for ids, _, _ in batch), multiple)
    ids = np.zeros((len(batch), longest), dtype=np.int64)
    attended, kinds = np.zeros_like(ids), np.zeros_like(ids)
    for row, (pieces, context, _) in enumerate(batch):
        ids[row, : len(pieces)] = pieces
        attended[row, : len(pieces)] = 1
        kinds[row, context : len(pieces)] = 1
    first, last = np.array([span for _, _, span in batch], dtype=np.int64).T
    return ids, attended, kinds, first, last


def training(data, tokenizer):
    """The training mix; what it must not share with the development files is left out (data/README.md, split hygiene)."""
    windows = Windows(tokenizer)
    qed_dev = frozenset(
        p["context"] for a in json.load(gzip.open(f"{data}/qed-dev.json.gz"))["data"] for p in a["paragraphs"]
    )
    shared = ("Black Death", "French and Indian War", "Force", "Oxygen")
    counts = {
        "squad-v2": windows.add(f"{data}/squad-v2-train.json.gz"),
        "qed": windows.add(f"{data}/qed-train.json.gz", shared, qed_dev),
        "tydiqa-en": windows.add(f"{data}/tydiqa-en-train.json.gz", shared),
        "fairytaleqa": windows.add(f"{data}/fairytaleqa-train.json.gz"),
        "policyqa": windows.add(f"{data}/policyqa-train.json.gz", limit=2000),
    }
    windows.weigh()
    return windows, counts
