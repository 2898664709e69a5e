package dev.readback.quiz.writing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.readback.inference.TaggedWord;

/** "How many" of a counted noun that is the subject or the object of its clause. */
final class Counted {
    private Counted() {
    }

    /** @param at the number */
    static Optional<String> asked(Clause clause, int at) {
        Parse parse = clause.parse();
        int noun = parse.word(at).head();
        if (!parse.word(at).is("nummod") || noun < at || !parse.word(noun).isPlural()) return Optional.empty();
        List<Integer> phrase = parse.phrase(noun).stream().filter(clause.words()::contains).toList();
        // The number opens its phrase: "the two", "another five" and "his three" count what is known already.
        boolean apart = phrase.stream().map(parse::word).anyMatch(TaggedWord::isPunctuation);
        if (phrase.isEmpty() || apart || phrase.get(0) != parse.phrase(at).get(0)) return Optional.empty();
        Set<Integer> number = parse.phrase(at).stream().collect(Collectors.toSet());
        String counted = "How many " + clause.say(phrase.stream().filter(i -> !number.contains(i)).toList());
        if (noun == clause.subject()) return Optional.of(subject(clause, counted));
        boolean object = parse.word(noun).is("obj") && parse.word(noun).head() == clause.head();
        return object ? ClauseAsker.inverted(clause, counted, phrase) : Optional.empty();
    }

    private static String subject(Clause clause, String counted) {
        if (!clause.isExistential())
            return counted + " " + clause.say(clause.predicate(Set.of())) + ClauseAsker.trailing(clause, Set.of());
        TaggedWord verb = clause.parse().word(clause.finite());
        return counted + " " + verb.text() + " there " + clause.say(clause.predicate(Set.of()));
    }
}
