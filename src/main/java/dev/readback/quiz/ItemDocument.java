package dev.readback.quiz;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import dev.readback.article.Span;

/** An item with its key as it is stored. Names of fields and kinds never change. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind", visible = true)
@JsonSubTypes({@JsonSubTypes.Type(value = ItemDocument.Choice.class, names = {"multiple-choice", "find-evidence"}),
        @JsonSubTypes.Type(value = ItemDocument.TrueFalse.class, name = "true-false"),
        @JsonSubTypes.Type(value = ItemDocument.Typed.class, names = {"cloze", "short-answer"}),
        @JsonSubTypes.Type(value = ItemDocument.Ordering.class, name = "ordering")})
sealed interface ItemDocument {
    Item item();

    /** What was stored before items told who worded them is the embedded engine's. */
    private static String known(String engine) {
        return engine == null ? Item.EMBEDDED : engine;
    }

    static ItemDocument of(Item item) {
        return item.fold(Choice::of, TrueFalse::of, Typed::of, Ordering::of);
    }

    record Choice(String kind, String id, String stem, List<StoredOption> options, String keyId, List<StoredEvidence> evidence,
            String explanation, String engine) implements ItemDocument {
        static ItemDocument of(Item.Choice item) {
            return new Choice(item.kind().code(), item.id(), item.stem(), item.options().stream().map(StoredOption::of).toList(),
                    item.keyId(), StoredEvidence.of(item.evidence()), item.explanation(), item.engine());
        }

        @Override
        public Item item() {
            return new Item.Choice(ItemKind.of(kind).orElseThrow(), id, stem,
                    options.stream().map(StoredOption::option).toList(), keyId, StoredEvidence.evidence(evidence), explanation,
                    known(engine));
        }
    }

    record TrueFalse(String kind, String id, String stem, boolean key, String note, List<StoredEvidence> evidence,
            String explanation, String engine) implements ItemDocument {
        static ItemDocument of(Item.TrueFalse item) {
            return new TrueFalse(item.kind().code(), item.id(), item.stem(), item.key(), item.note(),
                    StoredEvidence.of(item.evidence()), item.explanation(), item.engine());
        }

        @Override
        public Item item() {
            return new Item.TrueFalse(id, stem, key, note, StoredEvidence.evidence(evidence), explanation, known(engine));
        }
    }

    record Typed(String kind, String id, String stem, String keyText, List<String> alsoAccepted, List<StoredEvidence> evidence,
            String explanation, String engine) implements ItemDocument {
        static ItemDocument of(Item.Typed item) {
            return new Typed(item.kind().code(), item.id(), item.stem(), item.keyText(), item.alsoAccepted(),
                    StoredEvidence.of(item.evidence()), item.explanation(), item.engine());
        }

        @Override
        public Item item() {
            return new Item.Typed(ItemKind.of(kind).orElseThrow(), id, stem, keyText, alsoAccepted,
                    StoredEvidence.evidence(evidence), explanation, known(engine));
        }
    }

    record Ordering(String kind, String id, String stem, List<StoredOption> options, List<String> keyOrder,
            List<StoredEvidence> evidence, String explanation, String engine) implements ItemDocument {
        static ItemDocument of(Item.Ordering item) {
            return new Ordering(item.kind().code(), item.id(), item.stem(),
                    item.options().stream().map(StoredOption::of).toList(),
                    item.keyOrder(), StoredEvidence.of(item.evidence()), item.explanation(), item.engine());
        }

        @Override
        public Item item() {
            return new Item.Ordering(id, stem, options.stream().map(StoredOption::option).toList(), keyOrder,
                    StoredEvidence.evidence(evidence), explanation, known(engine));
        }
    }

    record StoredOption(String id, String text, String note) {
        static StoredOption of(Option option) {
            return new StoredOption(option.id(), option.text(), option.note());
        }

        Option option() {
            return new Option(id, text, note);
        }
    }

    record StoredEvidence(int start, int end, String quote) {
        static List<StoredEvidence> of(List<Evidence> evidence) {
            return evidence.stream().map(one -> new StoredEvidence(one.span().start(), one.span().end(), one.quote())).toList();
        }

        static List<Evidence> evidence(List<StoredEvidence> stored) {
            return stored.stream().map(one -> new Evidence(new Span(one.start, one.end), one.quote)).toList();
        }
    }
}
