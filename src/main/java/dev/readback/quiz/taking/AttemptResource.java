package dev.readback.quiz.taking;

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
        return view(attempts.get(id));
    }

    @PUT
    @Path("/responses/{itemId}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ResponseView respond(String id, String itemId, ResponseBody body) {
        ResponseBody given = body == null ? ResponseBody.EMPTY : body;
        var answered = attempts.respond(id, itemId, item -> given.given(item, limits.maxTextCharacters()));
        return ResponseView.of(answered.response(), answered.item());
    }

    @POST
    @Path("/submission")
    public AttemptView submit(String id) {
        return view(attempts.submit(id));
    }

    private static AttemptView view(Attempts.Taken taken) {
        return AttemptView.of(taken.quiz(), taken.attempt());
    }
}
