package dev.readback.inference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives the Writer's lower-case pieces the writing that an article has: runs of words are looked up in the article and its title,
 * the longest first, and taken over with their capitals, accents, points, hyphens and spaces ("new york" → "New York", "3 . 5" →
 * "3.5"). Words that stand in neither are left as they are, and named.
 */
public final class Surface {
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d.,]*\\d)?");
    /** Not the last point of an abbreviation like "U.S.". */
    private static final Pattern TRAILING = Pattern.compile("(?:[\\s,;:?!]|(?<!\\b\\p{L})\\.)+\\z");
    private static final Pattern ENDING = Pattern.compile("(?<=.{5})(?:ing|ers?|ions?|ed|es|ly|[eds]){1,4}+\\z");
    private static final String UNKNOWN = "[UNK]";

    private final List<AtomText> texts;
    private final Map<String, List<Place>> places = new HashMap<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Casing casing;

    /** @param text the article; where both have a run of words, the article decides */
    public Surface(String title, String text) {
        texts = List.of(new AtomText(text, false), new AtomText(title, true));
        casing = new Casing(texts);
        for (AtomText source : texts) {
            for (int i = 0; i < source.size(); i++)
                places.computeIfAbsent(source.atom(i).plain(), plain -> new ArrayList<>()).add(new Place(source, i));
        }
        places.keySet().forEach(plain -> stems.add(stem(plain)));
        Stream.of(text, title).forEach(source -> NUMBER.matcher(source).results().forEach(found -> numbers.add(found.group())));
    }

    private record Place(AtomText text, int index) {
        /** How many of the words from {@code from} on stand here. */
        int length(List<Joined> words, int from) {
            int length = 0;
            while (from + length < words.size() && index + length < text.size()
                    && text.atom(index + length).plain().equals(words.get(from + length).plain())
                    && (length == 0 || !text.beginsParagraph(index + length)))
                length++;
            return length;
        }
    }

    /** Pieces joined to a word. */
    private record Joined(String word, String plain, int pieces) {}

    /** @param pieces of a question, as {@link WrittenQuestion} has them */
    public RestoredQuestion restore(List<String> pieces) {
        List<Joined> words = joined(pieces);
        Spacing spacing = new Spacing(words.stream().map(Joined::plain).toList());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size();) {
            Place place = spacing.isContracted(i) ? null : longest(words, i);
            int length = place == null ? 1 : place.length(words, i);
            for (int k = 0; k < length; k++) {
                boolean glued = k > 0 ? !place.text().isSpaced(place.index() + k) : spacing.isGlued(i);
                if (!glued && !text.isEmpty()) text.append(' ');
                text.append(written(place, k, length, words.get(i + k)));
            }
            i += length;
        }
        String asked = asQuestion(text.toString());
        return new RestoredQuestion(asked, invented(words, asked), added(words));
    }

    private Place longest(List<Joined> words, int from) {
        Place best = null;
        for (Place place : places.getOrDefault(words.get(from).plain(), List.of())) {
            if (best == null || place.length(words, from) > best.length(words, from)) best = place;
        }
        return best;
    }

    /** A word among others is written as it is there, one alone as it is most often. */
    private String written(Place place, int offset, int length, Joined word) {
        if (place == null || length == 1 && !isWord(word)) return word.word();
        int index = place.index() + offset;
        return length == 1 || place.text().isCapitalisedAnyway(index) ? casing.of(word.plain()) : place.text().written(index);
    }

    private List<String> invented(List<Joined> words, String asked) {
        Stream<String> rare = words.stream()
                .filter(word -> isForeign(word) && (word.pieces() > 1 || word.plain().equals(UNKNOWN)))
                .filter(word -> !hasStem(word.plain())).map(Joined::plain);
        Stream<String> figures = NUMBER.matcher(asked).results().map(found -> found.group())
                .filter(number -> !numbers.contains(number));
        return Stream.concat(rare, figures).distinct().toList();
    }

    private List<String> added(List<Joined> words) {
        return words.stream().filter(word -> isForeign(word) && (word.pieces() == 1 || hasStem(word.plain()))).map(Joined::plain)
                .filter(plain -> !SmallWords.contains(plain) && Character.isLetter(plain.codePointAt(0))).distinct().toList();
    }

    private boolean isForeign(Joined word) {
        return !places.containsKey(word.plain()) && (isWord(word) || word.plain().equals(UNKNOWN));
    }

    private static boolean isWord(Joined word) {
        return Character.isLetterOrDigit(word.plain().codePointAt(0));
    }

    /** Whether the texts have another form of the word: "recolonised" for "recolonise". */
    private boolean hasStem(String plain) {
        return stems.contains(stem(plain));
    }

    private static String stem(String plain) {
        return ENDING.matcher(plain).replaceAll("");
    }

    private static List<Joined> joined(List<String> pieces) {
        List<Joined> words = new ArrayList<>();
        for (String piece : pieces) {
            if (piece.startsWith("##") && piece.length() > 2 && !words.isEmpty()) {
                Joined before = words.remove(words.size() - 1);
                String word = before.word() + piece.substring(2);
                words.add(new Joined(word, Atom.plain(word), before.pieces() + 1));
            } else {
                words.add(new Joined(piece, piece.equals(UNKNOWN) ? piece : Atom.plain(piece), 1));
            }
        }
        return words;
    }

    private static String asQuestion(String text) {
        String bare = TRAILING.matcher(text).replaceAll("");
        if (bare.isEmpty()) return "?";
        boolean hasOwnCase = bare.split(" ", 2)[0].chars().anyMatch(Character::isUpperCase);
        int first = bare.offsetByCodePoints(0, 1);
        return (hasOwnCase ? bare : bare.substring(0, first).toUpperCase(Locale.ROOT) + bare.substring(first)) + "?";
    }
}
