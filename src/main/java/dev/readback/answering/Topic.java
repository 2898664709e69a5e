package dev.readback.answering;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.readback.article.Article;
import dev.readback.retrieval.HybridRetriever;

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
    private static final String AMOUNT = "(?:(?:some|any|more|much|all|everything|anything|something|details|info|information|facts) )";
    private static final Pattern ABOUT = Pattern.compile("(?:(?:can|could|would|will) (?:you|u) )?(?:please )?(?:"
            + "(?:tell|show|give|teach) (?:me|us) " + AMOUNT + "*|" + AMOUNT + "+|(?:what|how) "
            + "|(?:what|anything|something|everything) (?:(?:does|do|did) )?" + SOURCE
            + " (?:says?|tells?|mentions?)(?: (?:me|us))? "
            + "|what(?:'s| is| was) (?:said|written|reported|told|mentioned)(?: here)? "
            + "|(?:(?:is|was) there |(?:does|did) " + SOURCE + " (?:say|tell|mention|have)(?: (?:me|us))? )" + AMOUNT
            + "*(?:(?:said|written|here) )?)(?:about|on|regarding|concerning) (.+?)");
    private static final Pattern MENTION = Pattern.compile("(?:does|did) (?:it|the (?:article|text|report|story|author)) "
            + "(?:even |ever |also )?(?:mention|(?:talk|speak|write) (?:about|of)|refer to) (.+?)"
            + "|(?:is|are|was|were) (?!it |he |she |they |there )(.+?) (?:even |ever |also )?(?:mentioned|talked about)"
            + "|(?:is there )?any mention of (.+?)");
    private static final Pattern TRAIL = Pattern
            .compile("(?:[?!.,;:\\s]|\\bplease|\\bpls|\\bhere|\\bin (?:the|this) (?:article|text|report|story))+$");
    private static final Set<String> IMPERATIVES = FunctionWords
            .words("tell name list give say explain describe show define compare summarise "
                    + "summarize find identify let quiz test ask help stop");
    private static final Set<String> EMPTY = Stream.of(FunctionWords.ARTICLES, FunctionWords.PREPOSITIONS,
            FunctionWords.CONJUNCTIONS, FunctionWords.ADDRESS,
            FunctionWords.words("no not this these those there yes any some"))
            .flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> WISHES = FunctionWords.words("people person persons place places name names date dates "
            + "number numbers figure figures statistics data quote quotes quotation quotations event events fact facts point points "
            + "main key important summary overview recap gist outline short brief timeline chronology order continue elaborate "
            + "expand explain detail details info information further more else next skip pass hint clue another stop end finish "
            + "start begin go yes no ok okay sure thanks thank cheers hello hi hey bye good morning evening afternoon day test quiz "
            + "question questions answer answers definition compare comparison difference differences source sources evidence "
            + "proof opinion article text report story title author topic subject idea ideas who what where last first please "
            + "readback everyone everybody all");
    /** Rather than "we". */
    private static final String COUNTRY = "us";
    private static final Set<String> OF_SENTENCES = Stream.of(FunctionWords.ASKING, FunctionWords.AUXILIARIES,
            FunctionWords.PERSONAL, FunctionWords.POSSESSIVE,
            FunctionWords.words("whats what's wheres where's whos who's hows how's thats that's theres there's it's"))
            .flatMap(Set::stream).filter(word -> !word.equals(COUNTRY))
            .collect(Collectors.toUnmodifiableSet());

    Topic {
        words = List.copyOf(words);
        if (words.isEmpty()) throw new IllegalArgumentException("a topic needs a word");
    }

    /**
     * Whether {@code turn} looks up what readers do not wish for of any article: in so many words ("tell me more about cocoa"), or
     * by words alone that stand in this one.
     */
    static boolean isLookedUp(HybridRetriever retriever, String turn) {
        String mended = retriever.mended(turn);
        return of(mended).filter(topic -> !topic.isWish())
                .filter(topic -> about(mended).isPresent() || retriever.names(topic.words())).isPresent();
    }

    /** Empty when {@code question} asks for something. */
    static Optional<Topic> of(String question) {
        boolean isAsked = question.strip().endsWith("?");
        return about(question).or(() -> named(plain(question), false).filter(topic -> topic.isOnly() || !isAsked));
    }

    /** Whether nothing is named by {@code word}, in lower case. */
    static boolean isEmpty(String word) {
        return EMPTY.contains(word);
    }

    /** Whether all it is named by is what readers wish for of any article: "key facts", "people". */
    private boolean isWish() {
        return WISHES.containsAll(words);
    }

    /** Whether {@code article} writes the words side by side and each with a capital: "Human Rights Watch". */
    boolean isNameIn(Article article) {
        String name = words.stream().map(Pattern::quote).collect(Collectors.joining("[ \u2019'-]"));
        return Pattern.compile("(?iu)\\b" + name + "\\b").matcher(article.text()).results()
                .anyMatch(found -> Token.in(found.group()).stream().filter(Token::isWord).allMatch(Token::isCapital));
    }

    private static Optional<Topic> about(String question) {
        String plain = plain(question);
        return Stream.of(ABOUT, MENTION).map(pattern -> pattern.matcher(plain)).filter(Matcher::matches)
                .flatMap(looked -> IntStream.rangeClosed(1, looked.groupCount()).mapToObj(looked::group)).filter(Objects::nonNull)
                .findFirst().flatMap(words -> named(words, true));
    }

    private static String plain(String question) {
        return TRAIL.matcher(AnswerForm.plain(question)).replaceFirst("");
    }

    private static Optional<Topic> named(String plain, boolean isLookedUp) {
        List<String> all = Token.in(plain).stream().filter(Token::isWord).map(Token::lower).toList();
        if (all.size() > LONGEST || all.stream().anyMatch(OF_SENTENCES::contains)) return Optional.empty();
        if (all.isEmpty() || IMPERATIVES.contains(all.get(0))) return Optional.empty();
        List<String> words = all.stream().filter(word -> !EMPTY.contains(word)).toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Topic(words, isLookedUp || words.size() == 1));
    }
}
