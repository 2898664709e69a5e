package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a sentence without its date still tells of one thing that happened. Strict on purpose, for verbs are told by their
 * looks: what may be a state, a saying, a denial, or two things at two times is no event.
 */
final class Deed {
    private static final Set<String> IRREGULAR = Set.of("born", "drawn", "begun", "seen", "given", "taken", "written", "known",
            "shown", "thrown", "broken", "chosen", "driven", "spoken", "stolen", "frozen", "fallen", "hidden", "laid", "struck",
            "sworn", "torn", "spread", "split", "swept", "sunk", "fed", "fled", "hung", "lent", "rebuilt", "ridden", "sought",
            "lit", "sprang", "withdrew", "withdrawn", "overthrew", "overthrown", "beat", "beaten", "won", "dug", "wed", "put",
            "withstood",
            "arose", "awoke", "bore", "borne", "bound", "dealt", "fought", "flown", "forbade", "forbidden", "forgot", "forgiven",
            "grown", "done", "gone", "come", "become", "run", "shaken", "shook", "slain", "slew", "spun", "strove", "swore",
            "undertook", "undertaken", "upheld", "wound", "set", "cut", "left", "rode", "blew", "blown", "woven", "wove");
    /** Verb forms that say how something was, not what happened; alone they make no event. */
    private static final Set<String> STATIC = Set.of("is", "are", "was", "were", "be", "been", "has", "have", "had", "does",
            "did",
            "can", "will", "remain", "remained", "lay", "sat", "stood", "thought", "knew", "understood", "held", "kept", "known",
            "consisted", "included", "contained", "belonged", "lived", "existed", "resembled", "numbered", "totalled", "totaled",
            "ranged", "averaged", "covered", "estimated", "considered", "located", "situated", "based", "called", "related",
            "owned", "seemed", "appeared", "believed", "expected", "wanted", "needed", "used", "worked", "served", "continued",
            "suffered", "accounted", "represented", "featured", "populated", "inhabited", "ranked", "rated", "measured", "wore");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "has", "have", "had");
    private static final Set<String> NO_VERB = Set.of("hundred", "sacred", "naked", "kindred", "wicked", "rugged", "infrared",
            "armed", "so-called", "unemployed", "married", "aged");
    private static final Pattern DENIED = Pattern.compile("(?i)\\b(?:not|no|never|nobody|none|nor|neither|without)\\b|n['’]t\\b");
    /** Marks of a second clause or of somebody else's words, in which the date may belong to something else. */
    private static final Pattern LOOSE = Pattern.compile("[\"“”():;–—]|\\b(?i:when|while|whereas|because|although|though|if)\\b");
    /** What stands for something named before, or joins what happened to it. */
    private static final Pattern POINTING = Pattern.compile("\\b(?i:he|she|him|it|they|them|also|that date)\\b");
    private static final Pattern RELATIVE = Pattern.compile(
            ", (?:which|who|whom|whose|where|but|and|[\\p{Ll}]+ing)\\b|\\b(?:that|which|who|whom|whose|where|about)\\b"
                    + "|\\bto (?!the\\b|an?\\b|his\\b|her\\b|its\\b|their\\b)\\p{Ll}+"
                    + "|\\b(?!(?:during|king|spring|building|wing|ring|string|evening|morning|including)\\b)\\p{Ll}+ing\\b");

    private Deed() {
    }

    /** @param opened whether the date stood at the start, and so dates the main clause whatever else is said */
    static boolean isToldBy(String sentence, boolean opened) {
        boolean unclear = Stream.of(DENIED, LOOSE, POINTING).anyMatch(pattern -> pattern.matcher(sentence).find());
        if (unclear || isSaying(sentence)) return false;
        List<List<String>> verbs = verbs(sentence);
        if (verbs.isEmpty() || !isEventful(verbs.get(0)) || verbs.stream().anyMatch(BEING::containsAll)) return false;
        return opened
                ? !sentence.matches(".*, (?:which|who|whose|where|but|and) .*")
                : verbs.size() == 1 && !RELATIVE.matcher(sentence).find();
    }

    /** Whether a verb form says how something was, not what happened. */
    static boolean isState(String form) {
        return STATIC.contains(form);
    }

    private static boolean isEventful(List<String> verb) {
        return verb.stream().anyMatch(word -> !STATIC.contains(word) && !word.endsWith("s"));
    }

    private static boolean isSaying(String sentence) {
        return Word.in(sentence).stream().map(Word::lower)
                .anyMatch(word -> WordList.SPEECH.has(word) && !word.equals("announced"));
    }

    /** Verb forms, those that stand side by side together: "was", "later rebuilt" with its adverb; in the order of the sentence. */
    private static List<List<String>> verbs(String sentence) {
        List<List<String>> groups = new ArrayList<>();
        boolean open = false;
        for (Word word : Word.in(sentence)) {
            if (isVerb(word)) {
                if (!open) groups.add(new ArrayList<>());
                groups.get(groups.size() - 1).add(word.lower());
                open = true;
            } else if (!word.lower().endsWith("ly")) {
                open = false;
            }
        }
        return groups;
    }

    private static boolean isVerb(Word word) {
        if (word.isCapitalised() || NO_VERB.contains(word.text())) return false;
        boolean regular = word.text().matches("\\p{Ll}{2,}ed") && !word.text().matches(".*(?<!agr|fr|guarant)eed");
        return regular || word.text().equals("been") || WordList.FINITE.has(word.text()) || IRREGULAR.contains(word.text());
    }
}
