package dev.readback.quiz.authoring;

import java.net.URI;
import java.time.Instant;
import java.util.List;

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

import dev.readback.quiz.AuthorSecrets;
import dev.readback.quiz.QuizVersion;

/** Publication of drafts over REST, for their author. */
@Path("/quizzes/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
public class VersionResource {
    private final Drafts drafts;

    VersionResource(Drafts drafts) {
        this.drafts = drafts;
    }

    @GET
    public List<VersionView> all(String id, @HeaderParam(AuthorSecrets.HEADER) String secret) {
        return drafts.versions(id, secret).stream().map(VersionView::of).toList();
    }

    @POST
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = VersionView.class)))
    public RestResponse<VersionView> publish(String id, @HeaderParam(AuthorSecrets.HEADER) String secret,
            @HeaderParam("If-Match") String revision) {
        drafts.get(id, secret);
        QuizVersion version = drafts.publish(id, secret, Revision.of(revision));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, VersionView.of(version))
                .location(URI.create("/quizzes/" + version.quizId())).build();
    }

    /**
     * @param quizId of the quiz that learners take
     * @param number counted from 1
     */
    @Schema(name = "QuizVersion")
    record VersionView(String quizId, int number, Instant publishedAt) {
        static VersionView of(QuizVersion version) {
            return new VersionView(version.quizId(), version.number(), version.publishedAt());
        }
    }
}
