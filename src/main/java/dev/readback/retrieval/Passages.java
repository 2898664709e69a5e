package dev.readback.retrieval;

import java.util.ArrayList;
import java.util.List;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.inference.Pieces;
import dev.readback.inference.WordPieces;

/** Cuts an article into passages of at most a number of word pieces. */
final class Passages {
    /** Neighbours share up to one in so many of a passage's pieces. */
    private static final int SHARED = 4;
    private final WordPieces wordPieces;
    private final int mostPieces;

    /** @param mostPieces word pieces of a passage, at least 2 */
    Passages(WordPieces wordPieces, int mostPieces) {
        if (mostPieces < 2) throw new IllegalArgumentException("a passage needs at least 2 word pieces, was " + mostPieces);
        this.wordPieces = wordPieces;
        this.mostPieces = mostPieces;
    }

    List<Passage> of(Article article) {
        List<Span> sentences = article.sentences();
        int[] before = piecesBefore(article);
        List<Passage> passages = new ArrayList<>();
        int first = 0;
        while (first < sentences.size()) {
            int last = lastThatFits(before, first);
            if (before[first + 1] - before[first] > mostPieces) {
                passages.addAll(partsOf(article, first));
            } else {
                passages.add(new Passage(new Span(sentences.get(first).start(), sentences.get(last).end()), first, last));
            }
            first = last + 1 < sentences.size() ? next(before, first, last) : sentences.size();
        }
        return List.copyOf(passages);
    }

    /** For each sentence, and for the end, how many pieces come before it. */
    private int[] piecesBefore(Article article) {
        int[] before = new int[article.sentences().size() + 1];
        for (int i = 1; i < before.length; i++)
            before[i] = before[i - 1] + wordPieces.pieces(article.quote(article.sentences().get(i - 1))).count();
        return before;
    }

    /** The next passage begins with the last sentences of the one before; the last of all is filled up with them. */
    private int next(int[] before, int first, int last) {
        boolean isLast = before[before.length - 1] - before[last + 1] <= mostPieces;
        int end = before[isLast ? before.length - 1 : last + 2];
        int most = isLast ? mostPieces : mostPieces / SHARED;
        int next = last + 1;
        while (next - 1 > first && before[last + 1] - before[next - 1] <= most && end - before[next - 1] <= mostPieces)
            next--;
        return next;
    }

    private int lastThatFits(int[] before, int first) {
        int last = first;
        while (last + 2 < before.length && before[last + 2] - before[first] <= mostPieces)
            last++;
        return last;
    }

    /** A sentence longer than a passage is read in parts that overlap by half. */
    private List<Passage> partsOf(Article article, int sentence) {
        Span span = article.sentences().get(sentence);
        Pieces pieces = wordPieces.pieces(article.quote(span));
        List<Passage> parts = new ArrayList<>();
        for (int from = 0;; from += mostPieces / 2) {
            int to = Math.min(from + mostPieces, pieces.count());
            Span part = new Span(span.start() + pieces.starts()[from], span.start() + pieces.ends()[to - 1]);
            parts.add(new Passage(part, sentence, sentence));
            if (to == pieces.count()) return parts;
        }
    }
}
