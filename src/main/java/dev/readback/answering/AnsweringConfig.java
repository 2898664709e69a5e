package dev.readback.answering;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How questions are answered. */
@ConfigMapping(prefix = "readback.answering")
public interface AnsweringConfig {
    /** Longest question taken, in UTF-16 units. */
    @WithDefault("1000")
    @Min(1)
    int maxQuestionCharacters();

    /** Passages that the Reader reads for one question, at least 1; an article with no more is read whole. */
    @WithDefault("8")
    @Min(1)
    int passagesRead();

    /**
     * How sure the Reader must be that its span is right, 0 to 1; higher means fewer and safer answers. At 0.4 it answers 77 % of
     * the development questions that have an answer and is silent on 82 % of those that were written to have none
     * (ConfidenceEvaluation).
     */
    @WithDefault("0.4")
    @DecimalMin("0")
    @DecimalMax("1")
    double minimumConfidence();
}
