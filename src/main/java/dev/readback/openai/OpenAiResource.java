package dev.readback.openai;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;

import dev.readback.answering.Answer;
import dev.readback.answering.AnswerView;
import dev.readback.answering.Answering;
import dev.readback.answering.Question;
import dev.readback.article.Article;
import dev.readback.article.ArticleLibrary;
import dev.readback.article.ArticleSummary;
import dev.readback.platform.Interruptible;
import dev.readback.platform.OpaqueId;
import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;

/**
 * The library for clients that speak OpenAI's protocol: an article is a model, and so is the library. There is no memory: the last
 * question counts. A stream tells an answer that has been checked as a whole, so it begins late and nothing in it is taken back.
 */
@Path("/openai/v1")
public class OpenAiResource {
    private final ArticleLibrary library;
    private final Answering answering;
    private final LibraryReader reader;
    private final OpenAiConfig config;
    private final ObjectMapper json;
    private final Clock clock;

    OpenAiResource(ArticleLibrary library, Answering answering, OpenAiConfig config, ObjectMapper json, Clock clock) {
        this.library = library;
        this.answering = answering;
        this.reader = new LibraryReader((article, question) -> answering.examiner(article).apply(question),
                config.articlesRead());
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    @GET
    @Path("/models")
    @Produces(MediaType.APPLICATION_JSON)
    public Models models() {
        List<ArticleSummary> newest = library.newest(config.articles() + 1);
        String name = newest.size() > config.articles()
                ? "The newest " + config.articles() + " articles of the library"
                : "The whole library";
        List<Models.Model> models = new ArrayList<>();
        models.add(new Models.Model(Models.LIBRARY, "model", 0, "readback", name));
        newest.stream().limit(config.articles())
                .forEach(article -> models.add(new Models.Model(Models.PREFIX + article.id(), "model",
                        article.addedAt().getEpochSecond(), "readback", article.title())));
        return new Models("list", models);
    }

    @POST
    @Path("/chat/completions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, MediaType.SERVER_SENT_EVENTS})
    @Blocking
    @APIResponse(responseCode = "200", description = "a chat.completion, or its chunks as an event stream", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)),
            @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING))})
    public Uni<Response> complete(@RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) JsonNode body,
            @Context UriInfo address) {
        ChatRequest request = ChatRequest.read(body);
        URI pages = address.getBaseUri().resolve("/");
        return Interruptible.work(() -> completed(request, pages));
    }

    private Response completed(ChatRequest request, URI pages) throws JsonProcessingException {
        Article article = article(request);
        Answer answer = answering.answer(article, answering.understood(article, new Question(request.question())));
        String page = pages + "#/a/" + article.id();
        var completion = new Completion("chatcmpl-" + OpaqueId.next(), clock.instant().getEpochSecond(), request, article,
                Message.of(answer, article.title(), page), AnswerView.of(answer));
        return request.stream()
                ? Response.ok(completion.stream(json, config.sourceFrames(), page), MediaType.SERVER_SENT_EVENTS).build()
                : Response.ok(completion.whole(), MediaType.APPLICATION_JSON).build();
    }

    private Article article(ChatRequest request) {
        if (request.model().equals(Models.LIBRARY)) {
            List<Article> all = library.newest(config.articles()).stream().flatMap(each -> library.find(each.id()).stream())
                    .toList();
            return reader.best(all, request.question()).orElseThrow(OpenAiResource::empty);
        }
        if (!request.model().startsWith(Models.PREFIX)) throw unknown();
        return library.find(request.model().substring(Models.PREFIX.length())).orElseThrow(OpenAiResource::unknown);
    }

    private static ProblemException unknown() {
        return new ProblemException(ProblemType.ARTICLE_NOT_FOUND,
                "There is no such model. GET /api/openai/v1/models lists them");
    }

    private static ProblemException empty() {
        return new ProblemException(ProblemType.ARTICLE_NOT_FOUND,
                "The library holds no articles yet. Add one with POST /api/articles");
    }

    /** These clients know an error of another form than the rest of the API. */
    @ServerExceptionMapper
    public Response refused(ProblemException problem) {
        int status = problem.type().status();
        String type = status < 500 ? "invalid_request_error" : "server_error";
        String param = problem.violations().isEmpty() ? null : problem.violations().get(0).field();
        String code = problem.type() == ProblemType.ARTICLE_NOT_FOUND
                ? "model_not_found"
                : problem.type().code().replace('-', '_');
        var response = Response.status(status).type(MediaType.APPLICATION_JSON)
                .entity(new Refusal(new Refusal.Error(problem.getMessage(), type, param, code)));
        problem.retryAfter().ifPresent(wait -> response.header("Retry-After", Math.max(1, wait.toSeconds())));
        return response.build();
    }

    /** @param error what went wrong */
    record Refusal(Error error) {
        /** @param param the field, or {@code null} */
        record Error(String message, String type, String param, String code) {}
    }
}
