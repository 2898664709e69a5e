"""CoNLL-U and BIO files to sentences with the labels that each set annotates."""
import gzip
from dataclasses import dataclass, replace

from tagger import mentions
from tagger.labels import MASKED, number, relation

# GUM news documents that are not in data/news: kept unseen (data/README.md, split hygiene 8).
UNSEEN = tuple(
    "GUM_news_" + name
    for name in "iodine korea lanterns nasa questionnaire sensitive soccer stampede taxes warhol warming worship".split()
)
ROOT = -1


@dataclass(frozen=True)
class Sentence:
    words: tuple
    labels: dict  # head of the model -> a number for each word; a head that is missing was not annotated
    heads: tuple = ()  # index of the head word, ROOT or MASKED; empty: not annotated
    document: str = ""
    scheme: str = "uner"  # by whose rules the names are annotated


def blocks(path):
    """Name of the document and columns of every sentence's words."""
    document, rows = "", []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in map(str.rstrip, lines):
            if line.startswith("# newdoc id = "):
                document = line.removeprefix("# newdoc id = ")
            elif not line and rows:
                yield document, rows
                rows = []
            elif line.split("\t")[0].isdigit():
                rows.append(line.split("\t"))
    if rows:
        yield document, rows


def parsed(document, rows):
    return Sentence(
        tuple(row[1] for row in rows),
        {
            "upos": tuple(number("upos", row[3]) for row in rows),
            "xpos": tuple(number("xpos", row[4]) for row in rows),
            "relation": tuple(number("relation", relation(row[7])) for row in rows),
        },
        tuple(int(row[6]) - 1 for row in rows),
        document,
    )


def treebank(path, names=None):
    """EWT: syntax, and names where UNER has a sentence of the same words."""
    for document, rows in blocks(path):
        sentence = parsed(document, rows)
        if names and sentence.words in names:
            sentence.labels["name"] = names[sentence.words]
        yield sentence


def gum(path, unseen=False):
    """GUM: syntax, times and names; either without the documents that are kept unseen, or those alone."""
    for document, rows in blocks(path):
        if (document in UNSEEN) == unseen:
            sentence = replace(parsed(document, rows), scheme="gum")
            found = mentions.mentions(rows)
            sentence.labels["time"] = mentions.times(rows, found)
            sentence.labels["name"] = mentions.names(rows, found)
            yield sentence


def bio(path, separator):
    """Words and tags (BIO2) of every sentence. IOB1, where no name touches another of its type, is read as well."""
    words, tags = [], []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in [*map(str.strip, lines), ""]:
            if line.startswith("-DOCSTART-"):
                continue
            if line:
                word, tag = line.split(separator)[:1] + line.split(separator)[-1:]
                begins = tag.startswith("I-") and (not tags or tags[-1][1:] != tag[1:])
                words.append(word)
                tags.append("B" + tag[1:] if begins else tag)
            elif words:
                yield tuple(words), tags
                words, tags = [], []


def uner(path):
    """Names of UNER by the words of their sentence."""
    return {words: tuple(number("name", tag) for tag in tags) for words, tags in bio(path, "\t")}


def wikigold(path):
    """WikiGold: names alone. Its MISC is not a label of ours and is masked."""
    for words, tags in bio(path, " "):
        names = tuple(MASKED if tag.endswith("MISC") else number("name", tag) for tag in tags)
        yield Sentence(words, {"name": names}, scheme="wikigold")
