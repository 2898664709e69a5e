package dev.readback.answering;

import java.util.ArrayList;
import java.util.List;

import dev.readback.article.Article;
import dev.readback.article.Span;

/**
 * Finds a copied quote in the article: its very characters, else the same but for white space, capitals, quotation marks and
 * dashes. What it finds is whole words within one paragraph.
 */
final class QuoteFinder {
    /** Places of one quote that are looked at. */
    private static final int MOST_PLACES = 5;
    /** Longer is no quote but the article. */
    private static final int LONGEST = 1_000;

    private final Article article;
    private final Folded folded;

    QuoteFinder(Article article) {
        this.article = article;
        this.folded = Folded.of(article.text());
    }

    /** Where {@code quote} stands, in the order of the article; empty when nowhere. */
    List<Span> find(String quote) {
        if (quote.length() > LONGEST || quote.codePoints().noneMatch(Character::isLetterOrDigit)) return List.of();
        List<Span> exact = places(article.text(), quote).stream().map(this::whole).filter(this::isInParagraph).toList();
        return exact.isEmpty() ? tolerant(quote) : exact;
    }

    private List<Span> tolerant(String quote) {
        String sought = trimmed(Folded.of(quote).text());
        if (sought.isEmpty()) return List.of();
        return places(folded.text(), sought).stream()
                .map(place -> new Span(folded.start(place.start()), folded.end(place.end() - 1)))
                .map(this::whole).filter(this::isInParagraph).toList();
    }

    private static List<Span> places(String text, String sought) {
        List<Span> places = new ArrayList<>();
        for (int at = text.indexOf(sought); at >= 0 && places.size() < MOST_PLACES; at = text.indexOf(sought, at + 1))
            places.add(new Span(at, at + sought.length()));
        return places;
    }

    private Span whole(Span span) {
        return WholeWords.of(article.text(), span);
    }

    private boolean isInParagraph(Span span) {
        return article.paragraphs().stream().anyMatch(paragraph -> paragraph.contains(span));
    }

    /** Without the marks that stand around a copied quote rather than in it. */
    private static String trimmed(String folded) {
        return folded.replaceAll("^[\\s\"']+", "").replaceAll("[\\s\"']+$", "");
    }

    /**
     * A text in the form in which quotes are compared.
     *
     * @param from for each of its characters where it begins in the original
     * @param to and where it ends
     */
    private record Folded(String text, int[] from, int[] to) {
        static Folded of(String original) {
            StringBuilder text = new StringBuilder(original.length());
            int[] from = new int[original.length()];
            int[] to = new int[original.length()];
            for (int i = 0; i < original.length(); i++) {
                char sign = folded(original.charAt(i));
                boolean again = sign == ' ' && text.length() > 0 && text.charAt(text.length() - 1) == ' ';
                if (again) {
                    to[text.length() - 1] = i + 1;
                } else {
                    from[text.length()] = i;
                    to[text.length()] = i + 1;
                    text.append(sign);
                }
            }
            return new Folded(text.toString(), from, to);
        }

        int start(int at) {
            return from[at];
        }

        int end(int at) {
            return to[at];
        }

        private static char folded(char sign) {
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) return ' ';
            if ("\u201c\u201d\u201e\u00ab\u00bb".indexOf(sign) >= 0) return '"';
            if ("\u2018\u2019\u201a\u2032`".indexOf(sign) >= 0) return '\'';
            if ("\u2010\u2011\u2012\u2013\u2014\u2212".indexOf(sign) >= 0) return '-';
            return Character.toLowerCase(sign);
        }
    }
}
