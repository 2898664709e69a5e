package dev.readback.quiz;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import dev.readback.article.Span;

/** An item with its key as it is stored. A new kind of item is a new case here; names of fields and kinds never change. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(value = ItemDocument.MultipleChoice.class, name = "multiple-choice"),
        @JsonSubTypes.Type(value = ItemDocument.TrueFalse.class, name = "true-false"),
        @JsonSubTypes.Type(value = ItemDocument.Cloze.class, name = "cloze")})
sealed interface ItemDocument {
    Item item();

    static ItemDocument of(Item item) {
        return item.fold(MultipleChoice::of, TrueFalse::of, Cloze::of);
    }

    record MultipleChoice(String id, String stem, List<StoredOption> options, String keyId, List<StoredEvidence> evidence,
            String explanation) implements ItemDocument {
        static ItemDocument of(Item.MultipleChoice item) {
            return new MultipleChoice(item.id(), item.stem(), item.options().stream().map(StoredOption::of).toList(),
                    item.keyId(),
                    StoredEvidence.of(item.evidence()), item.explanation());
        }

        @Override
        public Item item() {
            return new Item.MultipleChoice(id, stem, options.stream().map(StoredOption::option).toList(), keyId,
                    StoredEvidence.evidence(evidence), explanation);
        }
    }

    record TrueFalse(String id, String stem, boolean key, String note, List<StoredEvidence> evidence, String explanation)
            implements
                ItemDocument {
        static ItemDocument of(Item.TrueFalse item) {
            return new TrueFalse(item.id(), item.stem(), item.key(), item.note(), StoredEvidence.of(item.evidence()),
                    item.explanation());
        }

        @Override
        public Item item() {
            return new Item.TrueFalse(id, stem, key, note, StoredEvidence.evidence(evidence), explanation);
        }
    }

    record Cloze(String id, String stem, String keyText, List<String> alsoAccepted, List<StoredEvidence> evidence,
            String explanation) implements ItemDocument {
        static ItemDocument of(Item.Cloze item) {
            return new Cloze(item.id(), item.stem(), item.keyText(), item.alsoAccepted(), StoredEvidence.of(item.evidence()),
                    item.explanation());
        }

        @Override
        public Item item() {
            return new Item.Cloze(id, stem, keyText, alsoAccepted, StoredEvidence.evidence(evidence), explanation);
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
