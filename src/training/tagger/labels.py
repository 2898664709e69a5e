"""What the Tagger can say. The order is that of the logits; export.py writes it beside the model for the service."""
import numpy as np

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
XPOS = (
    "$ '' , -LRB- -RRB- . : ADD AFX CC CD DT EX FW GW HYPH IN JJ JJR JJS LS MD NFP NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP"
    " SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB ``"
).split()
NAME = "O B-PER I-PER B-LOC I-LOC B-ORG I-ORG".split()
TIME = "O B-TIME I-TIME".split()
RELATION = (
    "acl acl:relcl advcl advmod amod appos aux aux:pass case cc ccomp compound compound:prt conj cop csubj dep det discourse"
    " dislocated expl fixed flat goeswith iobj list mark nmod nmod:poss nmod:unmarked nsubj nsubj:pass nummod obj obl obl:agent"
    " obl:unmarked orphan parataxis punct reparandum root vocative xcomp"
).split()

INVENTORIES = {"upos": UPOS, "xpos": XPOS, "name": NAME, "time": TIME, "relation": RELATION}
NUMBERS = {head: {label: i for i, label in enumerate(labels)} for head, labels in INVENTORIES.items()}
SCHEMES = "uner gum wikigold".split()  # who annotated names, each by rules of its own; the Tagger says what UNER would
MASKED = -100  # a label that nobody annotated: no loss, no score


def relation(deprel):
    """The UD relation, without a subtype that no question rule asks for."""
    return deprel if deprel in NUMBERS["relation"] else deprel.split(":")[0]


def number(head, label):
    return NUMBERS[head].get(label, MASKED)


def spans(labels, inventory):
    """(first, last, type) of BIO numbers; an I- that continues nothing begins."""
    found, open_ = [], None
    for i, label in enumerate([*labels, 0]):
        tag = inventory[label]
        if open_ and tag != "I-" + open_[1]:
            found.append((open_[0], i - 1, open_[1]))
            open_ = None
        if tag != "O" and not open_:
            open_ = i, tag[2:]
    return found


def path(logits, inventory):
    """The best labels that go together (Viterbi), from logits (words, labels): I- follows B- or I- of its type. Mirrored by LabelPath.java."""
    inside = np.array([label.startswith("I-") for label in inventory])
    apart = np.array([[inside[there] and here[1:] != label[1:] for there, label in enumerate(inventory)] for here in inventory])
    scores, before = np.where(inside, -np.inf, logits[0]), []
    for row in logits[1:]:
        paths = np.where(apart, -np.inf, scores[:, None])
        before.append(paths.argmax(0))
        scores = paths.max(0) + row
    found = [int(scores.argmax())]
    for choices in reversed(before):
        found.append(int(choices[found[-1]]))
    return np.array(found[::-1])
