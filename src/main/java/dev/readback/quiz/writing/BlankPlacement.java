package dev.readback.quiz.writing;

import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;

/** Exactly one blank, not first, not after a or an, among at least six other content words. */
final class BlankPlacement implements Gate {
    @Override
    public String name() {
        return "blank-placement";
    }

    @Override
    public String reason() {
        return "a gap would have been unfair";
    }

    @Override
    public String warning() {
        return "the gap stands first, or after “a” or “an”, or has too few words around it";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        boolean gapped = draft.kind() == ItemKind.CLOZE || draft.stem().contains(Item.BLANK);
        if (!gapped) return true;
        String sentence = draft.stem().replace(CompletionAsker.LEAD, "");
        boolean single = sentence.split(Item.BLANK, -1).length == 2;
        boolean first = sentence.matches("(?s)^(?:(?:The|In|On|At|From|For|Mr|Mrs|Ms|Dr)\\.? )?_.*");
        boolean article = sentence.matches("(?s).*\\b[Aa]n? _____.*|.*_____['’](?!s\\b).*");
        return single && !first && !article && Word.content(sentence.replace(Item.BLANK, "")).size() >= 6;
    }
}
