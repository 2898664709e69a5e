package dev.readback.conversation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A conversation over REST. */
@Path("/conversations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChatResource {
    private final Conversations conversations;

    ChatResource(Conversations conversations) {
        this.conversations = conversations;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Conversation get(@PathParam("id") String id) {
        return conversations.get(id);
    }

    /** For keeping: what was asked and told, with its sources. */
    @GET
    @Path("/markdown")
    @Consumes(MediaType.WILDCARD)
    @Produces("text/markdown;charset=UTF-8")
    public String markdown(@PathParam("id") String id) {
        return conversations.markdown(id);
    }

    /** What the reader has had before the eyes; what was reported before stays. */
    @POST
    @Path("/reading")
    public Coverage read(@PathParam("id") String id, ParagraphsRead reported) {
        return conversations.read(id, reported);
    }
}
