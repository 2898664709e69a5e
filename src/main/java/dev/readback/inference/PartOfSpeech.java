package dev.readback.inference;

/** The parts of speech of Universal Dependencies, by its names. */
public enum PartOfSpeech {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    /** Anything else, and what was not looked at. */
    X
}
