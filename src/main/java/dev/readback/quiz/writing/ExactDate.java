package dev.readback.quiz.writing;

import java.util.regex.Pattern;

/** "After 1945" is no answer to "when", and a later year makes it no less true. A gap may stand there: it keeps the "after". */
final class ExactDate implements Gate {
    private static final Pattern BOUND = Pattern.compile(
            "(?is).*\\b(?:after|before|since|until|till|by|between|from|as of|as (?:late|early) as|later than)(?: about| around| the)?"
                    + "(?: late| early| mid| end of| summer of)? $");

    @Override
    public String name() {
        return "exact-date";
    }

    @Override
    public String reason() {
        return "the article gives only a bound for the date";
    }

    @Override
    public String warning() {
        return "the article gives only a bound for the date";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (draft.type() != AnswerType.DATE || !draft.isQuestion() && !draft.isFalseStatement()) return true;
        String before = reading.article().text().substring(draft.evidence().start(), draft.asked().start());
        return !BOUND.matcher(before).matches();
    }
}
