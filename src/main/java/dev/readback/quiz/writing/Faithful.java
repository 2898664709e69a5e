package dev.readback.quiz.writing;

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
        Parse said = reading.parse(reading.sentenceIndexAt(draft.asked().start()));
        Parse asked = reading.parsed(draft.bare());
        if (!new Kept(draft, asked, said).isAll(reading)) return false;
        if (OwnWords.areKept(asked, said)) return true;
        List<Integer> content = IntStream.range(0, asked.words().size()).filter(i -> isContent(asked, i)).boxed().toList();
        return content.stream().allMatch(word -> isSaid(reading, asked.word(word), said) && isJoinedAlike(asked, word, said))
                && keyIsNear(draft, asked, said);
    }

    static boolean isContent(Parse parse, int at) {
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
        return named || titled || Nearness.has(said, word);
    }

    private static boolean isJoinedAlike(Parse asked, int word, Parse said) {
        int head = asked.word(word).head();
        if (head == TaggedWord.ROOT || !isContent(asked, head)) return true;
        List<Integer> words = Nearness.places(said, asked.word(word));
        List<Integer> heads = Nearness.places(said, asked.word(head));
        boolean led = Kept.prepositions(asked, word).stream().anyMatch(preposition -> !preposition.matches("of|by"));
        if (words.isEmpty() && (led || !heads.isEmpty() && asked.word(word).is("nmod") && isUnsaid(said, heads))) return false;
        // What stands beside a name that came for a pronoun cannot be looked up beside it.
        boolean beside = heads.isEmpty() && !words.isEmpty() && !Kept.prepositions(asked, word).isEmpty()
                && !Kept.prepositions(asked, word).contains("of");
        if (beside) return false;
        boolean deed = asked.word(head).partOfSpeech() == PartOfSpeech.VERB;
        return Nearness.areNear(said, words, heads, deed ? Nearness.VERB : 1) || Nearness.areBesideOneVerb(said, words, heads);
    }

    /** "The city of Bulgaria" where the sentence has "the city" alone; "its city" may be. */
    private static boolean isUnsaid(Parse said, List<Integer> heads) {
        return heads.stream().noneMatch(head -> said.child(head, "nmod:poss").isPresent()
                || said.children(head).stream().anyMatch(child -> said.word(child).lower().matches("its|his|her|their")));
    }

    private static boolean keyIsNear(Draft draft, Parse asked, Parse said) {
        OptionalInt key = said.headOf(draft.asked());
        OptionalInt verb = IntStream.range(0, asked.words().size()).filter(i -> asked.word(i).isRoot() && isContent(asked, i))
                .findFirst();
        if (key.isEmpty() || verb.isEmpty()) return true;
        return Nearness.areNear(said, List.of(key.getAsInt()), Nearness.places(said, asked.word(verb.getAsInt())), Nearness.VERB);
    }
}
