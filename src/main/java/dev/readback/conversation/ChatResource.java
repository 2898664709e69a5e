package dev.readback.conversation;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

import dev.readback.answering.Question;
import dev.readback.platform.Problem;
import dev.readback.platform.ProblemException;

/** A conversation over REST; a turn is told at once as JSON or bit by bit as a stream. */
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

    @POST
    @Path("/turns")
    public Turn ask(@PathParam("id") String id, Question question) {
        return conversations.answer(conversations.prepare(id, question));
    }

    /** What can fail before the stream opens fails here, as a plain problem; afterwards the last event is "done" or "failed". */
    @POST
    @Path("/turns")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    @APIResponse(responseCode = "200", description = "events understood, citation, delta, and one done or failed, each with one"
            + " JSON object as data", content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS))
    public Multi<OutboundSseEvent> tell(@PathParam("id") String id, Question question, @Context Sse sse) {
        var asked = conversations.prepare(id, question);
        Multi<ChatEvent> told = cancellable(() -> conversations.answer(asked)).onItem()
                .transformToMulti(turn -> Multi.createFrom().iterable(ChatEvent.telling(turn)));
        AtomicInteger number = new AtomicInteger();
        return told.onFailure().recoverWithItem(ChatResource::failed)
                .map(event -> onWire(sse, event, asked.turnId() + ":" + number.getAndIncrement()));
    }

    /** Interrupts the work when whoever waits for it leaves, so that its model runs give their places back. */
    static <T> Uni<T> cancellable(Callable<T> work) {
        return Uni.createFrom().emitter(emitter -> {
            FutureTask<Void> task = new FutureTask<>(() -> {
                try {
                    emitter.complete(work.call());
                } catch (Exception failure) {
                    emitter.fail(failure);
                }
                return null;
            });
            emitter.onTermination(() -> task.cancel(true));
            Infrastructure.getDefaultWorkerPool().execute(task);
        });
    }

    private static ChatEvent failed(Throwable cause) {
        if (cause instanceof ProblemException problem) return new ChatEvent.Failed(Problem.of(problem));
        return new ChatEvent.Failed(Problem.fault(cause));
    }

    private static OutboundSseEvent onWire(Sse sse, ChatEvent event, String id) {
        return sse.newEventBuilder().id(id).name(event.name()).data(event.data()).build();
    }
}
