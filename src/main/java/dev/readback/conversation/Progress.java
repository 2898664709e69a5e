package dev.readback.conversation;

/** Told how far a turn has come while it is answered. */
interface Progress {
    /** What is going to be answered, before the answer is looked for. */
    void understood(String understoodAs);

    /** The answer is about to be kept: from here on the turn cannot be stopped. Throws when it has been stopped before. */
    void keeping();
}
