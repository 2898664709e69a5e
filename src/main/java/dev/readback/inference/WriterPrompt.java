package dev.readback.inference;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What the Writer reads: {@code [CLS] kind title | left <a> key </a> right [SEP]}, with the limits of its training (examples.py).
 *
 * @param ids the sequence
 * @param key the pieces of the answer
 */
record WriterPrompt(long[] ids, long[] key) {
    static final int TITLE_PIECES = 12;
    static final int CONTEXT_PIECES = 112;
    static final int KEY_PIECES = 30;
    private static final long OPEN = 1;
    private static final long CLOSE = 2;
    private static final long BAR = 1064;

    /** Empty when the key has no piece or more than {@link #KEY_PIECES}. A text that is too long is cut around the key. */
    static Optional<WriterPrompt> of(MarkedPassage passage, QuestionKind kind, WordPieces wordPieces) {
        Pieces text = wordPieces.pieces(passage.text());
        int first = 0;
        while (first < text.count() && text.ends()[first] <= passage.keyStart())
            first++;
        int end = first;
        while (end < text.count() && text.starts()[end] < passage.keyEnd())
            end++;
        if (end == first || end - first > KEY_PIECES) return Optional.empty();
        int from = Math.max(0, Math.min(first - (CONTEXT_PIECES - (end - first) + 1) / 2, text.count() - CONTEXT_PIECES));
        int to = Math.min(text.count(), from + CONTEXT_PIECES);
        long[] title = wordPieces.pieces(passage.title()).first(TITLE_PIECES).ids();
        long[] key = Arrays.copyOfRange(text.ids(), first, end);
        long[] left = Arrays.copyOfRange(text.ids(), from, first);
        long[] right = Arrays.copyOfRange(text.ids(), end, to);
        return Optional.of(new WriterPrompt(joined(new long[]{WordPieces.CLS, kind.piece()}, title, new long[]{BAR}, left,
                new long[]{OPEN}, key, new long[]{CLOSE}, right, new long[]{WordPieces.SEP}), key));
    }

    /** Pieces of the key that begin a content word: a question that says them gives the answer away. */
    BitSet givingAway(Vocabulary vocabulary) {
        BitSet pieces = new BitSet();
        for (long id : key) {
            String piece = vocabulary.piece((int) id);
            if (Character.isLetterOrDigit(piece.codePointAt(0)) && !SmallWords.contains(piece)) pieces.set((int) id);
        }
        return pieces;
    }

    private static long[] joined(long[]... parts) {
        return Arrays.stream(parts).flatMapToLong(LongStream::of).toArray();
    }
}
