package dev.readback.quiz.writing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.readback.inference.TagPlace;
import dev.readback.inference.TaggedWord;

/**
 * Quotation marks and brackets come in pairs, and the stem and each event end as a sentence or a question does. A question does not stop
 * before what its last word belongs to in the sentence: "the first club" that won both, "over six" series.
 */
final class WholeSentence implements Gate {
    private static final Pattern RANKED = Pattern
            .compile("\\b(?:first|only|last|second|youngest|oldest|largest|biggest|longest|highest|most)\\b");

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
        return isWhole(draft.stem()) && draft.told().stream().allMatch(WholeSentence::isWhole)
                && !(draft.isQuestion() && isCutOff(draft, reading));
    }

    private static boolean isCutOff(Draft draft, Reading reading) {
        List<Word> words = Word.in(draft.bare());
        if (words.size() < 3) return false;
        String end = draft.bare().substring(words.get(words.size() - 2).span().start(), words.get(words.size() - 1).span().end());
        String text = draft.evidence().in(reading.article().text());
        int at = text.indexOf(end);
        if (at < 0) return false;
        String rest = text.substring(at + end.length());
        boolean ranked = RANKED.matcher(draft.bare()).find() && rest.matches("(?s) (?:to \\p{Ll}+|who|that|which) .*");
        return ranked
                || isBeforeItsNoun(reading.parse(reading.sentenceIndexAt(draft.evidence().start())), draft.evidence().start() + at
                        + end.length(), draft.bare());
    }

    private static boolean isBeforeItsNoun(Parse parse, int endsAt, String stem) {
        return IntStream.range(0, parse.words().size()).filter(i -> parse.span(i).end() == endsAt).boxed().anyMatch(last -> {
            TaggedWord word = parse.word(last);
            if (last + 1 < parse.words().size() && goesOn(parse, last + 1)) return true;
            return word.head() > last && !stem.contains(parse.word(word.head()).text())
                    && (word.is("nummod") || word.is("amod") || word.is("compound") || word.is("det") || word.is("case"));
        });
    }

    private static boolean goesOn(Parse parse, int next) {
        return parse.word(next).name().place() == TagPlace.NEXT
                || parse.word(next).is("flat") && parse.word(next).head() == next - 1;
    }

    private static boolean isWhole(String stem) {
        return Quoting.isBalanced(stem) && stem.matches("(?s).*[.?!][\"”]?")
                && !stem.matches("(?s).*(?:\\?\\?|\\.\\?|,\\.|,\\?)");
    }
}
