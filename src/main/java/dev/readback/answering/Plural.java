package dev.readback.answering;

import static dev.readback.answering.FunctionWords.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the words of a question ask for more than one thing: "which suburbs", "who are", "name the two…". */
final class Plural {
    private static final Set<String> COUNTED = words(
            "two three four five six seven eight nine ten both several many all some ones");
    private static final Set<String> LISTING = words("list enumerate");
    private static final Set<String> NAMING = words("name give identify mention state");
    private static final Set<String> IRREGULAR = words("people men women children feet teeth mice criteria phenomena media");
    private static final Set<String> SINGULAR = words("series news was has does is this his its yes perhaps always sometimes "
            + "physics mathematics politics economics athletics gas lens canvas atlas christmas texas paris basis analysis crisis "
            + "as us bus alias species headquarters afterwards besides less unless across towards");
    /** Plurals that go before another noun, as in "which sports team". */
    private static final Set<String> BEFORE_NOUNS = words("sports arms customs goods sales savings systems operations affairs "
            + "awards news weapons games united states human women's men's");
    /** Not "what happens next", though it ends alike. */
    private static final Set<String> VERBS = words("happens makes causes means comes goes remains leads gives takes keeps shows "
            + "says prevents drives allows helps separates distinguishes defines seems looks matters exists follows becomes "
            + "belongs lives stands lies begins starts ends needs wants");
    private static final Set<String> OPENING_OBJECT = words("the a an his her its their this that it him them you me us");
    private static final Pattern ADJECTIVE = Pattern
            .compile(
                    ".*(?:an|ish|ese|al|ic|ive|ous|ful|ary|ern|est|able|ible|ed|ing|ant|ent)|other|main|major|new|old|big|large|good"
                            + "|bad|key|top|first|last|next|same|different|big|small|young|famous|french|dutch|\\d+");
    private static final Pattern ABOUT_ONE = Pattern
            .compile(".*(?:ing|ed)|called|known|like|said|for|of|to|in|at|on|about|from|with|as|by");

    private Plural() {
    }

    static boolean asks(List<String> words) {
        String first = words.get(0);
        if (LISTING.contains(first)) return true;
        if (NAMING.contains(first)) return asksToName(words.subList(1, words.size()));
        int at = firstAsking(words);
        if (at < 0) return false;
        List<String> rest = words.subList(at + 1, words.size());
        return switch (words.get(at)) {
            case "what", "which" -> asksForThings(rest);
            case "who", "whom" -> !rest.isEmpty() && (isBe(rest.get(0)) || COUNTED.contains(rest.get(0))
                    || rest.get(0).equals("else") && rest.size() > 1 && isBe(rest.get(1)));
            default -> false;
        };
    }

    /** The word that asks; a question about "how" or "when" is none of ours, even if it goes on with "which". */
    private static int firstAsking(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            if (FunctionWords.ASKING.contains(words.get(at))) return at;
        }
        return -1;
    }

    private static boolean isBe(String word) {
        return word.equals("are") || word.equals("were") || word.equals("r");
    }

    /** Whether the first noun is several: "name the suburbs", not "name the port the rebels took". */
    private static boolean asksToName(List<String> rest) {
        for (int at = 0; at < rest.size(); at++) {
            String word = rest.get(at);
            boolean another = at > 0 && (FunctionWords.ARTICLES.contains(word) || FunctionWords.PERSONAL.contains(word));
            if (another || FunctionWords.PREPOSITIONS.contains(word) || FunctionWords.CONJUNCTIONS.contains(word)) return false;
            if (word.endsWith("'s") && at > 1) return false;
            if (COUNTED.contains(word) || isPlural(word)) return true;
        }
        return false;
    }

    private static boolean asksForThings(List<String> rest) {
        if (rest.isEmpty()) return false;
        if (COUNTED.contains(rest.get(0))) return true;
        if (isBe(rest.get(0))) return asksWhatTheyAre(rest);
        for (int at = 0; at < rest.size() && at < 5; at++) {
            String word = rest.get(at);
            if (endsNoun(word)) return false;
            if (isPlural(word)) {
                if (BEFORE_NOUNS.contains(word) && goesOnAsNoun(rest, at + 1)) continue;
                return standsAsHead(rest, at);
            }
        }
        return false;
    }

    /** "What are the reasons", not "what are the rebels accused of", nor "what are cocoa prices doing". */
    private static boolean asksWhatTheyAre(List<String> rest) {
        return rest.size() > 1 && !ABOUT_ONE.matcher(rest.get(rest.size() - 1)).matches()
                && rest.subList(1, rest.size()).stream().anyMatch(word -> COUNTED.contains(word) || isPlural(word));
    }

    /** Not the verb of "which port ships cocoa", "what surrounds the city". */
    private static boolean standsAsHead(List<String> rest, int at) {
        if (VERBS.contains(rest.get(at)) && !followedByVerb(rest, at)) return false;
        if (at == 0) return at + 1 >= rest.size() || !OPENING_OBJECT.contains(rest.get(at + 1));
        if (followedByVerb(rest, at)) return true;
        boolean verb = Lemma.isPast(rest.get(0)) && !followedByPast(rest, at);
        return !verb && rest.subList(0, at).stream()
                .allMatch(word -> ADJECTIVE.matcher(word).matches() || BEFORE_NOUNS.contains(word));
    }

    private static boolean followedByVerb(List<String> rest, int at) {
        return at + 1 < rest.size() && FunctionWords.isAuxiliary(rest.get(at + 1));
    }

    /** "What armed groups fought", not "what triggered riots". */
    private static boolean followedByPast(List<String> rest, int at) {
        return at + 1 < rest.size() && Lemma.isPast(rest.get(at + 1));
    }

    private static boolean goesOnAsNoun(List<String> rest, int at) {
        return at < rest.size() && !endsNoun(rest.get(at)) && !rest.get(at).endsWith("ed");
    }

    private static boolean endsNoun(String word) {
        return FunctionWords.isAuxiliary(word) || FunctionWords.PREPOSITIONS.contains(word)
                || FunctionWords.ARTICLES.contains(word) || FunctionWords.CONJUNCTIONS.contains(word);
    }

    private static boolean isPlural(String word) {
        if (IRREGULAR.contains(word)) return true;
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("'s")
                && !SINGULAR.contains(word);
    }
}
