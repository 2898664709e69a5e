package dev.readback.answering;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;

import dev.readback.article.Article;
import dev.readback.article.ArticleLibrary;
import dev.readback.platform.Interruptible;

/** One question, no memory. */
@Path("/articles/{id}/questions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AnswerResource {
    private final ArticleLibrary library;
    private final Answering answering;

    AnswerResource(ArticleLibrary library, Answering answering) {
        this.library = library;
        this.answering = answering;
    }

    @POST
    @Blocking
    public Uni<AnswerView> ask(@PathParam("id") String id, Question question) {
        Article article = library.get(id);
        String understood = answering.understood(article, question);
        return Interruptible.work(() -> AnswerView.of(answering.answer(article, understood)));
    }
}
