package dev.readback.quiz.writing;

import java.util.List;

import dev.readback.quiz.ItemKind;

/** A key that is one of several in a row (A, B and C), or of some that belong to others in turn, cannot be asked for alone. */
final class OutsideList implements Gate {
    @Override
    public String name() {
        return "outside-list";
    }

    @Override
    public String reason() {
        return "several answers stood side by side in the sentence";
    }

    @Override
    public String warning() {
        return "the sentence names several answers side by side, and only one of them counts";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (draft.isTrueStatement() || draft.kind() == ItemKind.ORDERING) return true;
        String text = reading.article().text();
        List<AnswerCandidate> beside = reading.mentions().within(draft.evidence()).stream()
                .filter(mention -> !mention.span().overlaps(draft.asked())).toList();
        boolean shared = draft.evidence().in(text).matches("(?s).*\\b(?:respectively|(?:the )?remaining (?:\\p{L}+|\\d+))\\b.*");
        return !shared && beside.stream().noneMatch(other -> isJoined(text, draft, other));
    }

    private static boolean isJoined(String text, Draft draft, AnswerCandidate other) {
        int from = Math.min(draft.asked().end(), other.span().end());
        int to = Math.max(draft.asked().start(), other.titled().start());
        return from <= to
                && text.substring(from, to).matches("(?i)(?:,|,? (?:and|or)|/| ?& ?)(?: the)? ?(?:mr |ms |mrs )?(?:in )?")
                && sameKind(draft, other, text.substring(from, to));
    }

    private static boolean sameKind(Draft draft, AnswerCandidate other, String joint) {
        return other.type().hasSize() == draft.type().hasSize() || joint.contains("and") || joint.contains("or");
    }
}
