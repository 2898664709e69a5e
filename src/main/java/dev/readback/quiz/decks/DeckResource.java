package dev.readback.quiz.decks;

import java.net.URI;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

import dev.readback.quiz.taking.ResponseBody;

/** Review decks over REST. */
@Path("/decks")
@Produces(MediaType.APPLICATION_JSON)
public class DeckResource {
    private final Decks decks;

    DeckResource(Decks decks) {
        this.decks = decks;
    }

    @POST
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DeckView.Deck.class)))
    public RestResponse<DeckView.Deck> open() {
        String id = decks.open();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, new DeckView.Deck(id))
                .location(URI.create("/decks/" + id + "/due")).build();
    }

    @GET
    @Path("/{id}/due")
    public DeckView.DueCards due(String id) {
        return DeckView.DueCards.of(decks.due(id));
    }

    @POST
    @Path("/{id}/cards")
    @Consumes(MediaType.APPLICATION_JSON)
    public DeckView.AddedCards add(String id, DeckView.NewCards cards) {
        var filled = decks.fill(id, (cards == null ? new DeckView.NewCards(null) : cards).checked());
        return new DeckView.AddedCards(filled.added(), filled.known());
    }

    /** An answer to a card, given as to an item of a quiz. */
    @POST
    @Path("/{id}/cards/{cardId}/reviews")
    @Consumes(MediaType.APPLICATION_JSON)
    public DeckView.CardReview review(String id, String cardId, ResponseBody body) {
        return DeckView.CardReview.of(decks.review(id, cardId, body));
    }
}
