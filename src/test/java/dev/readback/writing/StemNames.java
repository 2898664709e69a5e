package dev.readback.writing;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in a stem, by their capitals. */
final class StemNames {
    private static final String CAPITALISED = "(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{N}]*(?:[-’'](?!s\\b)\\p{L}+)*)";
    private static final Pattern NAME = Pattern.compile(
            "(?:\\b[Tt]he )?(?<![\\p{L}\\p{N}])(?!" + Terms.capitalisedFunction() + ")(" + CAPITALISED
                    + "(?:(?:(?:['’]s)? | of | of the )(?:" + CAPITALISED
                    + "|\\d+))*)(['’]s)?(?=\\W|$)");
    private static final Set<String> CALENDAR = Set.of("January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
            "Sunday");

    private StemNames() {
    }

    /** Unchanged when there is no name. What begins the stem with a capital is a name unless it is a function word. */
    static String replacedByPronouns(String stem) {
        return NAME.matcher(stem).replaceAll(match -> pronoun(match, stem));
    }

    private static String pronoun(MatchResult match, String stem) {
        if (CALENDAR.contains(match.group(1).split(" ")[0])) return Matcher.quoteReplacement(match.group());
        return match.start() == 0 ? capital(it(match)) : it(match);
    }

    private static String it(MatchResult match) {
        return match.group(2) == null ? "it" : "its";
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
