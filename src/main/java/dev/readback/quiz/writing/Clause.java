package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import dev.readback.article.Span;
import dev.readback.inference.TaggedWord;

/**
 * The main clause of a sentence, taken apart so that a question can be put together from its own words.
 *
 * @param parse of the sentence
 * @param head the word on which the clause hangs: its verb, or what something is said to be
 * @param subject the head of its subject
 * @param auxiliaries of the verb, a copula among them, in order
 * @param words all that a question may say of it, in order: without what is joined on, and without the closing mark
 */
record Clause(Parse parse, int head, int subject, List<Integer> auxiliaries, Set<Integer> words) {
    /** How sure the Tagger must be of the subject (QUESTIONS.md 3.7). */
    private static final double SURE = 0.8;
    private static final Set<String> DENIALS = Set.of("not", "n't", "n’t", "never", "no", "hardly", "neither", "nor");

    /** Empty when the sentence has no such clause, or one that cannot be turned safely. */
    static Optional<Clause> of(Parse parse, Span body) {
        OptionalInt root = IntStream.range(0, parse.words().size()).filter(i -> parse.word(i).isRoot()).findFirst();
        if (root.isEmpty()) return Optional.empty();
        int head = root.getAsInt();
        List<Integer> subjects = parse.children(head).stream().filter(i -> parse.word(i).is("nsubj")).toList();
        if (subjects.size() != 1) return Optional.empty();
        Set<Integer> words = said(parse, head, body);
        List<Integer> auxiliaries = parse.children(head).stream()
                .filter(i -> parse.word(i).is("aux") || parse.word(i).is("cop")).toList();
        Clause clause = new Clause(parse, head, subjects.get(0), auxiliaries, words);
        return Optional.of(clause).filter(Clause::isSafe);
    }

    /** The words of the clause without those joined to it by "and", a second statement beside it, and what only connects it. */
    private static Set<Integer> said(Parse parse, int head, Span body) {
        Set<Integer> words = new HashSet<>(IntStream.range(0, parse.words().size())
                .filter(i -> body.contains(parse.span(i))).boxed().toList());
        for (int child : parse.children(head)) {
            TaggedWord word = parse.word(child);
            boolean joined = word.is("conj") || word.is("parataxis") || word.is("cc") || word.is("discourse");
            if (joined) words.removeAll(parse.phrase(child));
        }
        int last = words.stream().mapToInt(Integer::intValue).max().orElse(0);
        while (last > 0 && (parse.word(last).isPunctuation() || !words.contains(last)))
            words.remove(last--);
        return words;
    }

    private boolean isSafe() {
        TaggedWord found = parse.word(subject);
        boolean sure = found.headProbability() >= SURE && found.relationProbability() >= SURE;
        boolean finite = parse.word(head).isFiniteVerb() || auxiliaries.stream().anyMatch(i -> parse.word(i).isFiniteVerb());
        boolean order = words.contains(subject) && words.contains(head) && (subject < finite() || isExistential());
        boolean denied = words.stream().anyMatch(i -> DENIALS.contains(parse.word(i).lower()) && parse.word(i).head() == head);
        boolean quoted = words.stream().anyMatch(i -> "\"“”:;".contains(parse.word(i).text()));
        return sure && finite && order && !denied && !quoted && !WordList.SPEECH.has(parse.word(head).text());
    }

    /** The finite verb: the first auxiliary, or the verb itself. */
    int finite() {
        return auxiliaries.isEmpty() ? head : auxiliaries.get(0);
    }

    /** "There are five species": the subject follows. */
    boolean isExistential() {
        return parse.child(head, "expl").isPresent();
    }

    boolean isPassive() {
        return parse.word(subject).is("nsubj:pass");
    }

    /** What is said of the subject to be something. */
    boolean isBeing() {
        return parse.child(head, "cop").isPresent();
    }

    /** What stands before the subject, in order, without its closing comma. */
    List<Integer> opening() {
        List<Integer> phrase = parse.phrase(subject);
        List<Integer> opening = new ArrayList<>(words.stream().filter(i -> i < phrase.get(0)).sorted().toList());
        while (!opening.isEmpty() && parse.word(opening.get(opening.size() - 1)).isPunctuation())
            opening.remove(opening.size() - 1);
        return opening;
    }

    List<Integer> subjectPhrase() {
        return parse.phrase(subject).stream().filter(words::contains).toList();
    }

    /** What follows the subject, without some of its words, in order. */
    List<Integer> predicate(Collection<Integer> without) {
        List<Integer> phrase = parse.phrase(subject);
        int last = phrase.get(phrase.size() - 1);
        return words.stream().filter(i -> i > last && !without.contains(i)).sorted().toList();
    }

    /** The words as the article spaces them; a capital that only opens the sentence is made small. */
    String say(List<Integer> chosen) {
        StringBuilder said = new StringBuilder();
        for (int at = 0; at < chosen.size(); at++) {
            TaggedWord word = parse.word(chosen.get(at));
            if (at > 0 && !isTight(chosen.get(at - 1), chosen.get(at))) said.append(' ');
            said.append(chosen.get(at) == 0 ? small(word) : word.text());
        }
        return said.toString().replaceAll("\\s+", " ").replaceAll(" ([,;:])", "$1").replaceAll("^[,;:–—-]+ ?", "").strip();
    }

    private boolean isTight(int before, int here) {
        return here == before + 1 && parse.word(before).end() == parse.word(here).start();
    }

    private static String small(TaggedWord word) {
        boolean name = word.tag().startsWith("NNP") || word.isName() || word.text().equals("I")
                || WordList.DEMONYMS.has(word.text());
        return name ? word.text() : Character.toLowerCase(word.text().charAt(0)) + word.text().substring(1);
    }
}
