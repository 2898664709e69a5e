package dev.readback.quiz.taking;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import dev.readback.quiz.Evidence;
import dev.readback.quiz.Item;

/**
 * How an item was graded, with its key: the only thing sent to a learner that holds one. It takes a {@link Grade} to make
 * it, and that exists after submission, or once an item is answered under immediate feedback.
 *
 * @param score the learner's decision counts where there is one
 * @param decidedBy who decided on the score: the grader, or the learner where the verdict is unsure
 * @param evidence never empty
 * @param optionNotes why options are wrong; empty for typed responses and for events
 */
@Schema(name = "Review")
public record Review(String itemId, @Schema(enumeration = {
        "correct", "incorrect", "unsure", "unanswered"}) String verdict, int score,
        @Schema(enumeration = {"grader", "learner"}) String decidedBy,
        Key key, List<Quote> evidence, String explanation, List<OptionNote> optionNotes){
    static Review of(Item item, Grade grade, Decisions decisions) {
        List<OptionNote> notes = item.options().stream().filter(option -> !option.note().isEmpty())
                .map(option -> new OptionNote(option.id(), option.note())).toList();
        return new Review(item.id(), grade.verdict().code(), decisions.score(item.id(), grade),
                decisions.on(item.id()).isPresent() ? "learner" : "grader", Key.of(item),
                item.evidence().stream().map(Quote::of).toList(), (grade.remark() + " " + item.explanation()).strip(), notes);
    }

    /**
     * @param optionId absent unless one option is right
     * @param text of events in order all of them, numbered
     * @param alsoAccepted other spellings that count as right; may be empty
     * @param order ids of all options, the earliest event first; absent unless they are to be put in order
     */
    @Schema(name = "Key")
    public record Key(@JsonInclude(JsonInclude.Include.NON_NULL) String optionId, String text, List<String> alsoAccepted,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<String> order) {
        static Key of(Item item) {
            return item.fold(choice -> new Key(choice.keyId(), choice.keyText(), List.of(), null),
                    statement -> new Key(statement.keyId(), statement.keyText(), List.of(), null),
                    typed -> new Key(null, typed.keyText(), typed.alsoAccepted(), null),
                    ordering -> new Key(null, ordering.keyText(), List.of(), ordering.keyOrder()));
        }
    }

    /** Offsets into the article's text. */
    @Schema(name = "Evidence")
    public record Quote(int start, int end, String quote) {
        static Quote of(Evidence evidence) {
            return new Quote(evidence.span().start(), evidence.span().end(), evidence.quote());
        }
    }

    @Schema(name = "OptionNote")
    public record OptionNote(String optionId, String note) {}
}
