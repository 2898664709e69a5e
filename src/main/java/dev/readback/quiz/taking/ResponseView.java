package dev.readback.quiz.taking;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.readback.quiz.Item;

/**
 * @param optionId {@code null} when a text was typed
 * @param text {@code null} when an option was chosen
 * @param review {@code null} unless feedback is immediate
 */
@Schema(name = "Response")
record ResponseView(String itemId, @Schema(nullable = true) String optionId, @Schema(nullable = true) String text,
        Instant answeredAt, @Schema(nullable = true) Review review) {
    static ResponseView of(Response response, Item item) {
        return new ResponseView(response.itemId(), response.given().fold(Given.Chosen::optionId, typed -> null),
                response.given().fold(chosen -> null, Given.Typed::text), response.answeredAt(),
                response.grade().map(grade -> Review.of(item, grade)).orElse(null));
    }
}
