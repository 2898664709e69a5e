package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final Set<String> LED = Set.of("from", "through", "to", "into", "by", "with", "for", "of", "at", "in", "on");
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
        if (!keepsPrepositions(asked, said, draft) || !keepsNames(asked, said, reading) || !keepsCounts(asked, said)
                || !keepsYears(asked, said) || !isOfItsVerb(draft, asked, said) || !keepsCounted(draft, asked, said))
            return false;
        if (OwnWords.stretches(asked, said) <= OwnWords.FEW) return true;
        List<Integer> content = IntStream.range(0, asked.words().size()).filter(i -> isContent(asked, i)).boxed().toList();
        return content.stream().allMatch(word -> isSaid(reading, asked.word(word), said) && isJoinedAlike(asked, word, said))
                && keyIsNear(draft, asked, said);
    }

    /** "The Low Dam of Ellis" is not "the Dam of Ellis": a name is the sentence's as a whole, or stands for a pronoun as a whole. */
    private static boolean keepsNames(Parse asked, Parse said, Reading reading) {
        String sentence = joined(said.words());
        String title = reading.article().title();
        for (int at = 0; at < asked.words().size(); at++) {
            int end = at;
            while (end < asked.words().size() && asked.word(end).partOfSpeech() == PartOfSpeech.PROPN)
                end++;
            if (end == at) continue;
            String name = joined(asked.words().subList(at, end));
            boolean there = sentence.contains(name);
            boolean partly = asked.words().subList(at, end).stream().anyMatch(word -> !places(said, word).isEmpty());
            boolean whole = reading.mentions().entities().stream().flatMap(entity -> entity.aliases().stream())
                    .anyMatch(alias -> joined(alias).equals(name)) || joined(title).startsWith(name);
            if (!there && (partly || !whole)) return false;
            at = end;
        }
        return true;
    }

    /** "The first practical gun" need not have been the first gun. */
    private static boolean isRankedAlike(Parse asked, Parse said, int noun) {
        return said.children(noun).stream().filter(i -> i < noun && said.word(i).is("amod"))
                .allMatch(i -> isTold(asked, said.word(i)));
    }

    /** "The 1906 Cubs" are others than "the Cubs". */
    private static boolean keepsYears(Parse asked, Parse said) {
        return IntStream.range(0, asked.words().size()).filter(i -> asked.word(i).isNoun())
                .allMatch(noun -> places(said, asked.word(noun)).stream().flatMap(place -> said.children(place).stream()
                        .filter(child -> child < place && said.word(child).text().matches("\\d{4}")))
                        .allMatch(year -> isTold(asked, said.word(year))));
    }

    /** "It was planned in Cork and opened in 1947": what follows the second verb is the second's, whatever it hangs on. */
    private static boolean isOfItsVerb(Draft draft, Parse asked, Parse said) {
        OptionalInt key = said.headOf(draft.asked());
        if (key.isEmpty() || draft.type() != AnswerType.DATE && draft.type() != AnswerType.PLACE) return true;
        return IntStream.range(0, asked.words().size()).filter(i -> asked.word(i).isRoot())
                .allMatch(root -> places(said, asked.word(root)).stream().allMatch(verb -> said.children(verb).stream()
                        .noneMatch(other -> said.word(other).is("conj") && said.word(other).isVerb() && verb < other
                                && other < key.getAsInt() && !isTold(asked, said.word(other)))));
    }

    private static boolean isTold(Parse asked, TaggedWord word) {
        return !places(asked, word).isEmpty();
    }

    /** "Eight public and private courses" are not eight public ones, nor "four guards and a driver" four. */
    private static boolean keepsCounted(Draft draft, Parse asked, Parse said) {
        OptionalInt key = said.headOf(draft.asked());
        if (key.isEmpty() || draft.type() != AnswerType.NUMBER || said.word(key.getAsInt()).head() < key.getAsInt()) return true;
        int noun = said.word(key.getAsInt()).head();
        if (said.child(noun, "conj").stream().anyMatch(i -> said.word(i).isNoun())) return false;
        return said.phrase(noun).stream().filter(i -> i > key.getAsInt() && i < noun && isContent(said, i))
                .allMatch(i -> isTold(asked, said.word(i)));
    }

    private static String joined(List<TaggedWord> words) {
        return joined(words.stream().map(TaggedWord::text).collect(Collectors.joining(" ")));
    }

    /** In small letters, parted by single spaces, so that marks do not matter. */
    private static String joined(String text) {
        return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }

    /** Numbers are the sentence's, and what was first, last or the only one was that there. */
    private static boolean keepsCounts(Parse asked, Parse said) {
        return IntStream.range(0, asked.words().size()).filter(i -> asked.word(i).partOfSpeech() == PartOfSpeech.NUM
                || asked.word(i).lower().matches("first|last|second")).allMatch(i -> isCountedAlike(asked, i, said));
    }

    private static boolean isCountedAlike(Parse asked, int word, Parse said) {
        List<Integer> places = places(said, asked.word(word));
        int head = asked.word(word).head();
        if (head == TaggedWord.ROOT || asked.word(word).partOfSpeech() == PartOfSpeech.NUM) return !places.isEmpty();
        List<Integer> heads = places(said, asked.word(head));
        boolean near = heads.isEmpty() || areNear(said, places, heads, 1);
        return !places.isEmpty() && near
                && (heads.isEmpty() || heads.stream().anyMatch(place -> isRankedAlike(asked, said, place)));
    }

    /** "Into the house" is not "out of the house"; "from where" asks for what the sentence has "from". */
    private static boolean keepsPrepositions(Parse asked, Parse said, Draft draft) {
        boolean kept = IntStream.range(0, asked.words().size()).filter(i -> asked.word(i).isNoun())
                .allMatch(noun -> isLedAlike(asked, noun, said));
        OptionalInt key = said.headOf(draft.asked());
        return kept && (key.isEmpty() || isAskedAlike(asked, prepositions(said, key.getAsInt())));
    }

    /** @param led the prepositions of the key in its sentence */
    private static boolean isAskedAlike(Parse asked, Set<String> led) {
        List<TaggedWord> words = asked.words().stream().filter(word -> !word.isPunctuation()).toList();
        if (words.size() < 2) return false;
        String first = words.get(0).lower();
        TaggedWord last = words.get(words.size() - 1);
        boolean opens = LED.contains(first) && words.get(1).lower().matches("where|whom|which|what|how");
        boolean ends = last.partOfSpeech() == PartOfSpeech.ADP && LED.contains(last.lower()) && !last.is("compound");
        if (first.equals("where") && led.isEmpty()) return false;
        return (!opens || led.contains(first)) && (!ends || led.isEmpty() || led.contains(last.lower()));
    }

    private static boolean isLedAlike(Parse asked, int noun, Parse said) {
        Set<String> here = prepositions(asked, noun);
        Set<String> there = places(said, asked.word(noun)).stream().flatMap(i -> prepositions(said, i).stream())
                .collect(Collectors.toSet());
        boolean free = here.isEmpty() || there.isEmpty() || here.contains("of") || here.contains("by") || there.contains("by");
        return free || places(said, asked.word(noun)).stream().anyMatch(i -> prepositions(said, i).isEmpty())
                || !Collections.disjoint(here, there);
    }

    private static Set<String> prepositions(Parse parse, int noun) {
        return parse.children(noun).stream().map(parse::word).filter(child -> child.is("case")).map(TaggedWord::lower)
                .filter(word -> !word.matches("['’]s?")).collect(Collectors.toSet());
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
        // What stands beside a name that came for a pronoun cannot be looked up beside it.
        boolean beside = heads.isEmpty() && !words.isEmpty() && !prepositions(asked, word).isEmpty()
                && !prepositions(asked, word).contains("of");
        if (beside) return false;
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
            if (met >= 0) return steps + met + (isAcrossVerb(parse, up, steps) || isAcrossVerb(parse, down, met) ? NEAR + 1 : 0);
        }
        return Integer.MAX_VALUE;
    }

    /** "Based in Cork, the club was founded": it was not founded in Cork. */
    private static boolean isAcrossVerb(Parse parse, List<Integer> line, int end) {
        return IntStream.range(1, end).mapToObj(i -> parse.word(line.get(i))).anyMatch(word -> word.isVerb() && !word.is("conj"));
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
