package dev.readback.quiz.taking;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.readback.quiz.Item;

/**
 * What was given, in the one of three fields that fits the item; the others are {@code null}.
 *
 * @param optionId what was chosen
 * @param text what was typed
 * @param order ids of all options, as they were put in order
 * @param sequence the highest with which it was given; {@code null} when the client does not count
 * @param review {@code null} unless feedback is immediate
 */
@Schema(name = "Response")
record ResponseView(String itemId, @Schema(nullable = true) String optionId, @Schema(nullable = true) String text,
        @Schema(nullable = true) List<String> order, Instant answeredAt, @Schema(nullable = true) Long sequence,
        @Schema(nullable = true) Review review) {
    static ResponseView of(Response response, Item item, Decisions decisions) {
        Given given = response.given();
        return new ResponseView(response.itemId(), given.fold(Given.Chosen::optionId, typed -> null, ordered -> null),
                given.fold(chosen -> null, Given.Typed::text, ordered -> null),
                given.fold(chosen -> null, typed -> null, Given.Ordered::optionIds), response.answeredAt(),
                response.sequence().orElse(null),
                response.grade().map(grade -> Review.of(item, grade, decisions)).orElse(null));
    }
}
