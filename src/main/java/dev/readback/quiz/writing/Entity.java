package dev.readback.quiz.writing;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What several mentions of an article name together.
 *
 * @param id the same for all its mentions, in order of first mention; at least 0
 * @param name the fullest name
 * @param aliases every name used, the fullest included, without titles
 * @param country whether it is a country
 * @param article whether "the" stands before it in running text
 * @param mentions how often it is mentioned; at least 1
 * @param nameWords the words of all its names, in lower case and without dots
 */
record Entity(int id, AnswerType type, String name, Set<String> aliases, boolean country, boolean article,
        int mentions, Set<String> nameWords) {
    Entity {
        aliases = Set.copyOf(aliases);
        nameWords = Set.copyOf(nameWords);
        if (!aliases.contains(name)) throw new IllegalArgumentException("the fullest name must be one of the aliases");
    }

    /** The name to show among options that are acronyms, or that are not. */
    Optional<String> shown(boolean acronym) {
        if (Word.isAcronym(name) == acronym) return Optional.of(name);
        return aliases.stream().filter(alias -> Word.isAcronym(alias) == acronym).sorted().findFirst();
    }

    /** Whether one name could be taken for the other: they share a word that is not a common part of names. */
    boolean sharesNameWith(Entity other) {
        return !Collections.disjoint(nameWords, other.nameWords);
    }

    static Set<String> wordsOf(Set<String> names) {
        Set<String> words = new HashSet<>();
        for (String name : names) {
            for (Word word : Word.in(name)) {
                if (!WordList.STOP.has(word.text())) words.add(word.lower().replace(".", ""));
            }
        }
        return words;
    }
}
