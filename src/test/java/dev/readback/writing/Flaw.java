package dev.readback.writing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The nineteen automatic checks on items. They look at the surface only: rates to compare writers by, no verdict on one item. People's
 * own items have such flaws too: in OneStopQA the key is longest in 16.5 % and shortest in 22 % (measured for the plan of this work).
 */
enum Flaw {
    SAME_OPTIONS(1, OptionSense::overlap),
    KEY_STANDS_OUT(2, OptionForm::keyStandsOut),
    LENGTHS_APART(3, OptionForm::lengthsApart),
    MIXED_OPTIONS(4, OptionForm::mixed),
    ARTICLE_CUE(5, StemCues::article),
    KEY_WORD_IN_STEM(6, StemCues::keyWord),
    COMBINED_OPTION(7, OptionSense::combined),
    ABSOLUTE_OPTION(8, OptionSense::absolute),
    VAGUE_WORD(9, StemForm::vague),
    NEGATIVE_STEM(10, StemForm::negative),
    NEITHER_QUESTION_NOR_BLANK(11, StemForm::neitherAsksNorLeavesBlank),
    SEVERAL_BLANKS(12, StemForm::severalBlanks),
    BLANK_FIRST(13, StemForm::blankFirst),
    DANGLING_REFERENCE(14, Dangling::reference),
    TOO_FEW_WORDS(15, StemForm::tooFewWords),
    UNEVEN_NUMBERS(16, OptionNumbers::uneven),
    OPPOSITE_OPTION(17, OptionSense::opposite),
    /** Of a whole quiz, see {@link KeyPositions}; no item alone has it. */
    UNBALANCED_KEYS(18, item -> false),
    GUESSABLE(19, StemCues::guessable);

    private final int number;
    private final Predicate<SheetItem> check;

    Flaw(int number, Predicate<SheetItem> check) {
        this.number = number;
        this.check = check;
    }

    int number() {
        return number;
    }

    /** As people write it: "key word in stem". */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** In the order of their numbers. */
    static Set<Flaw> of(SheetItem item) {
        Set<Flaw> found = EnumSet.noneOf(Flaw.class);
        Arrays.stream(values()).filter(flaw -> flaw.check.test(item)).forEach(found::add);
        return found;
    }

    /** How many items of a quiz have it; 1 where the quiz as a whole has it. */
    long countIn(List<SheetItem> quiz) {
        if (this == UNBALANCED_KEYS) return KeyPositions.unbalanced(quiz) ? 1 : 0;
        return quiz.stream().filter(check).count();
    }
}
