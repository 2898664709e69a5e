package dev.readback.article;

import java.net.URI;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

import dev.readback.platform.ProblemException;

/** The library over REST. */
@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ArticleResource {
    private final ArticleLibrary library;

    ArticleResource(ArticleLibrary library) {
        this.library = library;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public ArticlePage list(
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20")) //
            @QueryParam("limit") @DefaultValue("20") String limit, @QueryParam("cursor") String cursor) {
        return library.page(ArticleCursor.parse(cursor), parsed(limit));
    }

    @POST
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ArticleSummary.class)))
    public RestResponse<ArticleSummary> add(@NotNull(message = "must be a JSON object with a text") NewArticle article) {
        String id = library.add(article).id();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, library.summary(id))
                .location(URI.create("/articles/" + id)).build();
    }

    @GET
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    public ArticleView get(@PathParam("id") String id) {
        Article article = library.get(id);
        return ArticleView.of(library.summary(id), article);
    }

    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(204)
    public void delete(@PathParam("id") String id) {
        library.delete(id);
    }

    /** As text, because JAX-RS would answer a number that is none with 404. */
    private static int parsed(String limit) {
        if (!limit.matches("[1-9]\\d?|100")) throw ProblemException.invalid("limit", "must be a whole number from 1 to 100");
        return Integer.parseInt(limit);
    }
}
