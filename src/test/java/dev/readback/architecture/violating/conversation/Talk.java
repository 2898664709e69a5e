package dev.readback.architecture.violating.conversation;

/** Breaks nothing. */
public record Talk(String words) {}
