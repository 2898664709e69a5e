package dev.readback.quiz.writing;

import java.net.URI;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Has quizzes written over REST. A class of its own, because the longest path of a class decides which class is asked. */
@Path("/articles/{id}/quizzes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NewQuizResource {
    private final QuizAuthor author;

    NewQuizResource(QuizAuthor author) {
        this.author = author;
    }

    @POST
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AuthoredQuiz.class)))
    public RestResponse<AuthoredQuiz> write(String id, QuizOrder order) {
        AuthoredQuiz written = author.write(id, order == null ? QuizOrder.DEFAULT : order);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, written)
                .location(URI.create("/quizzes/" + written.quiz().id())).build();
    }

    /** The same without a body, whatever type the client declares for it. A body that is not JSON ends here too. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public RestResponse<AuthoredQuiz> write(String id, byte[] body) {
        if (body.length > 0) throw new NotSupportedException();
        return write(id, QuizOrder.DEFAULT);
    }
}
