package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import dev.readback.inference.PartOfSpeech;
import dev.readback.inference.TaggedWord;

/**
 * A question says of things what its sentence says of them: its verbs are the sentence's, words that hang together in it hang
 * together there, and the key stands by the verb that is asked with. What is put together otherwise is another claim.
 */
final class Faithful implements Gate {
    /** Steps from a verb in the tree of the sentence: a list or an apposition may come between. */
    private static final int NEAR = 2;
    private static final Set<PartOfSpeech> CONTENT = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.VERB,
            PartOfSpeech.ADJ);
    /** The verbs that stand for no deed of their own, and what only leads up to a question. */
    private static final Set<String> LIGHT = Set.of("be", "do", "name", "type", "kind", "number", "people", "person",
            "organisation", "organization", "group", "country", "place", "city", "year", "article", "many", "much");

    @Override
    public String name() {
        return "faithful";
    }

    @Override
    public String reason() {
        return "a question put together what its sentence does not";
    }

    @Override
    public String warning() {
        return "the question puts together what its sentence does not";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (!draft.isQuestion() || draft.bare().startsWith(SpeakerAsker.QUOTED)) return true;
        Parse said = reading.parse(reading.sentenceIndexAt(draft.evidence().start()));
        Parse asked = reading.parsed(draft.bare());
        if (OwnWords.stretches(asked, said) <= OwnWords.FEW) return true;
        List<Integer> content = IntStream.range(0, asked.words().size()).filter(i -> isContent(asked, i)).boxed().toList();
        return content.stream().allMatch(word -> isSaid(reading, asked.word(word), said) && isJoinedAlike(asked, word, said))
                && keyIsNear(draft, asked, said);
    }

    private static boolean isContent(Parse parse, int at) {
        TaggedWord word = parse.word(at);
        boolean kindAsked = parse.children(at).stream().map(parse::word)
                .anyMatch(child -> child.lower().matches("which|what|whose"));
        return CONTENT.contains(word.partOfSpeech()) && !LIGHT.contains(Base.of(word)) && !kindAsked;
    }

    /** Only a name may come from elsewhere in the article, in the place of a pronoun; other words may be the title's. */
    private static boolean isSaid(Reading reading, TaggedWord word, Parse said) {
        boolean named = word.partOfSpeech() == PartOfSpeech.PROPN && reading.says(word.text());
        boolean titled = word.partOfSpeech() != PartOfSpeech.VERB
                && Word.content(reading.article().title()).stream()
                        .anyMatch(title -> title.equals(word.lower()) || title.equals(Base.of(word)));
        return named || titled || !places(said, word).isEmpty();
    }

    private static boolean isJoinedAlike(Parse asked, int word, Parse said) {
        int head = asked.word(word).head();
        if (head == TaggedWord.ROOT || !isContent(asked, head)) return true;
        List<Integer> words = places(said, asked.word(word));
        List<Integer> heads = places(said, asked.word(head));
        boolean deed = asked.word(head).partOfSpeech() == PartOfSpeech.VERB;
        return areNear(said, words, heads, deed ? NEAR : 1) || areBesideOneVerb(said, words, heads);
    }

    /** "Opened the bridge at Port Ellis": what stands there may hang on the verb or on the noun. */
    private static boolean areBesideOneVerb(Parse said, List<Integer> some, List<Integer> others) {
        return some.stream().map(i -> above(said, named(said, i))).filter(head -> head >= 0 && said.word(head).isVerb())
                .anyMatch(verb -> others.stream().anyMatch(other -> above(said, named(said, other)) == verb));
    }

    private static boolean keyIsNear(Draft draft, Parse asked, Parse said) {
        OptionalInt key = said.headOf(draft.asked());
        OptionalInt verb = IntStream.range(0, asked.words().size()).filter(i -> asked.word(i).isRoot() && isContent(asked, i))
                .findFirst();
        if (key.isEmpty() || verb.isEmpty()) return true;
        return areNear(said, List.of(key.getAsInt()), places(said, asked.word(verb.getAsInt())), NEAR);
    }

    /** Whether there is nothing to compare, or some of them hang together. */
    private static boolean areNear(Parse said, List<Integer> some, List<Integer> others, int near) {
        if (some.isEmpty() || others.isEmpty()) return true;
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> distance(said, one, other) <= near));
    }

    private static List<Integer> places(Parse said, TaggedWord word) {
        String base = Base.of(word);
        return IntStream.range(0, said.words().size()).filter(i -> Base.of(said.word(i)).equals(base)).boxed().toList();
    }

    private static int distance(Parse parse, int one, int other) {
        List<Integer> up = ancestors(parse, one);
        List<Integer> down = ancestors(parse, other);
        for (int steps = 0; steps < up.size(); steps++) {
            int met = down.indexOf(up.get(steps));
            if (met >= 0) return steps + met;
        }
        return Integer.MAX_VALUE;
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
