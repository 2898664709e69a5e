package dev.readback.quiz.writing;

import java.util.List;

import dev.readback.inference.TaggedWord;
import dev.readback.quiz.ItemKind;

/** A key is a whole name or figure of its sentence, no part of a longer one: not "Court of" of a court, nor "4" of "4 to 9". */
final class WholeKey implements Gate {
    @Override
    public String name() {
        return "whole-key";
    }

    @Override
    public String reason() {
        return "the answer was only part of a name or a range";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (draft.isTrueStatement() || draft.kind() == ItemKind.ORDERING || draft.type() == AnswerType.UNDECIDED) return true;
        Parse parse = reading.parse(reading.sentenceIndexAt(draft.asked().start()));
        List<Integer> key = parse.within(draft.asked());
        if (key.isEmpty()) return true;
        int first = key.get(0);
        int last = key.get(key.size() - 1);
        boolean small = parse.word(last).tag().matches("IN|DT|CC") || key.stream().map(parse::word).allMatch(WholeKey::isTitle);
        return !small && !goesOn(parse, key, first - 1) && !goesOn(parse, key, last + 1)
                && !isRange(parse, first - 1, first - 2) && !isRange(parse, last + 1, last + 2);
    }

    /** Whether a word beside the key belongs to its name. */
    private static boolean goesOn(Parse parse, List<Integer> key, int at) {
        if (at < 0 || at >= parse.words().size() || isTitle(parse.word(at))) return false;
        TaggedWord beside = parse.word(at);
        boolean possessor = beside.lower().matches("['’]s?") && at + 1 < parse.words().size()
                && parse.word(at + 1).tag().startsWith("NNP");
        boolean joined = key.contains(beside.head()) || key.stream().anyMatch(i -> parse.word(i).head() == at);
        boolean named = beside.is("flat")
                || joined && key.stream().anyMatch(i -> parse.word(i).head() == at && parse.word(i).is("flat"))
                || beside.tag().startsWith("NNP") && parse.word(key.get(0)).tag().startsWith("NNP");
        return possessor || joined && named;
    }

    private static boolean isRange(Parse parse, int mark, int number) {
        if (Math.min(mark, number) < 0 || Math.max(mark, number) >= parse.words().size()) return false;
        return parse.word(mark).text().matches("[-–—~]+|to") && parse.word(number).text().matches("\\d.*");
    }

    private static boolean isTitle(TaggedWord word) {
        String one = word.isPlural() ? word.text().substring(0, word.text().length() - 1) : word.text();
        return WordList.TITLES.has(one) || WordList.ROLES.has(one);
    }
}
