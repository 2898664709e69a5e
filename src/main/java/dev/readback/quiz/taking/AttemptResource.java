package dev.readback.quiz.taking;

import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Taking a quiz over REST. */
@Path("/attempts/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class AttemptResource {
    private final Attempts attempts;
    private final TakingConfig limits;

    AttemptResource(Attempts attempts, TakingConfig limits) {
        this.attempts = attempts;
        this.limits = limits;
    }

    @GET
    public AttemptView get(String id) {
        return AttemptView.of(attempts.get(id));
    }

    @PUT
    @Path("/responses/{itemId}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ResponseView respond(String id, String itemId, ResponseBody body) {
        ResponseBody given = body == null ? ResponseBody.EMPTY : body;
        var answered = attempts.respond(id, itemId, item -> given.given(item, limits.maxTextCharacters()),
                Optional.ofNullable(given.sequence()));
        return ResponseView.of(answered.response(), answered.item(), answered.decisions());
    }

    /** The learner says whether an answer of which grading was unsure counts; it may be said again at any time. */
    @PUT
    @Path("/reviews/{itemId}")
    @Consumes(MediaType.APPLICATION_JSON)
    public AttemptView decide(String id, String itemId, DecisionBody body) {
        return AttemptView.of(attempts.decide(id, itemId, (body == null ? new DecisionBody(null) : body).checked()));
    }

    @POST
    @Path("/submission")
    public AttemptView submit(String id) {
        return AttemptView.of(attempts.submit(id));
    }
}
