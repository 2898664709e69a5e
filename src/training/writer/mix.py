"""The training mix and the development drafts; what they must not share is left out (data/README.md, split hygiene)."""
import gzip
import json
import random
import re

from writer.examples import SENTENCE_SETS, Examples, squad
from writer.wording import well_formed

DEVELOPMENT_TITLES = ("Black Death", "French and Indian War", "Force", "Oxygen")
HELD_BACK = (
    "Wiki1k:wikinews:1498508",
    "Wiki1k:wikinews:844279",
    "Wiki1k:wikinews:1575176",
    "Wiki1k:wikinews:1450600",
    "Wiki1k:wikipedia:27692",
)


def training(data, tokenizer):
    """All examples, and how many each set gave after filtering."""
    examples = Examples(tokenizer)
    qed_dev = frozenset(p["context"] for a in squad(f"{data}/qa/qed-dev.json.gz") for p in a["paragraphs"])
    tales = list(squad(f"{data}/qa/fairytaleqa-train.json.gz"))
    counts = {
        "squad-v2": examples.add(squad(f"{data}/qa/squad-v2-train.json.gz")),
        "qed": examples.add(squad(f"{data}/qa/qed-train.json.gz", DEVELOPMENT_TITLES, qed_dev)),
        "tydiqa-en": examples.add(squad(f"{data}/qa/tydiqa-en-train.json.gz", DEVELOPMENT_TITLES)),
        "fairytaleqa": examples.add(tales),
        "fairytaleqa-all": examples.add(more_tales(f"{data}/questions/fairytaleqa-all-train.jsonl.gz", tales)),
    }
    before = len(examples.drafts)
    for name in ("qamr-a", "qamr-b", "qadiscourse-wikinews-train"):
        examples.add(squad(f"{data}/sentence-qa/{name}.json.gz", HELD_BACK), well_formed)
    counts["qamr, qadiscourse"] = examples.keep(before, SENTENCE_SETS)
    return examples, counts


def more_tales(path, known):
    """Questions on the same tales that are not among the known ones, with an answer that occurs word for word."""
    asked = {qa["question"].strip() for a in known for p in a["paragraphs"] for qa in p["qas"]}
    for line in gzip.open(path, "rt", encoding="utf-8"):
        row = json.loads(line)
        if row["question"].strip() in asked:
            continue
        for answer in row["answers"]:
            found = re.search(rf"(?<!\w){re.escape(answer.strip(' .'))}(?!\w)", row["context"], re.I)
            if found and found[0]:
                answers = [{"text": found[0], "answer_start": found.start()}]
                yield {"title": row["story"], "paragraphs": [
                    {"context": row["context"], "qas": [{"question": row["question"], "answers": answers}]}]}
                break


def development(data, tokenizer, count=None, seed=1):
    """Drafts of the even articles of squad-v2-dev, questions that do not stand alone left out as in training."""
    examples = Examples(tokenizer)
    articles = sorted(squad(f"{data}/qa/squad-v2-dev.json.gz"), key=lambda article: article["title"])
    examples.add(articles[::2])
    if count and count < len(examples.drafts):
        examples.drafts = random.Random(seed).sample(examples.drafts, count)
    return examples
