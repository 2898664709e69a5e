package dev.readback.quiz.writing;

import java.util.List;
import java.util.Optional;

import dev.readback.article.Span;
import dev.readback.quiz.Evidence;
import dev.readback.quiz.Item;
import dev.readback.quiz.Option;

/** Makes a draft of an item again, so that an item that a person has changed can be put through the gates. */
final class ItemDraft {
    private static final String NO_NOTE = "not right";

    private ItemDraft() {
    }

    /** Empty for events in order, whose dates an item does not keep. */
    static Optional<Draft> of(Item item, Reading reading) {
        return item.fold(choice -> Optional.of(draft(item, reading, choice.keyText(), wrong(choice, reading), List.of())),
                statement -> Optional.of(draft(item, reading, statement.keyId(), List.of(), List.of())),
                typed -> Optional.of(draft(item, reading, typed.keyText(), List.of(), typed.alsoAccepted())),
                ordering -> Optional.empty());
    }

    private static Draft draft(Item item, Reading reading, String key, List<Distractor> wrong, List<String> accepted) {
        Evidence proof = item.evidence().get(0);
        Span asked = asked(proof, key);
        AnswerType type = reading.mentions().within(asked).stream().findFirst().map(AnswerCandidate::type)
                .orElse(AnswerType.UNDECIDED);
        return new Draft(item.kind(), item.stem(), key, asked, proof.span(), type, "item " + item.id(), wrong, type.hasSize(),
                accepted, 1);
    }

    /** Where the key stands in its proof; the whole proof when it does not. */
    private static Span asked(Evidence proof, String key) {
        int at = proof.quote().indexOf(key);
        int start = proof.span().start() + at;
        return at < 0 || key.isEmpty() ? proof.span() : new Span(start, start + key.length());
    }

    private static List<Distractor> wrong(Item.Choice choice, Reading reading) {
        return choice.options().stream().filter(option -> !option.id().equals(choice.keyId()))
                .map(option -> new Distractor(option.text(), option.note().isBlank() ? NO_NOTE : option.note(),
                        entity(option, reading)))
                .toList();
    }

    private static Optional<Integer> entity(Option option, Reading reading) {
        return reading.mentions().entities().stream().filter(entity -> entity.aliases().contains(option.text()))
                .map(Entity::id).findFirst();
    }
}
