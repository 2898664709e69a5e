package dev.readback.architecture.violating.article;

import dev.readback.architecture.violating.conversation.Talk;

/** Uses a room to its right. */
public record LooksAhead(Talk talk) {}
