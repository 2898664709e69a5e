package dev.readback.retrieval;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The names and numbers in a question, as far as capitals and digits tell. */
final class Names {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");

    private Names() {
    }

    /** Their terms, as {@link Terms} folds them; none of a question in capitals. The first word has a capital of its own. */
    static List<String> in(String question) {
        if (!SMALL.matcher(question).find()) return List.of();
        return WORD.matcher(question).results().skip(1).map(MatchResult::group).filter(Names::stands)
                .flatMap(name -> Terms.of(name).stream()).filter(name -> !Terms.FUNCTION_WORDS.contains(name)).toList();
    }

    private static boolean stands(String word) {
        int first = word.codePointAt(0);
        boolean isLonger = word.length() > Character.charCount(first);
        return isLonger && Character.isUpperCase(first) || Character.isDigit(first);
    }
}
