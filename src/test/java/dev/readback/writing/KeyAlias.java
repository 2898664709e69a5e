package dev.readback.writing;

import java.util.List;
import java.util.regex.Pattern;

/** A key in other words that are as right. */
final class KeyAlias {
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(the|a|an) (?=\\S)");
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\.?)? \\p{Lu}\\p{Ll}+");
    private static final Pattern WHOLE = Pattern.compile("(?<![\\d.,:-])\\d{1,2}(?![\\d.,:-]*\\d)");

    private KeyAlias() {
    }

    /** Never the key itself: a surname for a name of two words, a small number in letters, else with or without an article. */
    static String of(String key) {
        List<String> words = Terms.written(key);
        if (PERSON.matcher(key).matches()) return words.get(words.size() - 1);
        String spelt = WHOLE.matcher(key).replaceAll(number -> Terms.letters(number.group()));
        if (!spelt.equals(key)) return spelt;
        if (ARTICLE.matcher(key).find()) return ARTICLE.matcher(key).replaceFirst("");
        return Terms.isNumber(key.split(" ")[0]) ? "exactly " + key : "the " + key;
    }
}
