package dev.readback.writing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Check 14, by surface alone: a pronoun or demonstrative for which nothing in the stem before it can stand. People need a name or
 * "who" before them, things any word of content; what is quoted speaks for itself, and "it is known that" stands for nothing.
 */
final class Dangling {
    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"”]*[\"”]|(?<!\\w)['‘][^'’]{3,}['’](?!\\w)");
    private static final Pattern EMPTY_IT = Pattern
            .compile("(?i)\\b(it (is|was|will be|has been)|(is|was|has) it( been)?) \\w+ (that|to|for)\\b");
    private static final Pattern THOSE_WHO = Pattern.compile("(?i)\\bthose (who|which|that|of|in)\\b");
    private static final Pattern BARE_THAT = Pattern
            .compile("(?i)(^|\\b(of|in|at|on|by|for|from|with|to|after|before|during) )that \\w");
    private static final Set<String> PERSON = Set.of("he", "she", "him", "her", "his", "hers");
    private static final Set<String> THING = Set.of("it", "its", "they", "them", "their", "theirs", "itself", "themselves");
    private static final Set<String> POINTING = Set.of("this", "these", "those");
    private static final Set<String> SPEAKER = Set.of("i", "we", "me", "us", "my", "our", "you", "your");

    private Dangling() {
    }

    /** Of events, which the stem points at, in each of them. */
    static boolean reference(SheetItem item) {
        return item.isOrdering() ? item.options().stream().anyMatch(Dangling::reference) : reference(item.stem());
    }

    private static boolean reference(String whole) {
        String stem = bare(whole);
        List<String> words = Terms.written(stem);
        for (int at = 0; at < words.size(); at++)
            if (dangles(words.get(at), words.subList(0, at))) return true;
        return BARE_THAT.matcher(stem).find();
    }

    private static String bare(String stem) {
        String spoken = QUOTED.matcher(stem).replaceAll(" ");
        return THOSE_WHO.matcher(EMPTY_IT.matcher(spoken).replaceAll(" ")).replaceAll(" ");
    }

    private static boolean dangles(String written, List<String> before) {
        String word = written.toLowerCase(Locale.ROOT);
        if (POINTING.contains(word)) return true;
        if (SPEAKER.contains(word)) return !written.equals("US");
        if (PERSON.contains(word)) return before.stream().noneMatch(Dangling::canBeAPerson);
        return THING.contains(word) && before.stream().allMatch(Terms::isFunction);
    }

    private static boolean canBeAPerson(String word) {
        return word.equalsIgnoreCase("who") || Character.isUpperCase(word.charAt(0)) && !Terms.isFunction(word);
    }
}
