package dev.readback.mcp;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.mcp.server.Cancellation;
import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolCallException;
import io.smallrye.mutiny.Uni;

import dev.readback.answering.AnswerView;
import dev.readback.answering.Answering;
import dev.readback.answering.Question;
import dev.readback.article.Article;
import dev.readback.article.ArticleLibrary;
import dev.readback.platform.ProblemException;
import dev.readback.quiz.QuizLibrary;
import dev.readback.quiz.QuizView;
import dev.readback.quiz.taking.Practice;
import dev.readback.quiz.writing.QuizDesk;

/**
 * What other people's language models may do here. The tools say what the REST API says, as JSON, within the same limits; a quiz
 * comes without its keys, and an item's key only with the grade of an answer that can no longer change.
 */
@Singleton
public class McpTools {
    private static final int PAGE = 200;

    private final ArticleLibrary library;
    private final Answering answering;
    private final QuizDesk desk;
    private final QuizLibrary quizzes;
    private final Practice practice;
    private final Callers callers;
    private final ObjectMapper json;

    McpTools(ArticleLibrary library, Answering answering, QuizDesk desk, QuizLibrary quizzes, Practice practice,
            Callers callers, ObjectMapper json) {
        this.library = library;
        this.answering = answering;
        this.desk = desk;
        this.quizzes = quizzes;
        this.practice = practice;
        this.callers = callers;
        this.json = json;
    }

    @Tool(name = "list_articles", description = "Lists the articles that can be asked and quizzed on: id, title, source, length;"
            + " the oldest first, " + PAGE + " at a time. When there are more, nextCursor is not null.")
    public String listArticles(@ToolArg(description = "nextCursor of the page before; left out for the first") //
    Optional<String> cursor) {
        return told(() -> library.page(cursor.orElse(null), PAGE));
    }

    @Tool(name = "ask_article", description = "Answers a question from one article, with the exact places it stands at; says so"
            + " when the article does not say.")
    public Uni<String> askArticle(@ToolArg(description = "id from list_articles") String articleId,
            @ToolArg(description = "a question in English") String question, Cancellation cancellation) {
        return callers.heeded(cancellation, () -> told(() -> {
            Article article = library.get(articleId);
            return AnswerView.of(answering.answer(article, answering.understood(article, new Question(question))));
        }));
    }

    /** @param attemptId under which the items are answered */
    record StartedQuiz(String attemptId, QuizView quiz) {}

    @Tool(name = "generate_quiz", description = "Writes a quiz about one article and starts an attempt at it. It holds no keys:"
            + " grade each answer with grade_answer. It may be shorter than asked for; then it says why.")
    public Uni<String> generateQuiz(@ToolArg(description = "id from list_articles") String articleId,
            @ToolArg(description = "how many items, 1 to 50; 10 if left out") Optional<Integer> items,
            @ToolArg(description = "some of multiple-choice, true-false, cloze, short-answer, find-evidence, ordering; all if"
                    + " left out") Optional<List<String>> kinds,
            @ToolArg(description = "a number that gives the same quiz again") Optional<Long> seed, Cancellation cancellation) {
        return callers.heeded(cancellation, () -> told(() -> {
            String quiz = desk.write(articleId, items.orElse(null), kinds.orElse(null), seed.orElse(null));
            return new StartedQuiz(practice.start(quiz), QuizView.of(quizzes.find(quiz).orElseThrow()));
        }));
    }

    @Tool(name = "grade_answer", description = "Grades the answer to one item of an attempt and tells the key with its evidence."
            + " The answer cannot be changed afterwards.")
    public String gradeAnswer(@ToolArg(description = "from generate_quiz") String attemptId,
            @ToolArg(description = "id of the item") String itemId,
            @ToolArg(description = "an option's id or words, the typed words, or all option ids in order with commas") //
            String answer) {
        return told(() -> practice.answer(attemptId, itemId, answer));
    }

    private String told(Supplier<Object> work) {
        try {
            return json.writeValueAsString(work.get());
        } catch (ProblemException problem) {
            throw new ToolCallException(problem.getMessage());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a view can always be written", impossible);
        }
    }
}
