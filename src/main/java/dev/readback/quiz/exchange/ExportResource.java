package dev.readback.quiz.exchange;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;
import dev.readback.quiz.AuthorSecrets;
import dev.readback.quiz.Quiz;
import dev.readback.quiz.QuizLibrary;
import dev.readback.quiz.QuizVersions;

/** Exports of a quiz over REST, for its author: they hold the keys. */
@Path("/quizzes/{id}/exports")
public class ExportResource {
    private static final String NOT_HELD = "Readback-Not-Held";

    private final QuizLibrary library;
    private final QuizVersions versions;

    ExportResource(QuizLibrary library, QuizVersions versions) {
        this.library = library;
        this.versions = versions;
    }

    /** What each format would hold of the quiz, and what not. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ExportsView list(String id, @HeaderParam(AuthorSecrets.HEADER) String secret) {
        Quiz quiz = quiz(id);
        versions.ofAuthor(id, secret);
        return ExportsView.of(ExportFormats.ALL.stream().map(format -> Export.of(format, quiz)).toList());
    }

    /** The file. Whoever may take the quiz may have it in a format that tells no keys. */
    @GET
    @Path("/{format}")
    @Produces(MediaType.WILDCARD)
    @APIResponse(responseCode = "200", description = "the file, in the media type of its format", headers = {
            @Header(name = NOT_HELD, description = "how many items the file does not hold", schema = @Schema(type = SchemaType.INTEGER)),
            @Header(name = "Content-Disposition", schema = @Schema(type = SchemaType.STRING))}, content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export(String id, String format, @HeaderParam(AuthorSecrets.HEADER) String secret) {
        Quiz quiz = quiz(id);
        ExportFormat chosen = ExportFormats.named(format);
        if (chosen.tellsKeys()) versions.ofAuthor(id, secret);
        Export export = Export.of(chosen, quiz);
        return Response.ok(export.content(), chosen.mediaType())
                .header("Content-Disposition", export.fileName().disposition())
                .header(NOT_HELD, export.notHeld().size()).build();
    }

    private Quiz quiz(String id) {
        return library.find(id)
                .orElseThrow(() -> new ProblemException(ProblemType.QUIZ_NOT_FOUND, "There is no quiz with this id"));
    }
}
