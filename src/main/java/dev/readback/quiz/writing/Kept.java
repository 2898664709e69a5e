package dev.readback.quiz.writing;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.readback.inference.PartOfSpeech;
import dev.readback.inference.TaggedWord;

/**
 * Whether a question keeps the small words and marks of its sentence that change what is asked: prepositions, whole names,
 * ranks, years, and what is counted; and whether its key belongs to the verb that it asks with.
 */
record Kept(Draft draft, Parse asked, Parse said) {
    private static final Set<String> PLACING = Set.of("in", "at", "from", "into", "on");
    private static final Set<String> LED = Set.of("from", "through", "to", "into", "by", "with", "for", "of", "at", "in", "on");

    boolean isAll(Reading reading) {
        return keepsPrepositions() && keepsNames(reading) && keepsCounts()
                && keepsYears() && isOfItsVerb() && !isDenied() && keepsTense()
                && keepsPlurals()
                && keepsCounted();
    }

    /** "The Low Dam of Ellis" is not "the Dam of Ellis": a name is the sentence's as a whole, or stands for a pronoun as a whole. */
    private boolean keepsNames(Reading reading) {
        String sentence = joined(said.words());
        for (int at = 0; at < asked.words().size(); at++) {
            int end = at;
            while (end < asked.words().size() && isNamed(end))
                end++;
            if (end == at) continue;
            String name = joined(asked.words().subList(at, end));
            if (!sentence.contains(name) && (isPartly(at, end) || !isWhole(name, reading))) return false;
            at = end;
        }
        return true;
    }

    private boolean isPartly(int from, int to) {
        return asked.words().subList(from, to).stream().anyMatch(word -> Nearness.has(said, word));
    }

    private static boolean isWhole(String name, Reading reading) {
        return joined(reading.article().title()).startsWith(name) || reading.mentions().entities().stream()
                .flatMap(entity -> entity.aliases().stream()).anyMatch(alias -> joined(alias).equals(name));
    }

    /** "The first practical gun" need not have been the first gun. */
    private boolean isRankedAlike(int noun) {
        return said.children(noun).stream()
                .filter(i -> i < noun && (said.word(i).is("amod") || said.word(i).lower().equals("such")))
                .allMatch(i -> isTold(said.word(i)));
    }

    /** "The 1906 Cubs" are others than "the Cubs". */
    private boolean keepsYears() {
        return IntStream.range(0, asked.words().size()).filter(i -> asked.word(i).isNoun())
                .allMatch(noun -> Nearness.places(said, asked.word(noun)).stream().flatMap(place -> said.children(place).stream()
                        .filter(child -> child < place && said.word(child).text().matches("\\d{4}")))
                        .allMatch(year -> isTold(said.word(year))));
    }

    /** "It was planned in Cork and opened in 1947": what follows the second verb is the second's, whatever it hangs on. */
    private boolean isOfItsVerb() {
        OptionalInt key = said.headOf(draft.asked());
        if (key.isEmpty() || draft.type() != AnswerType.DATE && draft.type() != AnswerType.PLACE) return true;
        return IntStream.range(0, asked.words().size()).filter(i -> asked.word(i).isRoot())
                .allMatch(root -> Nearness.places(said, asked.word(root)).stream()
                        .noneMatch(verb -> isOfAnother(verb, key.getAsInt()) || isBesideRelative(verb)));
    }

    /** "Courts have not always had eighteen holes": what is asked is not said. */
    private boolean isDenied() {
        return IntStream.range(0, asked.words().size()).filter(i -> asked.word(i).isRoot())
                .anyMatch(root -> Nearness.places(said, asked.word(root)).stream()
                        .anyMatch(verb -> said.children(verb).stream().map(said::word)
                                .anyMatch(child -> child.lower().matches("not|n['’]t|never|hardly"))));
    }

    /** "Sang without score" of a sentence that has "scores". */
    private boolean keepsPlurals() {
        return IntStream.range(0, asked.words().size())
                .filter(i -> asked.word(i).tag().equals("NN") && asked.children(i).stream().map(asked::word)
                        .noneMatch(child -> child.is("det") || child.is("nmod") || child.is("nummod")))
                .filter(i -> !asked.word(i).is("compound"))
                .allMatch(i -> Nearness.places(said, asked.word(i)).isEmpty()
                        || Nearness.places(said, asked.word(i)).stream()
                                .anyMatch(place -> !said.word(place).tag().equals("NNS")));
    }

    /** "The council meets in July" has not met yet: only what was is asked with "did". */
    private boolean keepsTense() {
        return IntStream.range(0, asked.words().size()).filter(i -> asked.word(i).isRoot())
                .filter(root -> asked.child(root, "aux").stream().anyMatch(i -> asked.word(i).lower().equals("did")))
                .allMatch(root -> Nearness.places(said, asked.word(root)).stream().map(said::word)
                        .noneMatch(verb -> verb.tag().equals("VBZ") || verb.tag().equals("VBP")));
    }

    /** Whether a second verb stands between, or a "when" or "after" that opens the clause of the first. */
    private boolean isOfAnother(int verb, int key) {
        return said.children(verb).stream().anyMatch(child -> said.word(child).is("conj") && said.word(child).isVerb()
                && verb < child && child < key && !isTold(said.word(child))
                || said.word(child).is("mark") && key < child && child < verb);
    }

    /** "The bill, which was completed in 1966, and came into force in 1976": the bill did, whatever the verb hangs on. */
    private boolean isBesideRelative(int verb) {
        return said.word(verb).is("conj") && IntStream.range(Math.max(0, said.word(verb).head()), verb)
                .anyMatch(i -> said.word(i).is("nsubj") && said.word(i).lower().matches("which|who|that"));
    }

    private boolean isTold(TaggedWord word) {
        return Nearness.has(asked, word);
    }

    /** "Eight public and private courses" are not eight public ones, nor "four guards and a driver" four. */
    private boolean keepsCounted() {
        OptionalInt key = said.headOf(draft.asked());
        if (key.isEmpty() || draft.type() != AnswerType.NUMBER || said.word(key.getAsInt()).head() < key.getAsInt()) return true;
        int noun = said.word(key.getAsInt()).head();
        if (said.child(noun, "conj").stream().anyMatch(i -> said.word(i).isNoun())) return false;
        int verb = said.word(noun).head();
        boolean has = verb >= 0 && said.word(verb).lower().matches("have|has|had");
        boolean narrowed = IntStream.range(noun + 1, said.words().size())
                .filter(i -> said.word(i).head() == noun && said.word(i).is("nmod")
                        || has && said.word(i).head() == verb && said.word(i).is("obl"))
                .anyMatch(i -> !said.word(i).isTime() && !isTold(said.word(i)));
        return !narrowed && said.phrase(noun).stream().filter(i -> i > key.getAsInt() && i < noun && Faithful.isContent(said, i))
                .allMatch(i -> isTold(said.word(i)));
    }

    /** "Will Before You", whatever the Tagger takes its words for. */
    private boolean isNamed(int at) {
        return asked.word(at).partOfSpeech() == PartOfSpeech.PROPN
                || at > 1 && Character.isUpperCase(asked.word(at).text().charAt(0))
                        && Character.isUpperCase(asked.word(at - 1).text().charAt(0));
    }

    private static String joined(List<TaggedWord> words) {
        return joined(words.stream().map(TaggedWord::text).collect(Collectors.joining(" ")));
    }

    /** In small letters, parted by single spaces, so that marks do not matter. */
    private static String joined(String text) {
        return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }

    /** Numbers are the sentence's, and what was first, last or the only one was that there. */
    private boolean keepsCounts() {
        return IntStream.range(0, asked.words().size()).filter(i -> asked.word(i).partOfSpeech() == PartOfSpeech.NUM
                || asked.word(i).lower().matches("first|last|second")).allMatch(i -> isCountedAlike(i));
    }

    private boolean isCountedAlike(int word) {
        List<Integer> places = Nearness.places(said, asked.word(word));
        int head = asked.word(word).head();
        if (head == TaggedWord.ROOT || asked.word(word).partOfSpeech() == PartOfSpeech.NUM) return !places.isEmpty();
        List<Integer> heads = Nearness.places(said, asked.word(head));
        boolean near = heads.isEmpty() || Nearness.areNear(said, places, heads, 1);
        return !places.isEmpty() && near
                && (heads.isEmpty() || heads.stream().anyMatch(place -> isRankedAlike(place)));
    }

    /** "Into the house" is not "out of the house"; "from where" asks for what the sentence has "from". */
    private boolean keepsPrepositions() {
        boolean kept = IntStream.range(0, asked.words().size()).filter(i -> asked.word(i).isNoun())
                .allMatch(noun -> isLedAlike(noun));
        OptionalInt key = said.headOf(draft.asked());
        return kept && (key.isEmpty() || isAskedAlike(prepositions(said, key.getAsInt())));
    }

    /** @param led the prepositions of the key in its sentence */
    private boolean isAskedAlike(Set<String> led) {
        List<TaggedWord> words = asked.words().stream().filter(word -> !word.isPunctuation()).toList();
        if (words.size() < 2) return false;
        String first = words.get(0).lower();
        TaggedWord last = words.get(words.size() - 1);
        boolean opens = LED.contains(first) && words.get(1).lower().matches("where|whom|which|what|how");
        boolean ends = last.partOfSpeech() == PartOfSpeech.ADP && LED.contains(last.lower()) && !last.is("compound");
        if (first.equals("where") && led.isEmpty()) return false;
        return (!opens || led.contains(first)) && (!ends || led.isEmpty() || led.contains(last.lower()));
    }

    private boolean isLedAlike(int noun) {
        Set<String> here = prepositions(asked, noun);
        Set<String> there = Nearness.places(said, asked.word(noun)).stream().flatMap(i -> prepositions(said, i).stream())
                .collect(Collectors.toSet());
        boolean free = here.isEmpty()
                || there.isEmpty() && (Nearness.places(said, asked.word(noun)).isEmpty() || Collections.disjoint(here, PLACING))
                || here.contains("of") || here.contains("by") || there.contains("by");
        boolean placed = !asked.word(noun).isTime() && !Collections.disjoint(here, PLACING);
        return free || !placed && Nearness.places(said, asked.word(noun)).stream().anyMatch(i -> prepositions(said, i).isEmpty())
                || !Collections.disjoint(here, there);
    }

    static Set<String> prepositions(Parse parse, int noun) {
        return parse.children(noun).stream().map(parse::word).filter(child -> child.is("case")).map(TaggedWord::lower)
                .filter(word -> !word.matches("['’]s?")).collect(Collectors.toSet());
    }
}
