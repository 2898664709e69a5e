package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.readback.inference.TaggedWord;

/** How near words of a sentence hang together in its parse. */
final class Nearness {
    /** Steps from a verb in the tree of the sentence: a list or an apposition may come between. */
    static final int VERB = 2;

    private Nearness() {
    }

    /** "Opened the bridge at Port Ellis": what stands there may hang on the verb or on the noun. */
    static boolean areBesideOneVerb(Parse said, List<Integer> some, List<Integer> others) {
        return some.stream().map(i -> above(said, named(said, i))).filter(head -> head >= 0 && said.word(head).isVerb())
                .anyMatch(verb -> others.stream()
                        .anyMatch(other -> !said.word(other).isVerb() && above(said, named(said, other)) == verb));
    }

    /** Whether there is nothing to compare, or some of them hang together. */
    static boolean areNear(Parse said, List<Integer> some, List<Integer> others, int near) {
        if (some.isEmpty() || others.isEmpty()) return true;
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> distance(said, one, other) <= near));
    }

    static boolean has(Parse parse, TaggedWord word) {
        return !places(parse, word).isEmpty();
    }

    /** Where a sentence has a word, in any form. */
    static List<Integer> places(Parse said, TaggedWord word) {
        String base = Base.of(word);
        return IntStream.range(0, said.words().size()).filter(i -> Base.of(said.word(i)).equals(base)).boxed().toList();
    }

    private static int distance(Parse parse, int one, int other) {
        List<Integer> up = ancestors(parse, one);
        List<Integer> down = ancestors(parse, other);
        for (int steps = 0; steps < up.size(); steps++) {
            int met = down.indexOf(up.get(steps));
            if (met >= 0) return steps + met + (isAcrossVerb(parse, up, steps) || isAcrossVerb(parse, down, met) ? VERB + 1 : 0);
        }
        return Integer.MAX_VALUE;
    }

    /** "Based in Cork, the club was founded": it was not founded in Cork. */
    private static boolean isAcrossVerb(Parse parse, List<Integer> line, int end) {
        // A clause beside the one of the other word has objects of its own.
        boolean beside = end > 0 && parse.word(line.get(0)).isVerb()
                && Stream.of("conj", "xcomp", "ccomp", "acl").noneMatch(parse.word(line.get(0))::is);
        return beside || IntStream.range(1, end).mapToObj(i -> parse.word(line.get(i)))
                .anyMatch(word -> word.isVerb() && !word.is("conj"));
    }

    private static List<Integer> ancestors(Parse parse, int word) {
        List<Integer> line = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int at = named(parse, word); at != TaggedWord.ROOT && seen.add(at); at = above(parse, at))
            line.add(at);
        return line;
    }

    /** The word of a name on which its others hang. */
    private static int named(Parse parse, int word) {
        int at = word;
        while (at != TaggedWord.ROOT && parse.word(at).is("flat"))
            at = parse.word(at).head();
        return at;
    }

    /** Of a thing in a list, what the list hangs on: "the port and the capital" says nothing of the port's capital. */
    private static int above(Parse parse, int word) {
        int first = word;
        while (parse.word(first).isNoun() && parse.word(first).is("conj"))
            first = parse.word(first).head();
        return named(parse, parse.word(first).head());
    }
}
