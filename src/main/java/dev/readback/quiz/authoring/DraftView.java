package dev.readback.quiz.authoring;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.readback.quiz.Evidence;
import dev.readback.quiz.Item;

/**
 * A draft as its author sees it, keys included.
 *
 * @param quizId of the quiz that was written
 * @param timeLimitSeconds {@code null} for none
 */
@Schema(name = "QuizDraft")
record DraftView(String quizId, String articleId, String title, int revision, @Schema(nullable = true) Integer timeLimitSeconds,
        String feedback, String questions, List<DraftItem> items) {
    static DraftView of(QuizDraft draft) {
        return new DraftView(draft.quiz().id(), draft.quiz().articleId(), draft.quiz().title(), draft.revision(),
                draft.settings().timeLimit().map(limit -> (int) limit.toSeconds()).orElse(null),
                draft.settings().feedback().code(), draft.settings().questions().code(),
                draft.quiz().items().stream()
                        .map(item -> DraftItem.of(item, draft.warnings().getOrDefault(item.id(), List.of()))).toList());
    }

    /**
     * @param options {@code null} when the response is typed
     * @param key the id of the right option, {@code true} or {@code false}, or the words to be typed
     * @param order ids of events, the earliest first; {@code null} unless they are to be put in order
     * @param warnings what the gates say against it since it was edited
     */
    @Schema(name = "DraftItem")
    record DraftItem(String id, String kind, String stem, @Schema(nullable = true) List<DraftOption> options, String key,
            List<String> alsoAccepted, @Schema(nullable = true) List<String> order, List<DraftEvidence> evidence,
            String explanation, List<String> warnings) {
        static DraftItem of(Item item, List<String> warnings) {
            List<DraftOption> options = item.options().stream()
                    .map(option -> new DraftOption(option.id(), option.text(), option.note())).toList();
            return new DraftItem(item.id(), item.kind().code(), item.stem(), options.isEmpty() ? null : options,
                    item.fold(Item.Choice::keyId, Item.TrueFalse::keyId, Item.Typed::keyText, Item.Ordering::keyText),
                    item.fold(choice -> List.of(), statement -> List.of(), Item.Typed::alsoAccepted, ordering -> List.of()),
                    item.fold(choice -> null, statement -> null, typed -> null, Item.Ordering::keyOrder),
                    item.evidence().stream().map(DraftEvidence::of).toList(), item.explanation(), warnings);
        }
    }

    @Schema(name = "DraftOption")
    record DraftOption(String id, String text, String note) {}

    @Schema(name = "DraftEvidence")
    record DraftEvidence(int start, int end, String quote) {
        static DraftEvidence of(Evidence evidence) {
            return new DraftEvidence(evidence.span().start(), evidence.span().end(), evidence.quote());
        }
    }
}
