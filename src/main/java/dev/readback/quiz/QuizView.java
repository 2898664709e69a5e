package dev.readback.quiz;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A quiz as a learner sees it: no type that can be reached from here holds a key, evidence, an explanation or a note.
 *
 * @param shortage {@code null} when as many items were written as were asked for
 * @param timeLimitSeconds of each attempt; {@code null} for none
 * @param feedback who decides when keys are shown: the learner by {@code choice}, else the author
 */
@Schema(name = "Quiz")
public record QuizView(String id, String articleId, String title, String engine, List<ItemView> items,
        @Schema(nullable = true) ShortageView shortage, Instant createdAt, @Schema(nullable = true) Integer timeLimitSeconds,
        @Schema(enumeration = {
                "choice", "immediate", "deferred"}) String feedback){
    /** A quiz whose author has decided nothing. */
    public static QuizView of(Quiz quiz) {
        return of(quiz, QuizSettings.FREE);
    }

    static QuizView of(Quiz quiz, QuizSettings settings) {
        return new QuizView(quiz.id(), quiz.articleId(), quiz.title(), quiz.engine(),
                quiz.items().stream().map(ItemView::of).toList(), quiz.shortage().map(ShortageView::of).orElse(null),
                quiz.createdAt(), settings.seconds(), settings.feedback().code());
    }

    /**
     * @param options {@code null} when the response is typed
     * @param engine who worded it: {@code embedded} or a model's name
     */
    @Schema(name = "Item")
    public record ItemView(String id, @Schema(enumeration = {
            "multiple-choice", "true-false", "cloze", "short-answer", "find-evidence", "ordering"}) String kind, String stem,
            @Schema(nullable = true) List<OptionView> options, String engine){
        public static ItemView of(Item item) {
            List<OptionView> options = item.options().stream().map(option -> new OptionView(option.id(), option.text())).toList();
            return new ItemView(item.id(), item.kind().code(), item.stem(), options.isEmpty() ? null : options,
                    item.engine());
        }
    }

    @Schema(name = "Option")
    public record OptionView(String id, String text) {}

    @Schema(name = "Shortage")
    public record ShortageView(int asked, int written, List<ReasonView> reasons) {
        static ShortageView of(Shortage shortage) {
            return new ShortageView(shortage.asked(), shortage.written(),
                    shortage.reasons().stream().map(reason -> new ReasonView(reason.reason(), reason.count())).toList());
        }
    }

    @Schema(name = "ShortageReason")
    public record ReasonView(String reason, int count) {}
}
