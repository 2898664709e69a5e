package dev.readback.quiz.taking;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.readback.inference.SentenceEmbedder;

/**
 * What the judge looks at. Embeddings say whether two answers are about the same thing, which opposites are too; so words and the
 * article have their say beside them. How much longer the answer is, and how the Reader likes it in the key's place, were tried and
 * left out: on the tuning half their weights had the wrong sign.
 */
final class AnswerFeatures {
    /** How many numbers {@link #of} gives. */
    static final int COUNT = 8;
    /** What cosines of unrelated short texts come to with this embedder; their differences lie above it. */
    private static final double UNRELATED = 0.6;

    private final SentenceEmbedder embedder;

    AnswerFeatures(SentenceEmbedder embedder) {
        this.embedder = embedder;
    }

    /**
     * A constant; cosine of the sentences with key and answer, and of the two alone; shares of words: of the key's in the answer, of
     * the answer's in the key, in neither key nor article, and in the article but not in the key; whether the whole key is there.
     */
    double[] of(TypedQuestion question, String text) {
        TypedAnswer answer = TypedAnswer.of(question, text);
        List<float[]> vectors = embedder.vectors(List.of(question.key(), text, question.filledWith(question.key()),
                question.filledWith(text)));
        AnswerWords key = answer.keys().get(0);
        List<String> said = answer.words().content();
        List<String> around = Stream.concat(answer.stem().words().stream(), answer.evidence().words().stream()).toList();
        return new double[]{1, scaled(cosine(vectors.get(2), vectors.get(3))), scaled(cosine(vectors.get(0), vectors.get(1))),
                share(key.content(), word -> isAmong(said, word)), share(said, word -> isAmong(key.words(), word)),
                share(said, word -> !isAmong(key.words(), word) && !isAmong(around, word)),
                share(said, word -> !isAmong(key.words(), word) && isAmong(around, word)), answer.holdsKey() ? 1 : 0};
    }

    private static double scaled(double cosine) {
        return Math.max(0, (cosine - UNRELATED) / (1 - UNRELATED));
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++)
            sum += (double) a[i] * b[i];
        return sum;
    }

    private static double share(List<String> words, Predicate<String> which) {
        return words.isEmpty() ? 0 : (double) words.stream().filter(which).count() / words.size();
    }

    private static boolean isAmong(List<String> words, String word) {
        return words.stream().anyMatch(other -> isAlike(other, word));
    }

    /** Forms of one word, as far as their beginnings tell. */
    private static boolean isAlike(String word, String other) {
        if (word.equals(other) || Spelling.resembles(word, other)) return true;
        int shorter = Math.min(word.length(), other.length());
        int common = 0;
        while (common < shorter && word.charAt(common) == other.charAt(common))
            common++;
        return common >= Math.max(4, shorter - 2);
    }
}
