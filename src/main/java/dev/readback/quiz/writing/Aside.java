package dev.readback.quiz.writing;

import java.util.regex.Pattern;

/** Nothing is shown with brackets in it, and nothing is asked for that stands in them: what they hold is said in passing. */
final class Aside implements Gate {
    private static final Pattern BRACKET = Pattern.compile("[(\\[\\])]");

    @Override
    public String name() {
        return "aside";
    }

    @Override
    public String reason() {
        return "something stood in brackets, in passing";
    }

    @Override
    public String warning() {
        return "something stands in brackets, which say things in passing";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        String before = draft.before(reading.article().text());
        boolean within = before.lastIndexOf('(') > before.lastIndexOf(')') || before.lastIndexOf('[') > before.lastIndexOf(']');
        return !within && draft.told().stream().noneMatch(told -> BRACKET.matcher(told).find());
    }
}
