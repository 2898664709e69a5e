package dev.readback.retrieval;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The names of an article, words that it never writes small, and what stands beside them. A word that is right elsewhere is taken
 * for one of them, misspelt, when one slip makes it the name and the question has beside it what the article has beside the name:
 * "Ivory Cost". Another name is seldom so near: it must begin alike, and a letter is exchanged in long ones only ("Iran", "Iraq").
 */
final class NamesBeside {
    private static final int SHORTEST = 4;
    private static final int EXCHANGED = 6;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** Between two words that stand side by side. */
    private static final String GAP = "[ '\u2019-]";

    private final String article;
    private final Map<Integer, List<String>> namesByLength;

    NamesBeside(String article) {
        this.article = article;
        Set<String> small = WORD.matcher(article).results().map(MatchResult::group)
                .filter(word -> Character.isLowerCase(word.codePointAt(0))).map(NamesBeside::lower).collect(Collectors.toSet());
        this.namesByLength = WORD.matcher(article).results().map(word -> lower(word.group())).distinct()
                .filter(word -> !small.contains(word))
                .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
    }

    /** The only name, in lower case, that the word at {@code at} of {@code words}, all in lower case, may be meant to be. */
    Optional<String> meant(List<String> words, int at) {
        String word = words.get(at);
        if (word.length() < SHORTEST) return Optional.empty();
        List<String> near = IntStream.rangeClosed(word.length() - 1, word.length() + 1).boxed()
                .flatMap(length -> namesByLength.getOrDefault(length, List.of()).stream())
                .filter(name -> isSlipOf(name, word) && isBeside(name, words, at)).toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    private boolean isBeside(String name, List<String> words, int at) {
        boolean follows = at > 0 && tells(words.get(at - 1)) && isInArticle(words.get(at - 1) + GAP + name);
        return follows || at + 1 < words.size() && tells(words.get(at + 1)) && isInArticle(name + GAP + words.get(at + 1));
    }

    private boolean isInArticle(String pair) {
        return Pattern.compile("(?iu)(?<!\\p{L})" + pair + "(?!\\p{L})").matcher(article).find();
    }

    private static boolean tells(String word) {
        return word.length() > 1 && !Terms.FUNCTION_WORDS.contains(word);
    }

    private static boolean isSlipOf(String name, String word) {
        boolean isExchanged = name.length() == word.length() && !sorted(name).equals(sorted(word));
        return name.charAt(0) == word.charAt(0) && !word.startsWith(name) && !name.startsWith(word)
                && (!isExchanged || word.length() >= EXCHANGED) && Slips.between(word, name) == 1;
    }

    private static String sorted(String word) {
        return word.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
