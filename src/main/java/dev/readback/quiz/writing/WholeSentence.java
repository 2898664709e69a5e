package dev.readback.quiz.writing;

/** Quotation marks and brackets come in pairs, and the stem and each event end as a sentence or a question does. */
final class WholeSentence implements Gate {
    @Override
    public String name() {
        return "whole-sentence";
    }

    @Override
    public String reason() {
        return "a question would have been cut off";
    }

    @Override
    public String warning() {
        return "the question is cut off";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        return isWhole(draft.stem()) && draft.told().stream().allMatch(WholeSentence::isWhole);
    }

    private static boolean isWhole(String stem) {
        return Quoting.isBalanced(stem) && stem.matches("(?s).*[.?!][\"”]?")
                && !stem.matches("(?s).*(?:\\?\\?|\\.\\?|,\\.|,\\?)");
    }
}
