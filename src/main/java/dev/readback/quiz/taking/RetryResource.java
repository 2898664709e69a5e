package dev.readback.quiz.taking;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

import dev.readback.quiz.QuizView;

/** Retries of what was missed over REST. */
@Path("/attempts/{id}/retries")
@Produces(MediaType.APPLICATION_JSON)
public class RetryResource {
    private final Retries retries;

    RetryResource(Retries retries) {
        this.retries = retries;
    }

    @POST
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RetryView.class)))
    public RestResponse<RetryView> retry(String id) {
        RetryView view = RetryView.of(retries.of(id));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/attempts/" + view.attempt().id())).build();
    }

    /**
     * @param quiz the items to answer now, in the order in which their facts stood in the first quiz
     * @param items for each of them what it stands for
     */
    @Schema(name = "Retry")
    public record RetryView(AttemptView attempt, QuizView quiz, List<RetriedItem> items) {
        static RetryView of(Retries.Retry retry) {
            return new RetryView(AttemptView.of(retry.taken()), QuizView.of(retry.taken().quiz()), retry.asked().stream()
                    .map(asked -> new RetriedItem(asked.item().id(), asked.missed().id(), asked.fresh())).toList());
        }
    }

    /**
     * @param missedItemId of the first quiz
     * @param fresh whether it is a new item on the same sentence, and not the missed item itself
     */
    @Schema(name = "RetriedItem")
    public record RetriedItem(String itemId, String missedItemId, boolean fresh) {}
}
