package dev.readback.quiz.authoring;

import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

import dev.readback.platform.ProblemException;
import dev.readback.quiz.AuthorSecrets;

/** The draft of a quiz over REST, for its author. Every change names the revision it is meant for and answers with the next. */
@Path("/quizzes/{id}/draft")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftView.class)))
public class DraftResource {
    private static final String IF_MATCH = "If-Match";
    private final Drafts drafts;
    private final AuthoringConfig limits;

    DraftResource(Drafts drafts, AuthoringConfig limits) {
        this.drafts = drafts;
        this.limits = limits;
    }

    @GET
    public RestResponse<DraftView> get(String id, @HeaderParam(AuthorSecrets.HEADER) String secret) {
        return view(drafts.get(id, secret));
    }

    @PUT
    @Path("/settings")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<DraftView> set(String id, @HeaderParam(AuthorSecrets.HEADER) String secret,
            @HeaderParam(IF_MATCH) String revision, SettingsEdit edit) {
        drafts.get(id, secret);
        SettingsEdit given = edit == null ? new SettingsEdit(null, null, null, null) : edit;
        return view(drafts.change(id, secret, Revision.of(revision), draft -> given.on(draft, limits)));
    }

    @PUT
    @Path("/order")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<DraftView> order(String id, @HeaderParam(AuthorSecrets.HEADER) String secret,
            @HeaderParam(IF_MATCH) String revision, ItemOrder order) {
        drafts.get(id, secret);
        if (order == null || order.items() == null) throw ProblemException.invalid("items", "must be given");
        return view(drafts.change(id, secret, Revision.of(revision), draft -> draft.inOrder(order.items())));
    }

    @PUT
    @Path("/items/{itemId}")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<DraftView> edit(String id, String itemId, @HeaderParam(AuthorSecrets.HEADER) String secret,
            @HeaderParam(IF_MATCH) String revision, ItemEdit edit) {
        drafts.get(id, secret);
        return view(drafts.edit(id, secret, Revision.of(revision), itemId, edit == null ? ItemEdit.NOTHING : edit, limits));
    }

    @DELETE
    @Path("/items/{itemId}")
    public RestResponse<DraftView> delete(String id, String itemId, @HeaderParam(AuthorSecrets.HEADER) String secret,
            @HeaderParam(IF_MATCH) String revision) {
        drafts.get(id, secret);
        return view(drafts.change(id, secret, Revision.of(revision), draft -> draft.without(itemId)));
    }

    @POST
    @Path("/items/{itemId}/replacement")
    public RestResponse<DraftView> replace(String id, String itemId, @HeaderParam(AuthorSecrets.HEADER) String secret,
            @HeaderParam(IF_MATCH) String revision) {
        drafts.get(id, secret);
        return view(drafts.replace(id, secret, Revision.of(revision), itemId));
    }

    private static RestResponse<DraftView> view(QuizDraft draft) {
        return RestResponse.ResponseBuilder.ok(DraftView.of(draft)).header("ETag", Revision.tag(draft.revision())).build();
    }

    /** @param items ids of all items of the draft */
    @Schema(name = "ItemOrder")
    record ItemOrder(List<String> items) {}
}
