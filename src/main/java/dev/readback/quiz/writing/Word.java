package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.readback.article.Span;

/**
 * A word and where it stands.
 *
 * @param text the article's characters there, without a possessive ending
 */
record Word(Span span, String text) {
    /** Dotted capitals (U.S.), or letters and digits joined by hyphen, apostrophe or ampersand; 's is left outside. */
    private static final Pattern WORD = Pattern
            .compile("(?:\\p{Lu}\\.){2,}|[\\p{L}\\p{M}\\p{N}]+(?:(?!['’]s\\b)[-'’&][\\p{L}\\p{M}\\p{N}]+)*");

    static List<Word> in(String text, Span span) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(span.start(), span.end());
        while (matcher.find()) {
            words.add(new Word(new Span(matcher.start(), matcher.end()), matcher.group()));
        }
        return words;
    }

    static List<Word> in(String text) {
        return text.isEmpty() ? List.of() : in(text, new Span(0, text.length()));
    }

    /** The words of {@code text} that carry content, in lower case. */
    static Set<String> content(String text) {
        Set<String> content = new HashSet<>();
        for (Word word : in(text)) {
            if (word.carriesContent()) content.add(word.lower());
        }
        return content;
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean carriesContent() {
        return !WordList.STOP.has(text) && (text.length() > 1 || Character.isDigit(text.charAt(0)));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Two or more capitals and no small letter: UN, U.S., RTI. */
    boolean isAcronym() {
        return isAcronym(text);
    }

    static boolean isAcronym(String text) {
        String letters = text.replace(".", "");
        return letters.length() >= 2 && letters.length() <= 6 && letters.chars().allMatch(Character::isUpperCase);
    }
}
