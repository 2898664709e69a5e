package dev.readback.inference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A sentence as the Tagger takes it.
 *
 * @param tokens pieces of its words, each with the shape of its word
 * @param firsts for every word the token at which it begins, or {@link #UNSEEN}
 */
record TagSequence(String sentence, List<WordSplitter.Place> words, Tokens tokens, int[] firsts) {
    /** A word that the model does not see: behind the last piece it takes, or of characters that make no piece. */
    static final int UNSEEN = -1;
    /** As many as the encoder has places for, less the marks at both ends. */
    static final int MOST_PIECES = 510;

    static TagSequence of(String sentence, WordPieces wordPieces) {
        List<WordSplitter.Place> words = WordSplitter.words(sentence);
        List<String> texts = words.stream().map(word -> word.in(sentence)).toList();
        // Split by words first, as in training: "don't" alone would make other pieces than "do" and "n't".
        Pieces pieces = wordPieces.pieces(texts.stream().collect(Collectors.joining(" "))).first(MOST_PIECES);
        WordShape[] shapes = WordShape.of(texts);
        long[] ids = new long[pieces.count() + 2];
        long[] types = new long[ids.length];
        int[] firsts = new int[texts.size()];
        Arrays.fill(firsts, UNSEEN);
        int word = 0;
        int end = texts.isEmpty() ? 0 : texts.get(0).length();
        for (int i = 0; i < pieces.count(); i++) {
            while (pieces.starts()[i] >= end)
                end += 1 + texts.get(++word).length();
            if (firsts[word] == UNSEEN) firsts[word] = i + 1;
            ids[i + 1] = pieces.ids()[i];
            types[i + 1] = shapes[word].ordinal();
        }
        ids[0] = WordPieces.CLS;
        ids[ids.length - 1] = WordPieces.SEP;
        return new TagSequence(sentence, words, new Tokens(ids, types), firsts);
    }

    /** Indices of the words that the model sees, in order. */
    int[] seen() {
        return IntStream.range(0, firsts.length).filter(word -> firsts[word] != UNSEEN).toArray();
    }
}
