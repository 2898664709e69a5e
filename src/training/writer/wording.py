"""What a question asks for, and whether it can be understood without the passage: rules on its text."""
import re

KINDS = ("any", "who", "what", "which", "when", "where", "why", "how", "how-many", "other")
AUXILIARY = r"(?:is|are|was|were|did|do|does|has|have|had|will|would|can|could|should|may|might|must)"
SUBORDINATE = re.compile(rf"(?:when|where)\s+(?!{AUXILIARY}\b|else\b|exactly\b|in\b|on\b|about\b|specifically\b)", re.I)
WH = re.compile(r"\b(who|whom|whose|what|which|when|where|why|how)\b", re.I)
MANY = re.compile(r"\s+(?:many|much)\b", re.I)
WELL_FORMED = re.compile(
    r"(?:(?:In|On|At|By|For|From|To|Of|With|Under|Through|During|After|Before|Since|Until|About|Into|Against)\s+)?"
    r"(?:[Ww]ho|[Ww]hom|[Ww]hose|[Ww]hat|[Ww]hich|[Ww]hen|[Ww]here|[Ww]hy|[Hh]ow)\b.*\?"
)
FUNCTION_WORDS = frozenset(
    "a an the of in on at to for from by with and or but nor so yet as if than then into onto over under about after before"
    " between during through until since because is are was were be been being am do does did has have had will would can could"
    " may might shall should must not no he she it they him her them his hers its their theirs we us our i me my you your this"
    " that these those who whom whose what which when where why how there here up down out off s t".split()
)

PERSON = re.compile(r"\b(?:he|she|him|his|her|hers|himself|herself|they|them|their|theirs)\b", re.I)
THING = re.compile(r"\b(?:it|its|itself)\b(?! takes?\b)", re.I)
POINTING = re.compile(
    r"\b(?:this|these)\b|\bthose\b(?! (?:who|of|in|with|that|from|living|born)\b)|\bthat\?"
    rf"|\b(?:in|at|of|by|during|after|before|from|on|for|to|with|about|like|{AUXILIARY}) that\b", re.I)
TEXTUAL = re.compile(
    r"\bthe (?:study|passage|article|author|text|paragraph|excerpt|speaker|narrator|writer|quote|"
    r"following|above|latter|former|same)\b"
    r"|\bmentioned\b|\b(?:I|we|me|us|our|my)\b|\bsome(?:one|thing|body)\b", re.I)
BARE = re.compile(
    r"\bthe (?:city|country|state|university|college|school|company|film|movie|book|novel|song|album|show|game|team|band|war|"
    r"group|organization|island|river|region|area|town|village|building|church|museum|law|treaty|party|event|agreement|series|"
    r"episode|character|report|project|program|system|site|club|league|league's|city's|country's|state's)"
    rf"(?:\s*[?,]|\s+{AUXILIARY}\b"
    r"|\s+(?:come|came|take|took|get|got|have|be|become|located|founded|called|named|made|built|in\?|from\?)\b)", re.I)
NAME = re.compile(r"(?<=\s)[\"'“]?(?:[A-Z][\w'’.-]*|\d[\d.,]*)")
ANTECEDENT = re.compile(r"\b(?:the|a|an|each|every|some|many|most|all|whose|who)\s+\w+|\bpeople\b|\bwho\b", re.I)


def kind_of(question):
    """The kind of question by its question word; "when"/"where" that open a subordinate clause do not count."""
    start = SUBORDINATE.match(question)
    found = WH.search(question, start.end() if start else 0) or (WH.search(question) if start else None)
    if not found:
        return "other"
    word = found[1].lower()
    if word == "how" and MANY.match(question, found.end()):
        return "how-many"
    return "who" if word in ("whom", "whose") else word


def dangling(question):
    """Why the question cannot stand alone, or None."""
    if TEXTUAL.search(question):
        return "names the text"
    if POINTING.search(question):
        return "points outside"
    for pronoun in (PERSON, THING):
        found = pronoun.search(question)
        if found:
            before = question[: found.start()]
            if not NAME.search(before) and not ANTECEDENT.search(before):
                return "free pronoun"
    if BARE.search(question) and not NAME.search(question):
        return "bare noun"
    return None


def well_formed(question):
    return len(question.split()) >= 6 and bool(WELL_FORMED.fullmatch(question))
