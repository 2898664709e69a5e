package dev.readback.article;

import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;

/** What a text must be like before it can become an article. */
final class ArticleText {
    private final ArticleConfig limits;

    ArticleText(ArticleConfig limits) {
        this.limits = limits;
    }

    /** The text with line ends normalised to {@code \n} and nothing else changed; throws a problem when it is none. */
    String checked(String given) {
        if (given == null || given.isBlank()) throw ProblemException.invalid("text", "must not be empty");
        requireLength(given, limits.maxCharacters());
        requireStorable("text", given);
        if (!isVisible(given)) {
            throw new ProblemException(ProblemType.UNREADABLE_ARTICLE,
                    "The text holds nothing to read. Paste the article's words");
        }
        return given.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A title or source as given, without surrounding white space; {@code ""} when there is none or nothing of it can be seen. */
    String checkedLine(String field, String given, int most) {
        if (given == null) return "";
        if (given.length() > most) throw ProblemException.invalid(field, "must have at most " + most + " characters");
        requireStorable(field, given);
        return isVisible(given) ? given.strip() : "";
    }

    /** Whether anything can be seen of it: more than white space, control and format characters. */
    private static boolean isVisible(String text) {
        return text.codePoints().anyMatch(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)
                && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT);
    }

    private static void requireLength(String text, int most) {
        if (text.length() <= most) return;
        throw new ProblemException(ProblemType.TOO_LARGE, "The text has " + text.length() + " characters; at most " + most
                + " are taken (readback.article.max-characters). Split it into several articles");
    }

    /** PostgreSQL stores neither U+0000 nor half a surrogate pair; dropping them would change the text. */
    private static void requireStorable(String field, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paired = Character.isHighSurrogate(c) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (paired) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                throw new ProblemException(ProblemType.UNREADABLE_ARTICLE, "The " + field + " holds "
                        + (c == 0 ? "the character U+0000" : "half a surrogate pair") + " at position " + i + ". Remove it");
            }
        }
    }
}
