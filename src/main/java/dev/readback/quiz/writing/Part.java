package dev.readback.quiz.writing;

/** What a word is in what a verb tells, whichever way round the sentence puts it. */
enum Part {
    /** Who does it: the subject, or "by" whom it is done. */
    DOER,
    /** What it is done to: the object, or the subject of the passive. */
    DONE_TO,
    /** A time, a place or another circumstance. */
    BESIDE
}
