"""What the Tagger can say. The order is that of the logits; export.py writes it beside the model for the service."""

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
MASKED = -100  # a label that nobody annotated: no loss, no score


def relation(deprel):
    """The UD relation, without a subtype that no question rule asks for."""
    return deprel if deprel in NUMBERS["relation"] else deprel.split(":")[0]


def number(head, label):
    return NUMBERS[head].get(label, MASKED)
