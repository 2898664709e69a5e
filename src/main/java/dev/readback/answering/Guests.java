package dev.readback.answering;

import java.util.Optional;

/** @param answerer who is asked before the embedded engine; empty when nobody is configured */
public record Guests(Optional<Guest> answerer) {}
