package dev.readback.answering;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.readback.article.Article;
import dev.readback.article.Span;

/**
 * Grows a span that is some members of a list ("Treichville") to the whole list ("Treichville and Marcory"), by the words and
 * marks around it alone. Members must be alike ({@link Member}); a list needs an "and" or the like, or semicolons, so that
 * appositions ("Abidjan, the main city,") are none; and it must not run into another clause: where a verb may follow the last
 * member, the list must begin its clause or be left alone ("He met John, and Mary left").
 */
final class Enumeration {
    /** Longer lists are tables. */
    private static final int MOST_MEMBERS = 12;
    /** In UTF-16 units, so that an answer stays a phrase. */
    private static final int LONGEST = 200;
    private static final Pattern HALF_BEFORE = Pattern.compile(
            "(?<half>as well as|both|either)\\s++(?!.*\\b(?:and|or)\\b)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** "Both times" is no half; "both France" may be, where "and Spain" follows. */
    private static final Pattern OTHER_HALF = Pattern.compile("\\W++(?:\\w++\\W++){0,6}?(?:and|or)\\b");
    private static final Pattern HALF_AFTER = Pattern.compile("(?:,\\s++|(?<![\\s,])\\s++)as well(?: as)?\\z");

    private Enumeration() {
    }

    /** The whole list that {@code span} is part of, inside its sentence; {@code span} itself when it is part of none. */
    static Span complete(Article article, Span span) {
        Span sentence = article.sentenceAt(span.start());
        if (!sentence.contains(span)) return span;
        List<Token> tokens = Token.in(article.text(), sentence);
        int from = firstFrom(tokens, span.start());
        int to = firstFrom(tokens, span.end());
        if (from >= to) return span;
        return new Listing(tokens).around(from, to, MOST_MEMBERS).filter(whole -> whole.length() <= LONGEST)
                .map(whole -> new Span(Math.min(span.start(), whole.start()), Math.max(span.end(), whole.end()))).orElse(span);
    }

    /** Without the half of a list that hangs on an end ("and Marcory", "Treichville as well"), or nothing when nothing is left. */
    static Optional<Span> mended(Article article, Span span) {
        var before = HALF_BEFORE.matcher(article.text()).region(span.start(), span.end());
        boolean half = before.lookingAt() && (before.group("half").contains(" ") || isFollowed(article, span.end()));
        int start = half ? before.end() : span.start();
        var after = HALF_AFTER.matcher(article.text()).region(start, span.end());
        int end = after.find() ? after.start() : span.end();
        return start < end ? CleanSpan.of(article.text(), new Span(start, end)) : Optional.empty();
    }

    private static boolean isFollowed(Article article, int at) {
        int end = Math.max(at, article.sentenceAt(at).end());
        return OTHER_HALF.matcher(article.text()).region(at, end).lookingAt();
    }

    private static int firstFrom(List<Token> tokens, int offset) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).end() <= offset)
            at++;
        boolean inside = at < tokens.size() && tokens.get(at).start() < offset && offset < tokens.get(at).end();
        return inside ? at + 1 : at;
    }
}
