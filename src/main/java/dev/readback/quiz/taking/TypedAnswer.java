package dev.readback.quiz.taking;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.readback.quiz.Item;

/**
 * A typed answer beside what it is compared with.
 *
 * @param words the answer's; a learner who typed the whole sentence is credited with what stands in its blank
 * @param separators how many marks of a list the answer has beyond the sentence around the blank
 * @param keys the key, then other accepted spellings
 * @param keyText the key as in the article
 * @param keySeparators how many marks of a list an accepted spelling has at most
 * @param isQuestion whether a question was asked, so that a whole sentence may answer it
 */
record TypedAnswer(AnswerWords words, Separators separators, AnswerWords stem, List<AnswerWords> keys, String keyText,
        Separators keySeparators, boolean isQuestion) {
    /** A short key allows this many words whatever its own length: "the city of Yamoussoukro" is not an essay. */
    private static final int ALWAYS_ALLOWED = 4;
    /** Times the key's words; QUESTIONS, section 6: over three times a short key's length is refused. */
    private static final int LENGTH_FACTOR = 3;
    /** So many words of the question beside the key are a repetition, fewer a phrase that happens to occur in it. */
    private static final int REPEATED_WORDS = 3;

    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "neither", "nor", "none", "without", "except",
            "cannot", "isnt", "wasnt", "arent", "werent", "didnt", "doesnt", "dont", "cant", "wont", "hasnt", "havent", "hadnt",
            "unlike", "nobody", "nothing", "nowhere", "non");
    private static final Pattern DENYING_PHRASE = Pattern
            .compile("\\b(?:other than|anything but|rather than|instead of|apart from|opposite of)\\b");

    static TypedAnswer of(String stem, List<String> accepted, String text) {
        int blank = stem.indexOf(Item.BLANK);
        AnswerWords before = AnswerWords.of(stem.substring(0, Math.max(0, blank)));
        AnswerWords after = AnswerWords.of(stem.substring(blank < 0 ? 0 : blank + Item.BLANK.length()));
        AnswerWords words = AnswerWords.of(text);
        boolean sentence = words.isAround(before, after);
        Separators separators = Separators.in(text);
        Separators allowed = accepted.stream().map(Separators::in).reduce(Separators.NONE, Separators::max);
        return new TypedAnswer(sentence ? words.between(before, after) : words,
                sentence ? separators.minus(Separators.in(stem)) : separators, AnswerWords.of(stem),
                accepted.stream().map(AnswerWords::of).toList(), accepted.get(0), allowed, blank < 0);
    }

    boolean isKey() {
        return keys.stream().anyMatch(words::same);
    }

    boolean isKeyMisspelt() {
        return keys.stream().anyMatch(words::sameButForSpelling);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isTooLong() {
        int longest = keys.stream().mapToInt(AnswerWords::size).max().orElse(0);
        return words.size() > Math.max(ALWAYS_ALLOWED, LENGTH_FACTOR * longest);
    }

    boolean isNegated() {
        if (DENYING_PHRASE.matcher(words.joined()).find()) return true;
        return words.countIn(NEGATIONS) != 0 && keys.stream().allMatch(key -> key.countIn(NEGATIONS) == 0)
                || words.countIn(NEGATIONS) == 0 && keys.stream().allMatch(key -> key.countIn(NEGATIONS) != 0);
    }

    boolean isList() {
        return separators.exceeds(keySeparators);
    }

    boolean hasOtherNumber() {
        return keys.stream().anyMatch(AnswerWords::hasNumbers)
                && keys.stream().noneMatch(key -> key.numbersContain(words));
    }

    boolean repeatsStem() {
        Set<String> added = new HashSet<>(words.words());
        keys.forEach(key -> added.removeAll(key.words()));
        return added.size() >= REPEATED_WORDS && stem.words().containsAll(added);
    }

    /** Another person or place that shares a part of its name with the key: a part is missing and a strange one is there. */
    boolean hasOtherName() {
        return isName(keyText) && keys.stream().allMatch(key -> words.lacks(key) && key.lacks(words));
    }

    /** A question, not a blank, was answered with words that have the whole key among them. */
    boolean isSentenceWithKey() {
        String said = " " + words.joined() + " ";
        return isQuestion && keys.stream().anyMatch(key -> !key.isEmpty() && said.contains(" " + key.joined() + " "));
    }

    boolean sharesAWord() {
        return keys.stream().anyMatch(words::sharesAWord);
    }

    private static boolean isName(String key) {
        List<String> parts = List.of(key.strip().split("\\s+"));
        return parts.size() > 1 && parts.stream()
                .allMatch(part -> Character.isUpperCase(part.codePointAt(0))
                        || AnswerWords.isFunctionWord(part.toLowerCase(Locale.ROOT)));
    }
}
