package dev.readback.quiz.taking;

import java.net.URI;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Starts attempts over REST. */
@Path("/quizzes/{id}/attempts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NewAttemptResource {
    private final Attempts attempts;

    NewAttemptResource(Attempts attempts) {
        this.attempts = attempts;
    }

    @POST
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AttemptView.class)))
    public RestResponse<AttemptView> start(String id, AttemptOrder order) {
        Feedback feedback = (order == null ? AttemptOrder.DEFAULT : order).checkedFeedback();
        var started = attempts.start(id, feedback);
        return RestResponse.ResponseBuilder
                .create(RestResponse.Status.CREATED, AttemptView.of(started))
                .location(URI.create("/attempts/" + started.attempt().id())).build();
    }

    /** The same without a body, whatever type the client declares for it. A body that is not JSON ends here too. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public RestResponse<AttemptView> start(String id, byte[] body) {
        if (body.length > 0) throw new NotSupportedException();
        return start(id, AttemptOrder.DEFAULT);
    }
}
