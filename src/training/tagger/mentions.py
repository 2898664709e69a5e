"""Times and names out of GUM's MISC column.

Times: the `date` and `time` marks of GUM's XML, which stand in MISC as well. They are short ("late April", "19th century",
"ten years") and hold 99 % of the years, months and Tuesdays of the open genres, where mentions of type time carry whole clauses
("360 - 366, when he had gone to Rome ..."), pronouns and "the first time in his career". Words of a short time mention that no
mark holds ("today", "two hours") are masked rather than called no time.

Names: a person, place or organisation mention whose head is a proper noun, cut to the run of proper nouns around the head
(small words inside it kept: University of Oxford), without a title (Dr., President), as UNER does. Outer mentions go first.
Proper nouns of such mentions that no name took are masked.
"""
import re

from tagger.labels import MASKED, number

PARTS = re.compile(r"\([^()]+\)?|[^()]+\)")
MARKS = re.compile(r"<(/?)(?:date|time)\b")
TYPES = {"person": "PER", "place": "LOC", "organization": "ORG"}
JOINING = {"of", "the", "and", "&", "-", "–", "for", "de", "la", "del", "der", "van", "von", "'s", "’s", "'", "’"}
TITLES = set(
    "mr mr. mrs mrs. ms ms. dr dr. prof prof. professor president king queen prince princess sir lord lady senator sen. rep."
    " representative general gen. colonel col. captain capt. lieutenant lt. major maj. minister prime chancellor governor gov."
    " mayor judge justice pope bishop archbishop cardinal saint director secretary chairman emperor sheikh ayatollah".split()
)
MASKED_TIME = 6  # words; a longer mention is a clause, not a time


def misc(row):
    return dict(part.split("=", 1) for part in row[9].split("|") if "=" in part)


def mentions(rows):
    """First word, last word and type of every mention; those of several parts have several."""
    found, open_ = [], []
    for i, row in enumerate(rows):
        for part in PARTS.findall(misc(row).get("Entity", "")):
            fields = part.strip("()").split("-")
            if part.startswith("("):
                open_.append((fields[0], i, fields[1]))
            if part.endswith(")"):
                at = next((k for k in reversed(range(len(open_))) if open_[k][0] == fields[0]), None)
                if at is not None:
                    _, first, kind = open_.pop(at)
                    found.append((first, i, kind))
    return found


def times(rows, found):
    labels = [number("time", "O")] * len(rows)
    for first, last, kind in found:
        if kind == "time" and last - first < MASKED_TIME:
            labels[first : last + 1] = [MASKED] * (last + 1 - first)
    begun = None
    for i, row in enumerate(rows):
        for closing in MARKS.findall(misc(row).get("XML", "")):
            if not closing:
                begun = i
            elif begun is not None:
                labels[begun : i + 1] = [number("time", "B-TIME")] + [number("time", "I-TIME")] * (i - begun)
                begun = None
    return tuple(labels)


def head_of(rows, first, last):
    """The word of a mention that hangs on a word outside it."""
    return next((i for i in range(first, last + 1) if not first <= int(rows[i][6]) - 1 <= last), first)


def is_proper(row):
    return row[4] in ("NNP", "NNPS")


def run(rows, first, last):
    """First and last word of the proper nouns around a mention's head."""
    begin = end = head_of(rows, first, last)
    while begin > first:
        step = next((k for k in (1, 2, 3) if begin - k >= first and is_proper(rows[begin - k])), None)
        if step is None or any(row[1].lower() not in JOINING for row in rows[begin - step + 1 : begin]):
            break
        begin -= step
    while end < last:
        step = next((k for k in (1, 2, 3) if end + k <= last and is_proper(rows[end + k])), None)
        if step is None or any(row[1].lower() not in JOINING for row in rows[end + 1 : end + step]):
            break
        end += step
    return begin, end


def names(rows, found):
    labels = [number("name", "O")] * len(rows)
    taken = set()
    for first, last, kind in sorted(found, key=lambda mention: mention[0] - mention[1]):
        if kind not in TYPES:
            continue
        begin, end = run(rows, first, last)
        if is_proper(rows[head_of(rows, first, last)]) and not taken & set(range(begin, end + 1)):
            while kind == "person" and begin < end and rows[begin][1].lower() in TITLES:
                begin += 1
            taken.update(range(begin, end + 1))
            labels[begin : end + 1] = [number("name", "B-" + TYPES[kind])] + [number("name", "I-" + TYPES[kind])] * (end - begin)
        for i in range(first, last + 1):
            if is_proper(rows[i]) and i not in taken and rows[i][1].lower() not in TITLES:
                labels[i] = MASKED
    return tuple(labels)
