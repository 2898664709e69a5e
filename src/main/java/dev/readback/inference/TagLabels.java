package dev.readback.inference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * What the Tagger's numbers mean: the label of every logit, in order. It travels beside the model as {@code labels.json}.
 *
 * @param upos names of {@link PartOfSpeech}
 * @param name outside (O), or first or next (B-, I-) of a person, place or organisation (PER, LOC, ORG)
 * @param time outside, first or next
 * @param relation {@code root} among them
 */
public record TagLabels(List<String> upos, List<String> xpos, List<String> name, List<String> time, List<String> relation) {
    private static final JsonMapper JSON = new JsonMapper();

    public TagLabels {
        upos = List.copyOf(upos);
        xpos = List.copyOf(xpos);
        name = List.copyOf(name);
        time = List.copyOf(time);
        relation = List.copyOf(relation);
        upos.forEach(PartOfSpeech::valueOf);
        Stream.concat(name.stream(), time.stream()).forEach(TagLabels::place);
        name.forEach(TagLabels::kind);
        if (!relation.contains(TaggedWord.ROOT_RELATION)) {
            throw new IllegalArgumentException("labels need a relation root, were " + relation);
        }
    }

    /** @param json an object with one array of strings for each component */
    public static TagLabels read(byte[] json) {
        try {
            return JSON.readValue(json, TagLabels.class);
        } catch (IOException cause) {
            throw new UncheckedIOException("labels cannot be read", cause);
        }
    }

    PartOfSpeech partOfSpeech(int number) {
        return PartOfSpeech.valueOf(upos.get(number));
    }

    int root() {
        return relation.indexOf(TaggedWord.ROOT_RELATION);
    }

    /** Whether a label of names or times is outside, first or next. */
    static TagPlace place(String label) {
        if (label.equals("O")) return TagPlace.OUTSIDE;
        if (label.startsWith("B-")) return TagPlace.FIRST;
        if (label.startsWith("I-")) return TagPlace.NEXT;
        throw new IllegalArgumentException("a label is O, B-... or I-..., was " + label);
    }

    /** What a label of names names. */
    static NameTag.Kind kind(String label) {
        return switch (label.substring(label.indexOf('-') + 1)) {
            case "O" -> NameTag.Kind.NONE;
            case "PER" -> NameTag.Kind.PERSON;
            case "LOC" -> NameTag.Kind.PLACE;
            case "ORG" -> NameTag.Kind.ORGANISATION;
            default -> throw new IllegalArgumentException("a name is of PER, LOC or ORG, was " + label);
        };
    }
}
