package dev.readback.conversation;

import java.net.URI;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Where conversations about an article begin. */
@Path("/articles/{id}/conversations")
@Produces(MediaType.APPLICATION_JSON)
public class ConversationsResource {
    private final Conversations conversations;

    ConversationsResource(Conversations conversations) {
        this.conversations = conversations;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Conversation.class)))
    public RestResponse<Conversation> start(@PathParam("id") String articleId) {
        Conversation started = conversations.start(articleId);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, started)
                .location(URI.create("/conversations/" + started.id())).build();
    }
}
