package dev.readback.quiz;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;

/** Quizzes over REST, as learners see them. */
@Path("/quizzes/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class QuizResource {
    private final QuizLibrary library;
    private final QuizVersions versions;

    QuizResource(QuizLibrary library, QuizVersions versions) {
        this.library = library;
        this.versions = versions;
    }

    @GET
    public QuizView get(String id) {
        return library.find(id).map(quiz -> QuizView.of(quiz, versions.settings(id)))
                .orElseThrow(() -> new ProblemException(ProblemType.QUIZ_NOT_FOUND, "There is no quiz with this id"));
    }
}
