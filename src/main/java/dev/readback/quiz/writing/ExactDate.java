package dev.readback.quiz.writing;

import java.util.regex.Pattern;

/**
 * "After 1945" is no answer to "when", and a later year makes it no less true. A gap may stand there: it keeps the "after". Nor is one
 * year of "in 2016 and 2017" the answer.
 */
final class ExactDate implements Gate {
    private static final Pattern BOUND = Pattern.compile(
            "(?is).*\\b(?:after|before|since|until|till|by|between|from|as of|as (?:late|early) as|later than)(?: about| around| the)?"
                    + "(?: late| early| mid| end of| summer of)? $");

    private static final Pattern AND_AFTER = Pattern
            .compile("(?i),? and (?:again )?(?:in |on )?(?:(?:early|late|mid) )?(?:\\p{L}+ )?\\d{4}\\b");
    private static final Pattern AND_BEFORE = Pattern.compile("(?i)\\b\\d{4},? and (?:again )?(?:in |on )?$");

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
        String text = reading.article().text();
        String before = draft.before(text);
        String after = draft.after(text);
        boolean several = draft.isQuestion() && (AND_AFTER.matcher(after).lookingAt() || AND_BEFORE.matcher(before).find());
        return !several && !BOUND.matcher(before).matches();
    }
}
