package dev.readback.quiz.taking;

import java.util.function.BiFunction;

/**
 * A logistic curve over {@link AnswerFeatures}. Its weights and band are fitted on the tuning half of the graded answers by
 * GradingEvaluation; the recipe is in {@code src/training/judge}.
 */
final class LogisticJudge implements AnswerJudge {
    /** Fitted: {@code ./mvnw -Pevaluate test -Dtest=GradingEvaluation} prints them. */
    private static final double[] SHIPPED = {-5.112, 3.522, 8.002, 0.138, -3.046, -0.704, -1.363, 0.647};
    static final JudgeBand BAND = new JudgeBand(0.15, 0.8);

    private final BiFunction<TypedQuestion, String, double[]> features;
    private final double[] weights;

    /** @param weights one for each feature */
    LogisticJudge(BiFunction<TypedQuestion, String, double[]> features, double... weights) {
        if (weights.length != AnswerFeatures.COUNT) {
            throw new IllegalArgumentException(AnswerFeatures.COUNT + " weights are needed, had " + weights.length);
        }
        this.features = features;
        this.weights = weights.clone();
    }

    static LogisticJudge shipped(AnswerFeatures features) {
        return new LogisticJudge(features::of, SHIPPED);
    }

    @Override
    public double probability(TypedQuestion question, String text) {
        double[] values = features.apply(question, text);
        double sum = 0;
        for (int i = 0; i < weights.length; i++)
            sum += weights[i] * values[i];
        return 1 / (1 + Math.exp(-sum));
    }
}
