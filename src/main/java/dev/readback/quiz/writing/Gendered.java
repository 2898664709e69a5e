package dev.readback.quiz.writing;

import java.util.regex.Pattern;

/** Words that tell a woman from a man: among people of both sexes they give the answer away. */
final class Gendered {
    private static final Pattern WORDS = Pattern
            .compile("\\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]ers?|[Hh]im|[Hh]imself|[Hh]erself|Mr|Mrs|Ms)\\b");

    private Gendered() {
    }

    /** Whether {@code line}, which asks or tells of {@code key}, has such a word. */
    static boolean tells(AnswerCandidate key, String line) {
        return key.type() == AnswerType.PERSON && WORDS.matcher(line).find();
    }
}
