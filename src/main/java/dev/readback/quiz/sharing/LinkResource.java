package dev.readback.quiz.sharing;

import java.net.URI;
import java.util.List;

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

import dev.readback.quiz.AuthorSecrets;

/** The links of a quiz over REST, for its author. */
@Path("/quizzes/{id}/links")
@Produces(MediaType.APPLICATION_JSON)
public class LinkResource {
    private final ShareLinks links;

    LinkResource(ShareLinks links) {
        this.links = links;
    }

    @GET
    public List<LinkView> all(String id, @HeaderParam(AuthorSecrets.HEADER) String secret) {
        return links.all(id, secret).stream().map(LinkView::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = LinkView.Made.class)))
    public RestResponse<LinkView.Made> make(String id, @HeaderParam(AuthorSecrets.HEADER) String secret, NewLink wished) {
        var made = LinkView.Made.of(links.make(id, secret, wished == null ? NewLink.LONGEST : wished));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(URI.create("/quizzes/" + made.link().quizId() + "/links")).build();
    }

    /** Doing it again changes nothing. */
    @POST
    @Path("/{linkId}/revocation")
    public LinkView revoke(String id, String linkId, @HeaderParam(AuthorSecrets.HEADER) String secret) {
        return LinkView.of(links.revoke(id, secret, linkId));
    }
}
