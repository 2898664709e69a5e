"""Answerable questions with one detail made wrong, so that their paragraph no longer answers them: another number, another name of
the article, the opposite of a word, or a word that means something near it. What written trick questions do, in any number."""
import functools
import re

import numpy as np

from writer.wording import FUNCTION_WORDS

NUMBER = re.compile(r"\b\d[\d,.]*\d\b|\b\d\b")
NAME = re.compile(r"\b[A-Z][\w-]+(?: (?:(?:of|the|and|de) )?[A-Z][\w-]+)*")
WORD = re.compile(r"\b[a-z]{4,}\b")
EMPTY = FUNCTION_WORDS | set("them some such only also more most other each both many much".split())
VERB = re.compile(r"\b(is|are|was|were|can|could|does|did|has|have|had|will|would)\b")
NEAR = slice(4, 30)  # ranks among a word's neighbours: nearer ones are its own forms and synonyms
USUAL = 60  # contexts that a word must occur in to be put for another
OPPOSITES = (
    "first last,largest smallest,most least,more fewer,highest lowest,higher lower,before after,early late,earliest latest,oldest newest"
    ",north south,northern southern,east west,eastern western,northeast southwest,northwest southeast,left right,upper lower,inside outside"
    ",above below,increase decrease,increased decreased,rise fall,rose fell,won lost,win lose,began ended,begin end,start stop,opened closed"
    ",founded dissolved,created destroyed,allowed forbidden,included excluded,accepted rejected,support oppose,supported opposed,male female"
    ",men women,husband wife,father mother,son daughter,king queen,brother sister,positive negative,public private,major minor,maximum minimum"
    ",long short,longest shortest,high low,large small,larger smaller,new old,good bad,best worst,strong weak,rich poor,ancient modern"
    ",domestic foreign,imported exported,bought sold,entered left,joined left,appointed dismissed,same different,common rare,always never"
    ",with without,majority minority,beginning end,young old,easy difficult,legal illegal,possible impossible,direct indirect,known unknown"
    ",necessary unnecessary,successful unsuccessful,vertebrate invertebrate,official unofficial,formal informal,complete incomplete"
    ",advantages disadvantages,benefit harm,cause prevent,causes prevents,built demolished,defeated supported,agreed refused,hot cold"
)
OPPOSITE = {}
for pair in OPPOSITES.split(","):
    one, other = pair.split()
    OPPOSITE.setdefault(one, other)
    OPPOSITE.setdefault(other, one)


class Twists:
    """words: the embedding of every vocabulary entry; vocabulary: the entries in their order; counts: in how many contexts each is."""

    def __init__(self, words, vocabulary, counts):
        kept = [i for i, entry in enumerate(vocabulary) if WORD.fullmatch(entry) and entry not in EMPTY and counts[i] >= USUAL]
        self.entries = [vocabulary[i] for i in kept]
        self.words = words[kept] / np.linalg.norm(words[kept], axis=1, keepdims=True)
        self.places = {entry: i for i, entry in enumerate(self.entries)}

    def __call__(self, question, text, elsewhere, chance):
        """The question about the text with one detail made wrong, or None; elsewhere: another text of the same article."""
        twists = [self.number, self.name, self.opposite, self.word]
        chance.shuffle(twists)
        found = (twist(question, text, elsewhere, chance) for twist in twists)
        return next((twisted for twisted in found if twisted and twisted != question), None)

    @staticmethod
    def number(question, text, elsewhere, chance):
        held = list(NUMBER.finditer(question))
        if not held:
            return None
        old = chance.choice(held)
        others = [number for number in NUMBER.findall(text + " " + elsewhere) if len(number) == len(old[0]) and number != old[0]]
        return put(question, old, chance.choice(others) if others else "".join(digit_for(c, chance) for c in old[0]))

    @staticmethod
    def name(question, text, elsewhere, chance):
        held = [name for name in NAME.finditer(question) if name.start() and name[0] in text]
        if not held:
            return None
        old = chance.choice(held)
        source = elsewhere if chance.random() < 0.6 else text
        others = [name for name in inner_names(source) if name not in question and name.count(" ") == old[0].count(" ")]
        return put(question, old, chance.choice(others)) if others else None

    @staticmethod
    def opposite(question, text, elsewhere, chance):
        held = [word for word in re.finditer(r"\b[a-z]+\b", question) if word[0] in OPPOSITE]
        if held:
            old = chance.choice(held)
            return put(question, old, OPPOSITE[old[0]])
        verb = VERB.search(question) if chance.random() < 0.3 else None
        return put(question, verb, verb[0] + " not") if verb else None

    def word(self, question, text, elsewhere, chance):
        lower = text.lower()
        held = [word for word in WORD.finditer(question) if word[0] in lower and word[0] in self.places]
        if not held:
            return None
        old = chance.choice(held)
        others = [near for near in self.near(old[0]) if near not in lower]
        return put(question, old, chance.choice(others)) if others else None

    @functools.lru_cache(30000)
    def near(self, word):
        order = np.argsort(-(self.words @ self.words[self.places[word]]))[NEAR]
        return [self.entries[i] for i in order if self.entries[i][:4] != word[:4]]


def digit_for(character, chance):
    return str(chance.randint(1, 9)) if character.isdigit() else character


def inner_names(text):
    """Names that do not open a sentence, where any word has a capital."""
    return [name[0] for name in NAME.finditer(text) if name.start() > 1 and text[name.start() - 2] not in ".!?"]


def put(question, old, new):
    return question[: old.start()] + new + question[old.end() :]
