package dev.readback.answering;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who should have answered, and why the embedded engine did.
 *
 * @param engine the guest's name
 * @param reason in words for a reader
 */
@Schema(name = "InsteadOf")
public record InsteadOf(String engine, String reason) {}
