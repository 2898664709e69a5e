package dev.readback.answering;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reader asks. */
@Schema(name = "Question")
public record Question(@Schema(required = true) String question) {}
