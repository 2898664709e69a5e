package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.readback.article.Span;
import dev.readback.inference.PartOfSpeech;
import dev.readback.inference.TaggedWord;

/**
 * The noun phrases of an article that a question may ask for: objects, subjects and complements of two to six words whose noun is
 * described by something, so that they say enough; and clauses that tell why.
 */
final class Phrases {
    private static final int MOST_WORDS = 6;
    private static final int MOST_REASON_WORDS = 15;
    private static final Set<String> PLACES = Set.of("obj", "nsubj", "nsubj:pass", "obl", "obl:agent", "root", "xcomp", "conj");
    private static final Set<String> DESCRIBING = Set.of("amod", "compound", "nmod", "flat", "nmod:poss");
    private static final Set<String> INSIDE = Set.of("amod", "compound", "nummod", "flat", "fixed", "nmod", "case", "punct", "cc",
            "advmod", "det");

    private Phrases() {
    }

    /** In the order of the article. */
    static List<AnswerCandidate> in(Parse parse, String text) {
        List<AnswerCandidate> found = new ArrayList<>();
        for (int head = 0; head < parse.words().size(); head++) {
            noun(parse, head, text).ifPresent(found::add);
            reason(parse, head, text).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(AnswerCandidate::span));
        return found;
    }

    private static Optional<AnswerCandidate> noun(Parse parse, int head, String text) {
        TaggedWord noun = parse.word(head);
        if (noun.partOfSpeech() != PartOfSpeech.NOUN || noun.isTime() || !PLACES.contains(noun.relation()))
            return Optional.empty();
        List<Integer> words = core(parse, head);
        boolean described = words.stream().anyMatch(i -> DESCRIBING.contains(parse.word(i).relation()));
        if (!described || words.size() > MOST_WORDS || words.stream().anyMatch(i -> pointsBack(parse.word(i)))) {
            return Optional.empty();
        }
        Span span = parse.span(words);
        String form = (noun.isPlural() ? "plural" : "singular") + (span.in(text).matches("(?s).*\\d.*") ? " counted" : "");
        return Optional.of(AnswerCandidate.phrase(span, span.in(text), AnswerType.PHRASE, form));
    }

    /** What belongs to the noun without a gap, from its first description to its last, without article and preposition. */
    private static List<Integer> core(Parse parse, int head) {
        List<Integer> phrase = parse.phrase(head);
        int from = head;
        while (phrase.contains(from - 1) && isInside(parse, from - 1, head))
            from--;
        while (from < head && (parse.word(from).is("case") || parse.word(from).is("det") || parse.word(from).isPunctuation()
                || parse.word(from).is("cc")))
            from++;
        int to = head;
        while (phrase.contains(to + 1) && isInside(parse, to + 1, head) && to + 1 - from < MOST_WORDS + 1)
            to++;
        while (to > head && (parse.word(to).isPunctuation() || parse.word(to).is("case") || parse.word(to).is("det")
                || parse.word(to).is("cc")))
            to--;
        List<Integer> words = new ArrayList<>();
        for (int i = from; i <= to; i++)
            words.add(i);
        return words;
    }

    private static boolean isInside(Parse parse, int word, int head) {
        return word == head || INSIDE.contains(parse.word(word).relation());
    }

    private static boolean pointsBack(TaggedWord word) {
        return word.isPronoun() || word.tag().equals("PRP$")
                || word.partOfSpeech() == PartOfSpeech.DET && !word.lower().matches("the|an?");
    }

    private static Optional<AnswerCandidate> reason(Parse parse, int head, String text) {
        TaggedWord word = parse.word(head);
        List<Integer> phrase = parse.phrase(head);
        String opening = parse.word(phrase.get(0)).lower();
        boolean because = word.is("advcl") && opening.equals("because") || word.is("obl") && opening.equals("due");
        boolean contiguous = phrase.get(phrase.size() - 1) - phrase.get(0) == phrase.size() - 1;
        if (!because || !contiguous || phrase.size() > MOST_REASON_WORDS || phrase.size() < 4) return Optional.empty();
        while (parse.word(phrase.get(phrase.size() - 1)).isPunctuation())
            phrase.remove(phrase.size() - 1);
        Span span = parse.span(phrase);
        return Optional.of(AnswerCandidate.phrase(span, span.in(text), AnswerType.REASON, "clause"));
    }
}
