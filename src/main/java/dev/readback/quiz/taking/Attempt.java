package dev.readback.quiz.taking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;
import dev.readback.quiz.Item;

/**
 * One learner's way through a quiz. It begins {@link InProgress}, which alone can take responses and be submitted, and ends
 * {@link Submitted}, which never changes again.
 */
public sealed interface Attempt {
    String id();

    String quizId();

    Feedback feedback();

    Instant startedAt();

    /** At most one for each item, in no particular order. */
    List<Response> responses();

    <R> R fold(Function<InProgress, R> inProgress, Function<Submitted, R> submitted);

    default Optional<Response> response(String itemId) {
        return responses().stream().filter(response -> response.itemId().equals(itemId)).findFirst();
    }

    /** Whether responses are graded by now, or as they come. */
    default boolean isGraded() {
        return fold(open -> open.feedback() == Feedback.IMMEDIATE, done -> true);
    }

    /** What the learner may see of the item's grading by now. */
    default Optional<Grade> grade(String itemId) {
        return fold(open -> open.response(itemId).flatMap(Response::grade),
                done -> Optional.ofNullable(done.grades().get(itemId)));
    }

    record InProgress(String id, String quizId, Feedback feedback, Instant startedAt, List<Response> responses)
            implements
                Attempt {
        public InProgress {
            responses = List.copyOf(responses);
            if (responses.stream().map(Response::itemId).distinct().count() < responses.size()) {
                throw new IllegalArgumentException("an attempt has at most one response for each item");
            }
        }

        /**
         * The attempt with {@code given} as the response for {@code item}; unchanged when that is what stands there already.
         *
         * @throws ProblemException when the item's response has been reviewed, or its client gave it later, and {@code given} differs
         */
        InProgress respond(Item item, Given given, Sent sent, Grader grader) {
            Optional<Response> before = response(item.id());
            if (before.isPresent() && before.get().given().equals(given)) return givenAgain(before.get(), sent);
            if (before.flatMap(Response::grade).isPresent()) {
                throw new ProblemException(ProblemType.RESPONSE_REVIEWED,
                        "You have seen how this item was graded, so its response can no longer change; go on to the next item");
            }
            if (before.filter(sent::isBefore).isPresent()) {
                throw new ProblemException(ProblemType.RESPONSE_OUTDATED, "A later response for this item, with sequence "
                        + before.flatMap(Response::sequence).orElseThrow() + ", has come already and stands. To change it, send a"
                        + " higher sequence");
            }
            Optional<Grade> grade = feedback == Feedback.IMMEDIATE
                    ? Optional.of(grader.grade(item, given))
                    : Optional.empty();
            return with(new Response(item.id(), given, sent.at(), sent.sequence(), grade));
        }

        /** The same as stands there, so that only its number may grow. */
        private InProgress givenAgain(Response before, Sent sent) {
            Optional<Long> sequence = sent.latest(before);
            if (sequence.equals(before.sequence())) return this;
            return with(new Response(before.itemId(), before.given(), before.answeredAt(), sequence, before.grade()));
        }

        /** Grades every item of the quiz; what was graded at once keeps the grade that the learner has seen. */
        Submitted submit(List<Item> items, Instant at, Grader grader) {
            Map<String, Grade> grades = items.stream().collect(Collectors.toMap(Item::id, item -> gradeOf(item, grader)));
            return new Submitted(this, at, grades);
        }

        private Grade gradeOf(Item item, Grader grader) {
            return response(item.id())
                    .map(response -> response.grade().orElseGet(() -> grader.grade(item, response.given())))
                    .orElse(Grade.UNANSWERED);
        }

        private InProgress with(Response response) {
            List<Response> all = new ArrayList<>(responses);
            all.removeIf(other -> other.itemId().equals(response.itemId()));
            all.add(response);
            return new InProgress(id, quizId, feedback, startedAt, all);
        }

        @Override
        public <R> R fold(Function<InProgress, R> inProgress, Function<Submitted, R> submitted) {
            return inProgress.apply(this);
        }
    }

    /**
     * @param taken the attempt as it was when it was submitted
     * @param grades one for each item of the quiz, by item id
     */
    record Submitted(InProgress taken, Instant submittedAt, Map<String, Grade> grades) implements Attempt {
        public Submitted {
            grades = Map.copyOf(grades);
        }

        @Override
        public String id() {
            return taken.id();
        }

        @Override
        public String quizId() {
            return taken.quizId();
        }

        @Override
        public Feedback feedback() {
            return taken.feedback();
        }

        @Override
        public Instant startedAt() {
            return taken.startedAt();
        }

        @Override
        public List<Response> responses() {
            return taken.responses();
        }

        @Override
        public <R> R fold(Function<InProgress, R> inProgress, Function<Submitted, R> submitted) {
            return submitted.apply(this);
        }
    }
}
