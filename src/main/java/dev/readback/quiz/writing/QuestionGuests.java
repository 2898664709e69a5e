package dev.readback.quiz.writing;

import java.util.Optional;

/** @param asker who proposes questions beside the embedded engine; empty when nobody is configured */
public record QuestionGuests(Optional<QuestionGuest> asker) {}
