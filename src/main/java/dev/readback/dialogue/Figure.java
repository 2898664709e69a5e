package dev.readback.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.readback.article.Span;
import dev.readback.inference.NameTag;

/**
 * Somebody or something that an article names.
 *
 * @param name the fullest that the article has
 * @param kind what the Tagger calls most of its mentions
 * @param gender of a person, by the pronouns near the name
 * @param words all words of its names, in lower case
 * @param mentions where it is named, in order; at least one
 */
public record Figure(String name, NameTag.Kind kind, Gender gender, Set<String> words, List<Span> mentions) {
    public Figure {
        words = Set.copyOf(words);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) throw new IllegalArgumentException("a figure is named somewhere, was " + name);
    }

    public boolean isPerson() {
        return kind == NameTag.Kind.PERSON;
    }

    /** The word that a person is called by: the last of the name, in lower case. */
    String surname() {
        String[] words = name.toLowerCase(Locale.ROOT).split(" ");
        return words[words.length - 1];
    }
}
