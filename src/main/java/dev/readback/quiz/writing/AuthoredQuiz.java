package dev.readback.quiz.writing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import dev.readback.quiz.QuizView;

/**
 * A new quiz as its author gets it: as learners see it, and the secret that shows who the author is.
 *
 * @param authorSecret told here and never again
 */
@Schema(name = "NewlyWrittenQuiz")
public record AuthoredQuiz(@JsonUnwrapped QuizView quiz, String authorSecret) {}
