package dev.readback.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
        int[] pieces = sentences.stream().mapToInt(sentence -> wordPieces.pieces(article.quote(sentence)).count()).toArray();
        List<Passage> passages = new ArrayList<>();
        int first = 0;
        while (first < sentences.size()) {
            int last = lastThatFits(pieces, first);
            if (pieces[first] > mostPieces) {
                passages.addAll(partsOf(article, first));
            } else {
                passages.add(new Passage(new Span(sentences.get(first).start(), sentences.get(last).end()), first, last));
            }
            first = last + 1 < sentences.size() ? next(pieces, first, last) : sentences.size();
        }
        return List.copyOf(passages);
    }

    /** The next passage begins with the last sentences of the one before; the last of all is filled up with them. */
    private int next(int[] pieces, int first, int last) {
        boolean isLast = IntStream.range(last + 1, pieces.length).map(i -> pieces[i]).sum() <= mostPieces;
        int next = last + 1;
        int shared = 0;
        while (next - 1 > first && (isLast || shared + pieces[next - 1] <= mostPieces / SHARED)
                && IntStream.rangeClosed(next - 1, isLast ? pieces.length - 1 : last + 1).map(i -> pieces[i]).sum() <= mostPieces)
            shared += pieces[--next];
        return next;
    }

    private int lastThatFits(int[] pieces, int first) {
        int last = first;
        int sum = pieces[first];
        while (last + 1 < pieces.length && sum + pieces[last + 1] <= mostPieces) {
            sum += pieces[++last];
        }
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
