package dev.readback.quiz.sharing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.readback.quiz.taking.Progress;

/**
 * The results of a class as its author sees them; keys are told, ids of attempts are not: who knows one may answer in it.
 *
 * @param learners in the order in which they came
 * @param items in the order of the quiz
 */
@Schema(name = "ClassResults")
record ResultsView(String quizId, String title, List<LearnerRow> learners, List<ItemRow> items) {
    static ResultsView of(ClassResults results) {
        int maxScore = results.items().size();
        return new ResultsView(results.quiz().id(), results.quiz().title(),
                results.learners().stream().map(learner -> LearnerRow.of(learner, maxScore)).toList(),
                results.items().stream().map(ItemRow::of).toList());
    }

    /** With one decimal. */
    static BigDecimal seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).setScale(1, RoundingMode.HALF_UP);
    }

    /**
     * @param answered how many items have an answer
     * @param score {@code null} while in progress
     * @param submittedAt {@code null} while in progress
     * @param seconds from start to submission; {@code null} while in progress
     */
    @Schema(name = "LearnerResult")
    record LearnerRow(String name, @Schema(enumeration = {
            "in-progress", "submitted"}) String state, int answered, @Schema(nullable = true) Integer score, int maxScore,
            Instant startedAt, @Schema(nullable = true) Instant submittedAt, @Schema(nullable = true) BigDecimal seconds){
        static LearnerRow of(ClassResults.Learner learner, int maxScore) {
            Progress progress = learner.progress();
            Instant submitted = progress.submittedAt().orElse(null);
            boolean done = submitted != null;
            return new LearnerRow(learner.name(), done ? "submitted" : "in-progress", progress.answers().size(),
                    done ? progress.score() : null, maxScore, progress.startedAt(), submitted,
                    done ? ResultsView.seconds(Duration.between(progress.startedAt(), submitted)) : null);
        }
    }

    /**
     * @param answered how many learners have an answer by now
     * @param graded how many of these answers have been graded
     * @param right how many of these gave the point
     * @param medianSeconds from one answer to the next; {@code null} before the first
     * @param options {@code null} unless one option is chosen
     */
    @Schema(name = "ItemResult")
    record ItemRow(String itemId, String kind, String stem, int answered, int graded, int right,
            @Schema(nullable = true) BigDecimal medianSeconds, @Schema(nullable = true) List<OptionRow> options) {
        static ItemRow of(ClassResults.ItemResult result) {
            List<OptionRow> options = result.options().stream()
                    .map(count -> new OptionRow(count.option().id(), count.option().text(), count.key(), count.chosen()))
                    .toList();
            return new ItemRow(result.item().id(), result.item().kind().code(), result.item().stem(), result.answered(),
                    result.graded(), result.right(), result.medianTime().map(ResultsView::seconds).orElse(null),
                    options.isEmpty() ? null : options);
        }
    }

    /** @param key whether it is the right one */
    @Schema(name = "OptionResult")
    record OptionRow(String id, String text, boolean key, int chosen) {}
}
