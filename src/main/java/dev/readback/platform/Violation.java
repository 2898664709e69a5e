package dev.readback.platform;

/**
 * One rule that the input broke.
 *
 * @param field the input's name for it, camelCase; nested parts joined by dots
 * @param message what is expected, for a person
 */
public record Violation(String field, String message) {}
