package dev.readback.retrieval;

import java.util.Arrays;
import java.util.List;

import dev.readback.article.Article;
import dev.readback.inference.WordPieces;

/**
 * What is known of one article for finding things in it: passages, words, and vectors of its sentences.
 *
 * @param pieces the word pieces of the passages
 * @param vectors one for each sentence, {@code null} where it is not computed yet
 */
record PassageIndex(Article article, List<Passage> passages, PassagePieces pieces, Spelling spelling,
        KeywordIndex passageWords, KeywordIndex sentenceWords, float[][] vectors) {

    /** @param mostPieces word pieces of a passage, at least 2 */
    static PassageIndex of(Article article, WordPieces wordPieces, int mostPieces, float[][] vectors) {
        List<Passage> passages = new Passages(wordPieces, mostPieces).of(article);
        return new PassageIndex(article, passages, new PassagePieces(article, wordPieces),
                new Spelling(article.text(), word -> wordPieces.pieces(word).count() == 1),
                new KeywordIndex(passages.stream().map(passage -> article.quote(passage.span())).toList()),
                new KeywordIndex(article.sentences().stream().map(article::quote).toList()), vectors);
    }

    PassageIndex with(float[][] newVectors) {
        return new PassageIndex(article, passages, pieces, spelling, passageWords, sentenceWords, newVectors);
    }

    boolean complete() {
        return Arrays.stream(vectors).noneMatch(vector -> vector == null);
    }

    /** Cosine of each sentence with the question, 0 where it has no vector yet or points away. */
    double[] sentenceCosines(float[] question) {
        double[] cosines = new double[vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            cosines[i] = vectors[i] == null ? 0 : Math.max(0, dot(vectors[i], question));
        }
        return cosines;
    }

    /** For each passage the cosine of its best sentence. */
    double[] passageCosines(double[] sentenceCosines) {
        return passages.stream().mapToDouble(passage -> Arrays
                .stream(sentenceCosines, passage.firstSentence(), passage.lastSentence() + 1).max().orElse(0)).toArray();
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++)
            sum += a[i] * b[i];
        return sum;
    }
}
