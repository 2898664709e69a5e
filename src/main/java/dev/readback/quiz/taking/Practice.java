package dev.readback.quiz.taking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.readback.quiz.Item;
import dev.readback.quiz.Option;

/** Taking a quiz item by item, for doors other than the REST resources: each answer is graded at once and then stands. */
@ApplicationScoped
public class Practice {
    private final Attempts attempts;
    private final TakingConfig limits;

    Practice(Attempts attempts, TakingConfig limits) {
        this.attempts = attempts;
        this.limits = limits;
    }

    /** The id of a new attempt with immediate feedback. */
    public String start(String quizId) {
        return attempts.start(quizId, Feedback.IMMEDIATE).attempt().id();
    }

    /**
     * Grades {@code answer}; throws a problem when the attempt or item is not there, or was answered otherwise before.
     *
     * @param answer an option's id or words; what is typed; or ids of all options in order, with commas between
     */
    public Marked answer(String attemptId, String itemId, String answer) {
        Attempts.Answered answered = attempts.respond(attemptId, itemId,
                item -> body(item, answer).given(item, limits.maxTextCharacters()), Optional.empty());
        return Marked.of(answered.item(), answered.response().grade().orElseThrow());
    }

    private static ResponseBody body(Item item, String answer) {
        return item.fold(choice -> chosen(choice.options(), answer), judged -> chosen(judged.options(), answer),
                typed -> new ResponseBody(null, answer, null),
                ordering -> new ResponseBody(null, null, Arrays.stream(answer.split(",")).map(String::strip).toList()));
    }

    private static ResponseBody chosen(List<Option> options, String answer) {
        String id = options.stream().filter(option -> option.text().equalsIgnoreCase(answer.strip())).map(Option::id).findFirst()
                .orElse(answer.strip());
        return new ResponseBody(id, null, null);
    }
}
