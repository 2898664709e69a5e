package dev.readback.quiz.sharing;

import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;

import dev.readback.quiz.AuthorSecrets;

/** The results of a class over REST, for the author of its quiz: at once, for a spreadsheet, or as they come in. */
@Path("/quizzes/{id}/links/{linkId}/results")
@Produces(MediaType.APPLICATION_JSON)
public class ResultsResource {
    private final ClassBook book;
    private final ResultsStreams streams;

    ResultsResource(ClassBook book, ResultsStreams streams) {
        this.book = book;
        this.streams = streams;
    }

    @GET
    public ResultsView get(String id, String linkId, @HeaderParam(AuthorSecrets.HEADER) String secret) {
        return ResultsView.of(book.read(id, secret, linkId).results());
    }

    @GET
    @Path("/csv")
    @Produces("text/csv;charset=UTF-8")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"class-results.csv\"")
    public String csv(String id, String linkId, @HeaderParam(AuthorSecrets.HEADER) String secret) {
        return ResultsTable.of(book.read(id, secret, linkId).results());
    }

    /** What can fail before the stream opens fails here, as a plain problem. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @APIResponse(responseCode = "200", description = "events results (all of them, at first and after every change), heartbeat,"
            + " and failed before an end, each with one JSON object as data", content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS))
    public Multi<OutboundSseEvent> watch(String id, String linkId, @HeaderParam(AuthorSecrets.HEADER) String secret,
            @HeaderParam("Last-Event-ID") String lastEventId, @Context Sse sse) {
        return streams.watch(id, secret, linkId, Optional.ofNullable(lastEventId).orElse(""))
                .map(told -> told.event().onWire(sse, told.mark()));
    }
}
