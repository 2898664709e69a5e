package dev.readback.retrieval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of an article, words that it never writes small, and what stands beside them. A word that the article does not have is
 * taken for one of them, misspelt, when it is near the name and the question has beside it what the article has beside the name:
 * "Ivory Cost", "Mark Hammil". Another name is seldom so near: it must begin alike, and a word that is right elsewhere must be one
 * slip away, with a letter exchanged in long ones only ("Iran", "Iraq").
 */
final class NamesBeside {
    private static final int SHORTEST = 3;
    /** From as many letters on one may be exchanged, in a word that is none and in one that is right elsewhere. */
    private static final int EXCHANGED = 4;
    private static final int KNOWN_EXCHANGED = 6;
    /** From as many letters on a word that is none may be two slips away. */
    private static final int TWO_SLIPS = 6;
    private static final Pattern NUMERAL = Pattern.compile("[ivxlcdm]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** Between two words that stand side by side. */
    private static final String GAP = "[ '\u2019-]";

    private final String article;
    private final Predicate<String> known;
    private final WordsByLength names;

    /** @param known whether a word, in lower case, is right wherever it stands */
    NamesBeside(String article, Predicate<String> known) {
        this.article = article;
        this.known = known;
        Set<String> small = WORD.matcher(article).results().map(MatchResult::group)
                .filter(word -> Character.isLowerCase(word.codePointAt(0))).map(NamesBeside::lower).collect(Collectors.toSet());
        this.names = new WordsByLength(WORD.matcher(article).results().map(word -> lower(word.group()))
                .filter(word -> !small.contains(word)));
    }

    /** The only name, in lower case, that the word at {@code at} of {@code words}, all in lower case, may be meant to be. */
    Optional<String> meant(List<String> words, int at) {
        String word = words.get(at);
        if (word.length() < SHORTEST || NUMERAL.matcher(word).matches()) return Optional.empty();
        boolean isKnown = known.test(word);
        int slips = isKnown || word.length() < TWO_SLIPS ? 1 : 2;
        int exchanged = isKnown ? KNOWN_EXCHANGED : EXCHANGED;
        return WordsByLength.only(names.near(word, slips,
                name -> isSlipOf(name, word, slips, exchanged) && isBeside(name, words, at)));
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

    private static boolean isSlipOf(String name, String word, int slips, int exchanged) {
        boolean isExchanged = name.length() == word.length() && !sorted(name).equals(sorted(word));
        return name.charAt(0) == word.charAt(0) && !word.startsWith(name) && !name.startsWith(word)
                && (!isExchanged || word.length() >= exchanged) && Slips.between(word, name) <= slips;
    }

    private static String sorted(String word) {
        return word.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
