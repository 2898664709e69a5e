package dev.readback.quiz.taking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.readback.quiz.Item;

/**
 * A typed answer beside what it is compared with.
 *
 * @param question what it answers
 * @param text as typed
 * @param words the answer's; a learner who typed the whole sentence is credited with what stands in its blank
 * @param separators how many marks of a list the answer has beyond the sentence around the blank
 * @param keys the key, then other accepted spellings
 * @param keySeparators how many marks of a list an accepted spelling has at most
 */
record TypedAnswer(TypedQuestion question, String text, AnswerWords words, Separators separators, AnswerWords stem,
        AnswerWords evidence, List<AnswerWords> keys, Separators keySeparators) {
    /** A short key allows this many words of meaning whatever its own length: "the city of Yamoussoukro" is not an essay. */
    private static final int ALWAYS_ALLOWED = 4;
    /** Times the key's words; QUESTIONS, section 6: over three times a short key's length is refused. */
    private static final int LENGTH_FACTOR = 3;
    /** So many words of the question beside the key are a repetition, fewer a phrase that happens to occur in it. */
    private static final int REPEATED_WORDS = 3;

    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "neither", "nor", "none", "without", "except",
            "cannot", "isnt", "wasnt", "arent", "werent", "didnt", "doesnt", "dont", "cant", "wont", "hasnt", "havent", "hadnt",
            "unlike", "nobody", "nothing", "nowhere", "non");
    private static final Set<String> SHARES = Set.of("half", "3rd", "quarter", "all", "none", "most");
    private static final Pattern DENYING_PHRASE = Pattern
            .compile(
                    "\\b(?:other than|anything but|anywhere but|everything but|rather than|instead of|apart from|opposite of)\\b");
    private static final Pattern POSSESSIVE = Pattern
            .compile("(?:\\p{Lu}\\S*\\s+)*\\S+(?:['’]s|s['’])(?=\\s)");

    static TypedAnswer of(TypedQuestion question, String text) {
        String stem = question.stem();
        int blank = stem.indexOf(Item.BLANK);
        AnswerWords before = AnswerWords.of(stem.substring(0, Math.max(0, blank)));
        AnswerWords after = AnswerWords.of(stem.substring(blank < 0 ? 0 : blank + Item.BLANK.length()));
        AnswerWords words = AnswerWords.of(text);
        boolean sentence = words.isAround(before, after);
        Separators separators = Separators.in(text);
        List<String> accepted = question.accepted();
        return new TypedAnswer(question, text, sentence ? words.between(before, after) : words,
                sentence ? separators.minus(Separators.in(stem)) : separators, AnswerWords.of(stem),
                AnswerWords.of(question.evidence()), accepted.stream().map(AnswerWords::of).toList(),
                accepted.stream().map(Separators::in).reduce(Separators.NONE, Separators::max));
    }

    boolean isKey() {
        return keys.stream().anyMatch(words::same);
    }

    /** The same in another form: a measure in another unit, letters for a name, initials for first names. */
    boolean isKeyInAnotherForm() {
        return Measure.of(words).isPresent() && keys.stream().map(Measure::of).anyMatch(Measure.of(words)::equals)
                || NameForms.isAbbreviation(question, text) || NameForms.isShorterName(question, words);
    }

    boolean isKeyMisspelt() {
        return keys.stream().anyMatch(words::sameButForSpelling);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isTooLong() {
        int longest = keys.stream().mapToInt(key -> key.content().size()).max().orElse(0);
        return words.content().size() > Math.max(ALWAYS_ALLOWED, LENGTH_FACTOR * longest);
    }

    /** It denies the key, or what the key denies. */
    boolean deniesTheKey() {
        return isNegated() && (sharesAWord() || DENYING_PHRASE.matcher(words.joined()).find());
    }

    /** One of the two denies something: "no money" may still mean "lost its funding". */
    boolean isNegated() {
        if (DENYING_PHRASE.matcher(words.joined()).find()) return true;
        return words.countIn(NEGATIONS) != 0 && keys.stream().allMatch(key -> key.countIn(NEGATIONS) == 0)
                || words.countIn(NEGATIONS) == 0 && keys.stream().allMatch(key -> key.countIn(NEGATIONS) != 0);
    }

    boolean isList() {
        return separators.exceeds(keySeparators);
    }

    boolean meansEverything() {
        return Phrases.meansEverything(words) && keys.stream().noneMatch(Phrases::meansEverything);
    }

    boolean leavesOpen() {
        return Phrases.leavesOpen(words) && keys.stream().noneMatch(Phrases::leavesOpen);
    }

    boolean ordersAGrade() {
        return Phrases.ordersAGrade(words) && keys.stream().noneMatch(Phrases::ordersAGrade);
    }

    boolean hasOtherNumber() {
        return keys.stream().anyMatch(AnswerWords::hasNumbers)
                && keys.stream().noneMatch(key -> key.numbersContain(words));
    }

    /** Another unit, share or month than the key's. */
    boolean hasOtherUnit() {
        return keys.stream().allMatch(key -> differs(key.words().stream().filter(PlainText::isUnit).toList(),
                words.words().stream().filter(PlainText::isUnit).toList())
                || differs(key.words().stream().filter(SHARES::contains).toList(),
                        words.words().stream().filter(SHARES::contains).toList())
                || differs(key.words().stream().filter(DateWords::isMonth).toList(),
                        words.words().stream().filter(DateWords::isMonth).toList()));
    }

    /** The opposite of what the key or the question says, or the key with a word that makes another claim of it. */
    boolean saysTheOpposite() {
        List<String> said = new ArrayList<>(stem.words());
        said.addAll(keys.get(0).words());
        if (Phrases.opposes(words, new AnswerWords(said))) return true;
        said.addAll(evidence.words());
        return sharesAWord() && words.words().stream().anyMatch(word -> Phrases.isRelation(word) && !said.contains(word)
                && keys.stream().noneMatch(key -> key.words().contains(word)));
    }

    boolean repeatsStem() {
        Set<String> added = new HashSet<>(words.words());
        keys.forEach(key -> added.removeAll(key.words()));
        return added.size() >= REPEATED_WORDS && stem.words().containsAll(added) || stem.words().containsAll(words.content())
                && keys.stream().noneMatch(words::sharesAWord);
    }

    /** Another person or place: it shares a part of its name with the key, or is one that the article names elsewhere. */
    boolean hasOtherName() {
        boolean isOther = NameForms.isName(question.key())
                && keys.stream().allMatch(key -> words.lacks(key) && key.lacks(words));
        return isOther || NameForms.isOtherBearer(question, words)
                || keys.stream().noneMatch(words::holds) && !foreignNames().isEmpty();
    }

    /** What the answer names of the article that stands neither in the question nor in a key; owners do not count. */
    List<String> foreignNames() {
        AnswerWords named = AnswerWords.of(POSSESSIVE.matcher(text).replaceAll(""));
        return named.content().stream().filter(question.names()::has).filter(word -> !stem.words().contains(word))
                .filter(word -> keys.stream().noneMatch(key -> key.words().stream()
                        .anyMatch(own -> own.equals(word) || Spelling.resembles(own, word))))
                .toList();
    }

    /** The key with more of what the article says beside it, or with the words of the question around it. */
    boolean isKeyWithDetail() {
        if (keys.stream().noneMatch(words::holds) || !foreignNames().isEmpty()) return false;
        Set<String> rest = new HashSet<>(words.content());
        keys.forEach(key -> rest.removeAll(key.words()));
        boolean restates = question.isQuestion() && stem.words().containsAll(rest)
                && keys.stream().anyMatch(words::beginsOrEndsWith);
        return evidence.holds(words) || restates;
    }

    /** The key's numbers in their order, with words that the question or the article has, and no unit missing. */
    boolean isKeyOfNumbers() {
        return keys.stream().anyMatch(key -> key.hasNumbers() && key.numbers().equals(words.numbers())
                && words.content().stream().allMatch(word -> isSaid(key, word))
                && key.content().stream().allMatch(word -> words.words().contains(word) || stem.words().contains(word)));
    }

    /** A question, not a blank, was answered with words that have the whole key among them. */
    boolean isSentenceWithKey() {
        return question.isQuestion() && holdsKey();
    }

    boolean holdsKey() {
        return keys.stream().anyMatch(words::holds);
    }

    boolean sharesAWord() {
        return keys.stream().anyMatch(words::sharesAWord);
    }

    private boolean isSaid(AnswerWords key, String word) {
        return key.words().contains(word) || stem.words().contains(word) || evidence.words().contains(word);
    }

    private static boolean differs(List<String> key, List<String> given) {
        return !key.isEmpty() && !given.isEmpty() && given.stream().noneMatch(key::contains);
    }
}
