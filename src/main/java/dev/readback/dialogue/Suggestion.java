package dev.readback.dialogue;

import dev.readback.article.Span;

/**
 * A question that the article answers.
 *
 * @param answer where, as the Reader found it
 */
public record Suggestion(String question, Span answer) {}
