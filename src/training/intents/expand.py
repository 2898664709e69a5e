"""Utterances from templates: one line per utterance, intent TAB template TAB text. See README.md.

    python3 src/training/intents/expand.py > target/intents/utterances.tsv
"""
import random
import re
import sys
from pathlib import Path

HERE = Path(__file__).parent
SEED = 6
WISHES, QUESTIONS = 9, 14  # utterances tried per template
LEADS = ["ok ", "okay, ", "ok so ", "hey, ", "hi, ", "hello! ", "um ", "well, ", "so ", "now ", "and ", "sorry, ", "quick one: ",
         "just wondering, ", "one more thing: ", "alright, ", "please, ", "hmm ", "thanks. ", "great, ", "no, ", "i mean ", "hi there, ",
         "next: ", "right, ", "sorry to bother you but ", "good morning, "]
TRAILS = [" please", " pls", " then", " exactly", " thanks", " now", " plz", ", please", " mate", " if you can", " ?", " thx"]
BARE = {"greeting", "thanks"}  # no lead or trail: they are leads and trails themselves
NEAR = {"a": "s", "e": "r", "i": "o", "o": "p", "t": "y", "n": "m", "s": "d", "r": "t", "l": "k", "c": "v", "m": "n", "u": "i"}


def slots():
    text = (HERE / "slots.txt").read_text()
    return {key: values.split("; ") for key, values in (line.split(": ", 1) for line in text.splitlines() if line)}


def filled(template, values, rng):
    """Innermost alternatives first; a slot's second mention ($N2) differs from the first."""
    escaped = template.replace("\\{", "\x01").replace("\\}", "\x02")
    while True:
        inner = re.search(r"\{([^{}]*)\}", escaped)
        if not inner:
            break
        escaped = escaped[:inner.start()] + rng.choice(inner.group(1).split("|")) + escaped[inner.end():]
    for key, options in values.items():
        first, second = rng.sample(options, 2)
        escaped = re.sub(rf"\${key}2(?!\w)", lambda _: second, escaped)
        escaped = re.sub(rf"\${key}", lambda _: first, escaped)
    return re.sub(r"\s+", " ", escaped.replace("\x01", "{").replace("\x02", "}")).strip()


def slip(text, rng):
    """One letter swapped, dropped, doubled or missed, in a word of four letters or more."""
    words = [m for m in re.finditer(r"[A-Za-z]{4,}", text)]
    if not words:
        return text
    word = rng.choice(words)
    at = rng.randrange(word.start() + 1, word.end() - 1)
    a, b = text[at], text[at + 1]
    new = rng.choice([b + a, b, a + a + b, NEAR.get(a, a) + b])
    return text[:at] + new + text[at + 2:]


def typed(intent, text, rng):
    """As people type into a box: lead-ins, politeness, slips, capitals and marks or none."""
    if intent not in BARE:
        if rng.random() < 0.14:
            text = rng.choice(LEADS) + text
        if rng.random() < 0.07:
            text += rng.choice(TRAILS)
    if rng.random() < 0.14:
        text = slip(text, rng)
    asks = intent == "question" or re.match(r"(?i)(who|what|which|where|when|why|how|can|could|do|is|are|any)\b", text)
    case = rng.random()
    if case < 0.35:
        text = text.lower()
    elif case < 0.8:
        text = text[:1].upper() + text[1:]
    elif case < 0.82:
        text = text.upper()
    if text[-1:].isalnum():
        mark = rng.random()
        text += ("?" if mark < 0.6 else "??" if mark < 0.62 else "") if asks else ("." if mark < 0.12 else "!" if mark < 0.18 else "")
    return text


def main():
    rng = random.Random(SEED)
    values, seen = slots(), set()
    for name, tries in (("wishes.txt", WISHES), ("questions.txt", QUESTIONS)):
        intent = ""
        for number, line in enumerate((HERE / name).read_text().splitlines(), 1):
            if line.startswith("["):
                intent = line[1:-1]
                continue
            for _ in range(tries):
                text = typed(intent, filled(line, values, rng), rng)
                if text.lower() not in seen:
                    seen.add(text.lower())
                    sys.stdout.write(f"{intent}\t{name[0]}{number}\t{text}\n")


main()
