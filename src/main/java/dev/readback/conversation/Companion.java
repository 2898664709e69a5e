package dev.readback.conversation;

import java.util.List;

import dev.readback.dialogue.Cast;
import dev.readback.dialogue.Dialogue;
import dev.readback.dialogue.Extracts;
import dev.readback.dialogue.Intents;

/** What is needed to converse about one article. */
record Companion(Cast cast, Dialogue dialogue, Extracts extracts, Intents intents) {
    /** How many sentences are looked for where words are compared. */
    static final int NEAREST = 2;

    Companion {
        List.of(cast, dialogue, extracts, intents);
    }
}
