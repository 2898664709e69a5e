package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.readback.inference.TaggedWord;

/**
 * A clause of a sentence, taken apart so that a question can be put together from its own words; {@link Clauses} finds them.
 *
 * @param parse of the sentence
 * @param head the word on which the clause hangs: its verb, or what something is said to be
 * @param subject the head of its subject; of "the man who sang", the man
 * @param subjectPhrase the words of the subject, in order
 * @param auxiliaries of the verb, a copula among them, in order
 * @param words all that a question may say of it: without what is joined on, and without the closing mark
 */
record Clause(Parse parse, int head, int subject, List<Integer> subjectPhrase, List<Integer> auxiliaries, Set<Integer> words) {
    private static final Set<String> DENIALS = Set.of("not", "n't", "n’t", "never", "no", "hardly", "neither", "nor");

    /** Whether it can be turned without saying what the sentence does not: it asserts, denies nothing and quotes nobody. */
    boolean isSafe() {
        boolean finite = isReduced() || parse.word(head).isFiniteVerb()
                || auxiliaries.stream().anyMatch(i -> parse.word(i).isFiniteVerb());
        boolean order = words.contains(subject) && words.contains(head) && (subject < finite() || isExistential());
        boolean denied = words.stream().anyMatch(i -> DENIALS.contains(parse.word(i).lower()));
        boolean quoted = words.stream().anyMatch(i -> "\"“”:;–—--".contains(parse.word(i).text()));
        return finite && order && !denied && !quoted && !WordList.SPEECH.has(parse.word(head).text());
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
        return new Deeds(parse).isPassive(head);
    }

    /** "The bridge built by Ada": a participle that hangs on what would be its subject. */
    boolean isReduced() {
        return parse.word(head).relation().equals("acl") && parse.word(head).isPastParticiple();
    }

    /** What is said of the subject to be something. */
    boolean isBeing() {
        return parse.child(head, "cop").isPresent();
    }

    /** What stands before the subject, in order, without its closing comma. */
    List<Integer> opening() {
        List<Integer> opening = new ArrayList<>(words.stream().filter(i -> i < subjectPhrase.get(0)).sorted().toList());
        while (!opening.isEmpty() && parse.word(opening.get(opening.size() - 1)).isPunctuation())
            opening.remove(opening.size() - 1);
        return opening;
    }

    /** What follows the subject, without some of its words, in order. */
    List<Integer> predicate(Collection<Integer> without) {
        int last = subjectPhrase.get(subjectPhrase.size() - 1);
        return words.stream().filter(i -> i > last && !without.contains(i)).sorted().toList();
    }

    /** What stands between the subject and its verb: "first" of "he first saw". */
    List<Integer> beforeVerb(Collection<Integer> without) {
        return predicate(without).stream().filter(i -> i < head && !auxiliaries.contains(i)).toList();
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

    /** Without trailing marks and what lies apart at the end. */
    static Set<Integer> closed(Parse parse, Collection<Integer> chosen) {
        Set<Integer> words = new HashSet<>(chosen);
        int last = words.stream().mapToInt(Integer::intValue).max().orElse(0);
        while (last > 0 && (parse.word(last).isPunctuation() || !words.contains(last)))
            words.remove(last--);
        return words;
    }
}
