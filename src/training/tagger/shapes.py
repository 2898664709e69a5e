"""The shape of a word, which an uncased vocabulary loses. Mirrored by WordShape.java: change both or neither."""

OTHER, LOWER, TITLE, UPPER, CAPITAL, MIXED, NUMBER, NUMBER_WITH, PUNCTUATION, INITIAL = range(10)
COUNT = 10


def shape(word):
    digits = any(c.isdecimal() for c in word)
    letters = [c for c in word if c.isalpha()]
    if digits:
        return NUMBER if all(c.isdecimal() or c in ".,:" for c in word) else NUMBER_WITH
    if not letters:
        return PUNCTUATION
    if all(c.islower() for c in letters):
        return LOWER
    if all(c.isupper() for c in letters):
        return UPPER if len(letters) > 1 else CAPITAL
    if letters[0].isupper() and all(c.islower() for c in letters[1:]):
        return TITLE
    return MIXED if any(c.isupper() or c.islower() for c in letters) else OTHER


def shapes(words):
    """One for each word; the first word with letters, if capitalised, says nothing about names and has a shape of its own."""
    found = [shape(word) for word in words]
    for i, kind in enumerate(found):
        if kind != PUNCTUATION:
            if kind in (TITLE, CAPITAL):
                found[i] = INITIAL
            return found
    return found
