package dev.readback.quiz.writing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import dev.readback.inference.TaggedWord;

/** "Who is the mayor of the town" of a person beside whose name the office stands. */
final class Offices {
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 14;

    private Offices() {
    }

    static Optional<String> asked(Parse parse, AnswerCandidate key) {
        OptionalInt at = parse.headOf(key.span());
        if (key.type() != AnswerType.PERSON || at.isEmpty()) return Optional.empty();
        OptionalInt office = parse.child(at.getAsInt(), "appos");
        if (office.isEmpty()) return Optional.empty();
        List<Integer> phrase = withoutMarks(parse, parse.phrase(office.getAsInt()));
        if (phrase.size() < FEWEST_WORDS || phrase.size() > MOST_WORDS) return Optional.empty();
        boolean definite = parse.word(phrase.get(0)).lower().equals("the") && parse.word(office.getAsInt()).isNoun();
        boolean alone = IntStream.range(0, phrase.size()).allMatch(i -> phrase.get(i) == phrase.get(0) + i);
        boolean place = WordList.PLACES.has(parse.word(office.getAsInt()).text())
                || phrase.stream().anyMatch(i -> parse.word(i).lower().matches("where|which"));
        boolean joined = place || phrase.stream().map(parse::word).anyMatch(word -> word.is("conj") || word.isPunctuation());
        if (!definite || !alone || joined) return Optional.empty();
        String said = new Clause(parse, office.getAsInt(), at.getAsInt(), List.of(at.getAsInt()), List.of(), Set.copyOf(phrase))
                .say(phrase);
        return Optional.of("Who " + tense(parse) + " " + said + "?");
    }

    /** The commas around an apposition hang on it. */
    private static List<Integer> withoutMarks(Parse parse, List<Integer> phrase) {
        int first = 0;
        int end = phrase.size();
        while (first < end && parse.word(phrase.get(first)).isPunctuation())
            first++;
        while (end > first && parse.word(phrase.get(end - 1)).isPunctuation())
            end--;
        return phrase.subList(first, end);
    }

    /** What is told in the past was so then; what somebody says, or the present, is so now. */
    private static String tense(Parse parse) {
        boolean now = parse.words().stream().filter(TaggedWord::isRoot)
                .anyMatch(word -> !word.isPast() || WordList.SPEECH.has(word.text()));
        return now ? "is" : "was";
    }
}
