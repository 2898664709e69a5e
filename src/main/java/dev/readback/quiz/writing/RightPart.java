package dev.readback.quiz.writing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import dev.readback.inference.NameTag;
import dev.readback.inference.TaggedWord;

/**
 * The key has in its sentence the part that the question asks for: who did it, what it was done to, when or where; and the
 * others named in the question have theirs. "Who advises Zazu?" is no question of "Zazu advises Simba".
 */
final class RightPart implements Gate {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
    private static final Set<Part> ACTORS = EnumSet.of(Part.DOER, Part.DONE_TO);

    @Override
    public String name() {
        return "right-part";
    }

    @Override
    public String reason() {
        return "a question gave somebody another part than the article does";
    }

    @Override
    public String warning() {
        return "the question gives somebody another part than the article does";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (!draft.isQuestion() || draft.bare().startsWith(SpeakerAsker.QUOTED)) return true;
        Parse said = reading.parse(reading.sentenceIndexAt(draft.asked().start()));
        Parse asked = reading.parsed(afterLead(draft.bare()));
        OptionalInt key = said.headOf(draft.asked());
        Optional<Asked> question = Asked.of(asked);
        if (key.isEmpty() || question.isEmpty() || asksForObject(draft.bare()) && isSubject(said, key.getAsInt())) return false;
        if (draft.type() == AnswerType.NUMBER && dropsDoer(asked, said)) return false;
        int counted = draft.type() == AnswerType.NUMBER ? said.word(key.getAsInt()).head() : key.getAsInt();
        if (counted == TaggedWord.ROOT || turnsRound(asked, said) || guesses(asked, said)) return false;
        return question.get().part().map(part -> deedFits(question.get(), part, asked, said, counted))
                .orElseGet(() -> beingFits(question.get(), asked, said, counted));
    }

    /** "The killing had documented" of a killing that was documented: what something was done to does it. */
    private static boolean turnsRound(Parse asked, Parse said) {
        Deeds told = new Deeds(asked);
        Deeds deeds = new Deeds(said);
        return IntStream.range(0, asked.words().size()).filter(verb -> asked.word(verb).isVerb()).boxed()
                .anyMatch(verb -> told.of(verb, Part.DOER).stream().map(asked::word).filter(TaggedWord::isNoun)
                        .anyMatch(noun -> Nearness.places(said, asked.word(verb)).stream()
                                .filter(place -> said.word(place).isVerb())
                                .anyMatch(place -> are(noun, deeds.of(place, Part.DONE_TO), said)
                                        && !are(noun, deeds.of(place, Part.DOER), said))));
    }

    /**
     * "The Witch had been wrong" of a sentence in which "he" or somebody else had been: another subject than the sentence's. A name for a
     * pronoun is refused too, however near it stands: judged, too many were put for the wrong one.
     */
    private static boolean guesses(Parse asked, Parse said) {
        return IntStream.range(0, asked.words().size()).filter(i -> asked.word(i).isNoun() && asked.word(i).is("nsubj")).boxed()
                .filter(noun -> asked.word(noun).head() >= 0)
                .anyMatch(noun -> {
                    List<TaggedWord> subjects = Nearness.places(said, asked.word(asked.word(noun).head())).stream()
                            .flatMap(place -> said.child(place, "nsubj").stream().boxed()).map(said::word).toList();
                    return subjects.stream().anyMatch(subject -> PRONOUNS.contains(subject.lower()) || subject.isNoun())
                            && subjects.stream().noneMatch(subject -> Base.of(subject).equals(Base.of(asked.word(noun))));
                });
    }

    /** "Five have won three titles": three were not won in all. */
    private static boolean dropsDoer(Parse asked, Parse said) {
        Deeds told = new Deeds(asked);
        Deeds deeds = new Deeds(said);
        return IntStream.range(0, asked.words().size()).filter(verb -> asked.word(verb).isVerb() && told.isPassive(verb))
                .filter(verb -> told.of(verb, Part.DOER).isEmpty()).boxed()
                .anyMatch(verb -> Nearness.places(said, asked.word(verb)).stream()
                        .anyMatch(place -> !deeds.isPassive(place) && !deeds.of(place, Part.DOER).isEmpty()));
    }

    private static boolean are(TaggedWord noun, Set<Integer> found, Parse said) {
        return found.stream().anyMatch(i -> Base.of(said.word(i)).equals(Base.of(noun)));
    }

    private static boolean asksForObject(String stem) {
        return stem.matches("(?s)Who(?:m)? (?:did|does|do) .*");
    }

    /** "His son Ada Brown": the name hangs on what stands for it. */
    private static boolean isSubject(Parse said, int key) {
        TaggedWord word = said.word(key);
        boolean beside = word.is("appos") || word.is("flat") || word.is("compound");
        return word.is("nsubj") || beside && word.head() >= 0 && said.word(word.head()).is("nsubj");
    }

    /** What somebody says stands before the question. */
    private static String afterLead(String stem) {
        String rest = stem.replaceFirst("^According to [^,]+, ", "");
        return Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
    }

    private static boolean deedFits(Asked question, Part part, Parse asked, Parse said, int key) {
        Deeds deeds = new Deeds(said);
        Deeds told = new Deeds(asked);
        if (part == Part.BESIDE && ACTORS.stream().allMatch(actor -> told.of(question.head(), actor).isEmpty())) return false;
        return Nearness.places(said, asked.word(question.head())).stream().filter(verb -> said.word(verb).isVerb())
                .filter(verb -> verb == 0 || !Character.isUpperCase(said.word(verb).text().charAt(0)))
                .anyMatch(verb -> deeds.of(verb, part).contains(key) && ACTORS.stream().filter(other -> other != part)
                        .allMatch(other -> isAlike(told.of(question.head(), other), asked, deeds.of(verb, other), said)));
    }

    /** Whether those of the question are those of the sentence; whom the question leaves out need not agree. */
    private static boolean isAlike(Set<Integer> told, Parse asked, Set<Integer> found, Parse said) {
        if (told.isEmpty()) return true;
        return told.stream().map(asked::word).filter(word -> word.isNoun())
                .allMatch(word -> found.stream().map(said::word)
                        .anyMatch(other -> Base.of(other).equals(Base.of(word)) || other.isPronoun() && mayMean(other, word)));
    }

    /** A name, and no organisation for "he" or person for "it". */
    private static boolean mayMean(TaggedWord pronoun, TaggedWord word) {
        boolean person = word.isName(NameTag.Kind.PERSON);
        boolean sure = word.isName() && (pronoun.lower().matches("he|she") && !person || pronoun.lower().equals("it") && person);
        return word.tag().startsWith("NNP") && !sure;
    }

    /** "Who is the mayor of the town": the sentence says of the key to be one, and the question says of which town. */
    private static boolean beingFits(Asked question, Parse asked, Parse said, int key) {
        Deeds deeds = new Deeds(said);
        return Nearness.places(said, asked.word(question.head())).stream().filter(noun -> deeds.isSaidToBe(noun, key))
                .anyMatch(noun -> isAllSaid(question, asked, said, said.phrase(noun)) && isWhole(asked, said, noun, key));
    }

    private static boolean isAllSaid(Asked question, Parse asked, Parse said, List<Integer> phrase) {
        return asked.phrase(question.head()).stream().filter(i -> i != question.word() && asked.word(i).isNoun())
                .map(i -> Nearness.places(said, asked.word(i)))
                .allMatch(found -> found.isEmpty() || found.stream().anyMatch(phrase::contains));
    }

    /** "The only player to win twice" is not "the only player". */
    private static boolean isWhole(Parse asked, Parse said, int noun, int key) {
        return said.children(noun).stream().filter(i -> said.word(i).is("acl") || said.word(i).is("nmod"))
                .filter(i -> !said.phrase(i).contains(key)).allMatch(i -> !Nearness.places(asked, said.word(i)).isEmpty());
    }
}
