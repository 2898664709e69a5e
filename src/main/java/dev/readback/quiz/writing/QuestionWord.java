package dev.readback.quiz.writing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the question word of a stem asks for. */
enum QuestionWord {
    WHO("who|whom|whose"),
    WHEN("when"),
    WHERE("where"),
    WHY("why"),
    HOW_MANY("how (?:many|much|old|long|far|large|big|tall|high|often|fast)"),
    HOW("how"),
    WHICH("which"),
    WHAT("what");

    private static final Pattern FIRST = Pattern.compile("(?i)\\b(?:"
            + "(?<who>who|whom|whose)|(?<when>when)|(?<where>where)|(?<why>why)"
            + "|(?<many>how (?:many|much|old|long|far|large|big|tall|high|often|fast))|(?<how>how)|(?<which>which)|(?<what>what))\\b");
    private final Pattern words;

    QuestionWord(String words) {
        this.words = Pattern.compile("(?i)" + words);
    }

    /** That of the first question word of {@code stem} which does not open a clause before the question. */
    static Optional<QuestionWord> of(String stem) {
        Matcher first = FIRST.matcher(stem);
        if (!first.find()) return Optional.empty();
        String found = first.group().toLowerCase(Locale.ROOT);
        for (QuestionWord word : values()) {
            if (word.words.matcher(found).matches()) return Optional.of(word);
        }
        return Optional.empty();
    }

    static boolean opens(String stem) {
        return FIRST.matcher(stem).lookingAt();
    }
}
