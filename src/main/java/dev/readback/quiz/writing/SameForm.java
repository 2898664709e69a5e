package dev.readback.quiz.writing;

import dev.readback.quiz.ItemKind;

/** All options agree in digits, in capitals and in number of words up to two. */
final class SameForm implements Gate {
    @Override
    public String name() {
        return "same-form";
    }

    @Override
    public String reason() {
        return "the wrong answers would not have looked like the right one";
    }

    @Override
    public String warning() {
        return "the wrong answers do not look like the right one";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (draft.kind() != ItemKind.MULTIPLE_CHOICE) return true;
        return draft.distractors().stream().allMatch(wrong -> isAlike(wrong.text(), draft.key()));
    }

    private static boolean isAlike(String left, String right) {
        boolean digits = left.matches("(?s).*\\d.*") == right.matches("(?s).*\\d.*");
        boolean capitals = Character.isUpperCase(left.charAt(0)) == Character.isUpperCase(right.charAt(0));
        boolean acronyms = Word.isAcronym(left) == Word.isAcronym(right);
        return digits && capitals && acronyms && left.startsWith("the ") == right.startsWith("the ");
    }
}
