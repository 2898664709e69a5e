package dev.readback.conversation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

import dev.readback.answering.Question;
import dev.readback.platform.ProblemException;

/** The turns of a conversation over REST; each is told at once as JSON or bit by bit as a stream. */
@Path("/conversations/{id}/turns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
public class TurnsResource {
    private static final String EVENTS = "events understood, citation, delta, and one done or failed, each with one JSON object as"
            + " data; comments say that the turn goes on";
    private static final Pattern EVENT_ID = Pattern.compile("([A-Za-z0-9_-]{1,64}):(\\d{1,6})");
    private final Conversations conversations;
    private final RunningTurns running;

    TurnsResource(Conversations conversations, RunningTurns running) {
        this.conversations = conversations;
        this.running = running;
    }

    @POST
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Turn.class)))
    public Uni<Turn> ask(@PathParam("id") String id, Question question) {
        return running.begin(conversations.prepare(id, question)).kept();
    }

    /** What can fail before the stream opens fails here, as a plain problem; afterwards the last event is "done" or "failed". */
    @POST
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @APIResponse(responseCode = "200", description = EVENTS, content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS))
    public Multi<OutboundSseEvent> tell(@PathParam("id") String id, Question question, @Context Sse sse) {
        RunningTurn turn = running.begin(conversations.prepare(id, question));
        return turn.telling().after(0).map(told -> onWire(sse, turn.id(), told));
    }

    @GET
    @Path("/{turnId}")
    @Consumes(MediaType.WILDCARD)
    public Turn find(@PathParam("id") String id, @PathParam("turnId") String turnId) {
        return conversations.turn(id, turnId);
    }

    /**
     * Takes a stream up again, after the event that {@code Last-Event-ID} names or else from the beginning. A turn that is kept is
     * told again as it was told first.
     */
    @GET
    @Path("/{turnId}")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @APIResponse(responseCode = "200", description = EVENTS, content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS))
    public Multi<OutboundSseEvent> follow(@PathParam("id") String id, @PathParam("turnId") String turnId,
            @HeaderParam("Last-Event-ID") String lastEventId, @Context Sse sse) {
        int number = number(turnId, lastEventId);
        Optional<RunningTurn> turn = running.find(id, turnId);
        Multi<Telling.Told> told = turn.isPresent()
                ? turn.get().telling().after(number)
                : Telling.after(number, ChatEvent.telling(conversations.turn(id, turnId)));
        return told.map(each -> onWire(sse, turnId, each));
    }

    /**
     * What became of the wish to stop a turn.
     *
     * @param stopped whether nothing of it is kept; else it was finished before and can be read
     */
    @Schema(name = "Cancellation")
    public record Cancellation(boolean stopped) {}

    @POST
    @Path("/{turnId}/cancellation")
    public Cancellation cancel(@PathParam("id") String id, @PathParam("turnId") String turnId) {
        if (running.find(id, turnId).map(RunningTurn::stop).orElse(false)) return new Cancellation(true);
        conversations.turn(id, turnId);
        return new Cancellation(false);
    }

    private static int number(String turnId, String lastEventId) {
        if (lastEventId == null) return 0;
        Matcher id = EVENT_ID.matcher(lastEventId);
        if (!id.matches() || !id.group(1).equals(turnId)) {
            throw ProblemException.invalid("Last-Event-ID", "must be the id of an event of this turn");
        }
        return Integer.parseInt(id.group(2));
    }

    private static OutboundSseEvent onWire(Sse sse, String turnId, Telling.Told told) {
        String id = turnId + ":" + told.number();
        return told.event().map(event -> event.onWire(sse, id))
                .orElseGet(() -> sse.newEventBuilder().id(id).comment("").build());
    }
}
