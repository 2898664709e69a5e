package dev.readback.inference;

import java.util.Arrays;
import java.util.List;

/**
 * The shape of a word, which the uncased vocabulary loses; the Tagger takes its ordinal where other models take the segment.
 * The same as {@code src/training/tagger/shapes.py}: change both or neither.
 */
enum WordShape {
    OTHER,
    LOWER,
    TITLE,
    UPPER,
    CAPITAL,
    MIXED,
    NUMBER,
    NUMBER_WITH,
    PUNCTUATION,
    /** The capitalised first word of a sentence, whose capital says nothing. */
    INITIAL;

    /** The shape of a word wherever it stands. */
    static WordShape of(String word) {
        if (word.codePoints().anyMatch(Character::isDigit)) {
            return word.codePoints().allMatch(c -> Character.isDigit(c) || ".,:".indexOf(c) >= 0) ? NUMBER : NUMBER_WITH;
        }
        return ofLetters(word.codePoints().filter(Character::isLetter).toArray());
    }

    /** The shapes of a sentence's words. */
    static WordShape[] of(List<String> words) {
        WordShape[] shapes = words.stream().map(WordShape::of).toArray(WordShape[]::new);
        for (int i = 0; i < shapes.length; i++) {
            if (shapes[i] == PUNCTUATION) continue;
            if (shapes[i] == TITLE || shapes[i] == CAPITAL) shapes[i] = INITIAL;
            break;
        }
        return shapes;
    }

    private static WordShape ofLetters(int[] letters) {
        if (letters.length == 0) return PUNCTUATION;
        if (Arrays.stream(letters).allMatch(Character::isLowerCase)) return LOWER;
        if (Arrays.stream(letters).allMatch(Character::isUpperCase)) return letters.length > 1 ? UPPER : CAPITAL;
        boolean smallTail = Arrays.stream(letters).skip(1).allMatch(Character::isLowerCase);
        if (Character.isUpperCase(letters[0]) && smallTail) return TITLE;
        return Arrays.stream(letters).anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c)) ? MIXED : OTHER;
    }
}
