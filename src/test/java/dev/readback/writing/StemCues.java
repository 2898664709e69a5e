package dev.readback.writing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks 5, 6 and 19: what a stem gives away. */
final class StemCues {
    private static final Pattern ARTICLE = Pattern.compile("(?i)\\b(a|an) (?:_{2,}|[:.…]*$)");
    /** A longer key is a sentence or a clause, which shares words with any question about it. */
    private static final int LONGEST_KEY = 15;

    private StemCues() {
    }

    /** 5: "a" or "an" before the gap fits some options only. */
    static boolean article(SheetItem item) {
        Matcher gap = ARTICLE.matcher(item.stem());
        return item.isChoice() && gap.find() && item.options().stream().map(StemCues::startsWithVowel).distinct().count() > 1;
    }

    /** 6: a word of the key stands in the stem, which of events says nothing. What every option says, as a unit, tells nothing. */
    static boolean keyWord(SheetItem item) {
        if (item.isStatement() || item.isOrdering() || Terms.words(item.key()).size() > LONGEST_KEY) return false;
        Set<String> telling = new HashSet<>(Terms.content(item.key()));
        telling.removeIf(
                word -> item.isChoice() && item.options().stream().allMatch(option -> Terms.content(option).contains(word)));
        telling.retainAll(Terms.content(item.stem()));
        return !telling.isEmpty();
    }

    /** 19, as far as it shows: to pick the option with most words of the stem, or the longest, is to find the key. */
    static boolean guessable(SheetItem item) {
        return item.isChoice() && (OptionForm.keyIsLongest(item) || mostShared(item));
    }

    private static boolean mostShared(SheetItem item) {
        return item.distractors().stream().map(option -> shared(item, option)).max(Comparator.naturalOrder())
                .map(most -> shared(item, item.key()) > most).orElse(false);
    }

    private static int shared(SheetItem item, String option) {
        List<String> words = Terms.content(option).stream().filter(Terms.content(item.stem())::contains).toList();
        return words.size();
    }

    private static boolean startsWithVowel(String option) {
        return !option.isEmpty() && "aeiou".indexOf(Character.toLowerCase(option.charAt(0))) >= 0;
    }
}
