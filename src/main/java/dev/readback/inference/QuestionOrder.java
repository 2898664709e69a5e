package dev.readback.inference;

/** A passage with the answer to ask for, and the kind of question wanted. */
public record QuestionOrder(MarkedPassage passage, QuestionKind kind) {}
