package dev.readback.quiz.sharing;

import java.net.URI;
import java.time.Instant;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** A shared quiz over REST, for learners. The link's token comes in a header: addresses end in logs. */
@Path("/shared-quiz")
@Produces(MediaType.APPLICATION_JSON)
public class ClassDoorResource {
    static final String HEADER = "Readback-Link";
    private final ClassDoor door;

    ClassDoorResource(ClassDoor door) {
        this.door = door;
    }

    @GET
    public SharedQuizView look(@HeaderParam(HEADER) String token) {
        return SharedQuizView.of(door.look(token));
    }

    @POST
    @Path("/attempts")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = JoinedView.class)))
    public RestResponse<JoinedView> join(@HeaderParam(HEADER) String token, Joining joining) {
        var joined = door.join(token, joining == null ? new Joining(null, null) : joining);
        return RestResponse.ResponseBuilder
                .create(RestResponse.Status.CREATED,
                        new JoinedView(joined.attemptId(), joined.quizId(), joined.name()))
                .location(URI.create("/attempts/" + joined.attemptId())).build();
    }

    /**
     * What a learner sees before beginning.
     *
     * @param items how many
     * @param timeLimitSeconds {@code null} for none
     * @param feedback when the reviews are shown
     */
    @Schema(name = "SharedQuiz")
    record SharedQuizView(String title, int items, @Schema(nullable = true) Integer timeLimitSeconds,
            @Schema(enumeration = {
                    "immediate", "deferred"}) String feedback,
            Instant expiresAt){
        static SharedQuizView of(ClassDoor.Offer offer) {
            return new SharedQuizView(offer.quiz().title(), offer.quiz().items().size(),
                    offer.settings().timeLimit().map(limit -> (int) limit.toSeconds()).orElse(null), offer.feedback().code(),
                    offer.link().expiresAt());
        }
    }

    /**
     * @param attemptId to be taken under {@code /attempts}
     * @param name as it was given the first time
     */
    @Schema(name = "Participant")
    record JoinedView(String attemptId, String quizId, String name) {}
}
