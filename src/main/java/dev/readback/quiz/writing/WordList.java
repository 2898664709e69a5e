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
    STOP("stop-words", "\\s+"), TITLES("titles", "\\s+"), ROLES("roles", "\\s+"), ORGANISATIONS("organisation-words",
            "\\s+"), VENUES("venue-words", "\\s+"), PLACES("place-words", "\\s+"), CITIES("cities", "\n"), COUNTRIES(
                    "countries",
                    "\n"), DEMONYMS("demonyms", "\\s+"), ANAPHORIC("anaphoric-nouns", "\\s+"), UNIQUE("unique-nouns",
                            "\\s+"), FIRST_NAMES("first-names", "\\s+"), FINITE("finite-verbs",
                                    "\\s+"), SPEECH("speech-verbs", "\\s+"), KNOWN_ORGANISATIONS("organisations", "\\s+");

    private final Set<String> words;

    WordList(String file, String separator) {
        this.words = read(file + ".txt", separator);
    }

    /** Whether the list holds {@code word}, whatever its case. */
    boolean has(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
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
