package dev.readback.answering;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import dev.readback.article.Article;
import dev.readback.article.ArticleLibrary;

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
    public AnswerView ask(@PathParam("id") String id, Question question) {
        Article article = library.get(id);
        return AnswerView.of(answering.answer(article, answering.understood(article, question)));
    }
}
