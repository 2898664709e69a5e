package dev.readback.quiz.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Word lists shipped beside this class; each file says in its first line what it is for. */
enum WordList {
    /** Function words. */
    STOP("stop-words", "\\s+"),
    /** Titles before a name. */
    TITLES("titles", "\\s+"),
    /** Occupations and relations before a name. */
    ROLES("roles", "\\s+"),
    /** Parts of names of organisations. */
    ORGANISATIONS("organisation-words", "\\s+"),
    /** Organisations known by one word. */
    KNOWN_ORGANISATIONS("organisations", "\\s+"),
    /** Parts of names of buildings, works and events. */
    VENUES("venue-words", "\\s+"),
    /** Parts of names of places. */
    PLACES("place-words", "\\s+"),
    /** Places that need no cue. */
    CITIES("cities", "\n"),
    /** Countries beside those of the JDK. */
    COUNTRIES("countries", "\n"),
    /** Adjectives of origin. */
    DEMONYMS("demonyms", "\\s+"),
    /** Nouns that point back after "the". */
    ANAPHORIC("anaphoric-nouns", "\\s+"),
    /** Nouns that do not. */
    UNIQUE("unique-nouns", "\\s+"),
    /** Given names. */
    FIRST_NAMES("first-names", "\\s+"),
    /** Verb forms that are surely finite. */
    FINITE("finite-verbs", "\\s+"),
    /** Verbs that attribute a statement. */
    SPEECH("speech-verbs", "\\s+"),
    /** Base forms of regular verbs. */
    VERBS("verbs", "\\s+"),
    /** Base, past and participle of irregular ones. */
    IRREGULAR("irregular-verbs", "\n");

    private final Set<String> words;

    WordList(String file, String separator) {
        this.words = read(file + ".txt", separator);
    }

    /** Whether the list holds {@code word}, whatever its case. */
    boolean has(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    Set<String> words() {
        return words;
    }

    private static Set<String> read(String file, String separator) {
        try (InputStream in = WordList.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("word list is missing: " + file);
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^#.*$", "");
            return Arrays.stream(text.split(separator)).map(String::strip).filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("word list cannot be read: " + file, e);
        }
    }
}
