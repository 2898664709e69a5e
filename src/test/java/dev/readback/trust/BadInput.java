package dev.readback.trust;

import java.util.Optional;

import dev.readback.platform.ProblemType;

/**
 * Something that should not be sent, and how it is answered.
 *
 * @param name what is wrong, for the report
 * @param request to {@code {article}} and {@code {conversation}}, which stand for ids that exist
 * @param problem the problem's type, whose status is the reply's
 * @param field what the violations name; empty when there are none
 */
record BadInput(String name, WireRequest request, ProblemType problem, Optional<String> field) {
    static BadInput of(String name, WireRequest request, ProblemType problem) {
        return new BadInput(name, request, problem, Optional.empty());
    }

    static BadInput invalid(String name, WireRequest request, String field) {
        return new BadInput(name, request, ProblemType.INVALID_INPUT, Optional.of(field));
    }

    @Override
    public String toString() {
        return name;
    }
}
