package dev.readback.answering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader looks up rather than asks for: "gendarmerie", "tell me about the UN helicopter". An article that has the words says
 * something about it, though no phrase of it is an answer.
 *
 * @param words what it is named by, without function words and forms of address; at least one
 * @param isOnly whether no phrase could answer it, as one could answer "capital Ivory Coast"
 */
record Topic(List<String> words, boolean isOnly) {
    /** Longer ones are sentences. */
    private static final int LONGEST = 5;
    private static final String SOURCE = "(?:(?:the|this) (?:article|text|author|writer|report|story|passage|piece)|it|they)";
    private static final Pattern ABOUT = Pattern.compile("(?:(?:can|could|would|will) (?:you|u) )?(?:please )?(?:"
            + "(?:tell|show|give|teach) (?:me|us) (?:more |something |anything |everything |all )?"
            + "|(?:what|anything|something|everything) (?:(?:does|do|did) )?" + SOURCE
            + " (?:says?|tells?|mentions?)(?: (?:me|us))? "
            + "|what(?:'s| is| was) (?:said|written|reported|told|mentioned)(?: here)? "
            + "|(?:(?:is|was) there |(?:does|did) " + SOURCE + " (?:say|tell|mention|have)(?: (?:me|us))? )"
            + "(?:anything|something|much|more)(?: said| written| here)? "
            + "|(?:what|how|anything|something|everything|more|info|information|details|facts) )"
            + "(?:about|on|regarding|concerning) (.+?)");
    private static final Pattern TRAIL = Pattern
            .compile("(?:[?!.,;:\\s]|\\bplease|\\bpls|\\bhere|\\bin (?:the|this) (?:article|text|report|story))+$");
    private static final Set<String> IMPERATIVES = FunctionWords
            .words("tell name list give say explain describe show define compare summarise "
                    + "summarize find identify let quiz test ask help stop");
    private static final Set<String> EMPTY = Stream.of(FunctionWords.ARTICLES, FunctionWords.PREPOSITIONS,
            FunctionWords.CONJUNCTIONS, FunctionWords.POSSESSIVE, FunctionWords.ADDRESS,
            FunctionWords.words("no not this these those there yes"))
            .flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> OF_SENTENCES = Stream.of(FunctionWords.ASKING, FunctionWords.AUXILIARIES,
            FunctionWords.PERSONAL).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    Topic {
        words = List.copyOf(words);
        if (words.isEmpty()) throw new IllegalArgumentException("a topic needs a word");
    }

    /** Empty when {@code question} asks for something. */
    static Optional<Topic> of(String question) {
        String plain = TRAIL.matcher(AnswerForm.plain(question)).replaceFirst("");
        Matcher about = ABOUT.matcher(plain);
        if (about.matches()) return named(about.group(1), true);
        boolean isAsked = question.strip().endsWith("?");
        return named(plain, false).filter(topic -> topic.isOnly() || !isAsked);
    }

    private static Optional<Topic> named(String plain, boolean isLookedUp) {
        List<String> all = Token.in(plain).stream().filter(Token::isWord).map(Token::lower).toList();
        if (all.size() > LONGEST || all.stream().anyMatch(OF_SENTENCES::contains)) return Optional.empty();
        if (all.isEmpty() || IMPERATIVES.contains(all.get(0))) return Optional.empty();
        List<String> words = all.stream().filter(word -> !EMPTY.contains(word)).toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Topic(words, isLookedUp || words.size() == 1));
    }
}
