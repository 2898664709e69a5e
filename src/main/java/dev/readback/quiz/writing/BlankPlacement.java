package dev.readback.quiz.writing;

import java.util.List;

import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;

/**
 * Exactly one blank, not first, not after a or an, not half of what a hyphen joins, among at least six other content words, and not before what it only describes: much
 * else fits into "the _____ capital" or "the _____ Open".
 */
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
        return "the gap stands first, after “a” or “an”, or before what it only describes, or has too few words around it";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        boolean gapped = draft.kind() == ItemKind.CLOZE || draft.stem().contains(Item.BLANK);
        if (!gapped) return true;
        String sentence = draft.stem().replace(CompletionAsker.LEAD, "");
        boolean single = sentence.split(Item.BLANK, -1).length == 2;
        boolean first = sentence
                .matches("(?s)^(?:(?:The|In|On|At|From|For|Mr|Mrs|Ms|Dr|According to|According to the)\\.? )?_.*");
        boolean article = sentence.matches("(?s).*\\b[Aa]n? _____.*|.*_____['’](?!s\\b).*");
        boolean joined = sentence.matches("(?s).*(?:\\p{L} ?[-–/] ?_____|_____ ?(?:[-–/] ?\\p{L}|[$£€])).*");
        boolean dated = draft.type() == AnswerType.DATE && sentence.matches("(?s).*\\bof _____.*")
                && !sentence.matches(
                        "(?s).*\\b(?:end|beginning|start|middle|spring|summer|autumn|fall|winter|months?|days?|year) of _____.*");
        return single && !dated && !first && !article && !joined && Word.content(sentence.replace(Item.BLANK, "")).size() >= 6
                && !describes(draft, reading);
    }

    private static boolean describes(Draft draft, Reading reading) {
        if (draft.type() == AnswerType.NUMBER) return false;
        Parse parse = reading.parse(reading.sentenceIndexAt(draft.asked().start()));
        List<Integer> key = parse.within(draft.asked());
        int next = key.isEmpty() ? 0 : key.get(key.size() - 1) + 1;
        return next > 0 && next < parse.words().size() && parse.word(next).isNoun()
                && key.stream().map(parse::word).anyMatch(word -> word.head() >= next
                        && (word.is("compound") || word.is("amod") || word.is("nmod")));
    }
}
