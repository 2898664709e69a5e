package dev.readback.quiz.taking;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that turn an answer round, leave it open, or try to order a grade. */
final class Phrases {
    private static final Pattern EVERYTHING = Pattern
            .compile("\\b(?:(?:all|any|either|each|both|one|some) of (?:them|these|those|the above)"
                    + "|all (?:connections|options|answers|\\d+)|everything|anything|everyone|everybody|anyone|anybody|everywhere"
                    + "|anywhere|whatever|whichever|whoever|any\\b(?! more)|either|one of those \\p{L}+)\\b");
    private static final Pattern OPEN = Pattern.compile("\\b(?:maybe|perhaps|probably|possibly|presumably|might|could be|may be"
            + "|not sure|i guess|guess|or something|something like|somewhere|somebody|someone|something|sometime|whether)\\b");
    private static final Pattern ORDER = Pattern.compile("\\b(?:mark|grade|grader|score|accept|ignore|disregard|override)\\b"
            + "|\\b(?:correct|right|true)\\s+(?:answer|option|key)\\b|\\b(?:correct|right|true|yes)(?:\\s+(?:correct|right|true|yes))+\\b");
    /** Added to a key they make another claim of it. */
    private static final Set<String> RELATIONS = Set.of("less", "fewer", "more", "over", "under", "above", "below", "before",
            "after", "since", "between", "near", "outside", "around", "behind", "beyond", "against", "away", "half", "twice",
            "double", "almost", "nearly", "barely", "hardly", "only", "ex", "former", "anti", "far", "up", "least", "most",
            "minimum", "maximum", "except", "besides", "beside", "opposite", "seldom", "rarely");
    private static final List<Set<String>> OPPOSITES = List.of(Set.of("north", "south"), Set.of("east", "west"),
            Set.of("northern", "southern"), Set.of("eastern", "western"), Set.of("rise", "fall"), Set.of("rose", "fell"),
            Set.of("increase", "decrease"), Set.of("increased", "decreased"), Set.of("higher", "lower"), Set.of("high", "low"),
            Set.of("more", "less"), Set.of("more", "fewer"), Set.of("most", "least"), Set.of("before", "after"),
            Set.of("up", "down"), Set.of("raised", "lowered"), Set.of("won", "lost"), Set.of("first", "last"),
            Set.of("near", "far"), Set.of("often", "seldom"), Set.of("often", "rarely"), Set.of("all", "none"),
            Set.of("all", "half"), Set.of("most", "none"), Set.of("most", "all"), Set.of("slow", "fast"),
            Set.of("slower", "faster"),
            Set.of("slowly", "quickly"), Set.of("slow", "speed"), Set.of("slow", "faster"), Set.of("wet", "dry"),
            Set.of("hot", "cold"), Set.of("old", "new"), Set.of("old", "young"), Set.of("inside", "outside"),
            Set.of("above", "below"), Set.of("over", "under"), Set.of("open", "closed"), Set.of("opened", "closed"),
            Set.of("legal", "illegal"), Set.of("neither", "both"), Set.of("left", "right"), Set.of("male", "female"),
            Set.of("men", "women"), Set.of("boys", "girls"), Set.of("lost", "received"), Set.of("lost", "gained"),
            Set.of("frozen", "raised"), Set.of("gave", "took"), Set.of("buy", "sell"), Set.of("bought", "sold"),
            Set.of("early", "late"), Set.of("earlier", "later"), Set.of("small", "large"), Set.of("smaller", "larger"),
            Set.of("strong", "weak"), Set.of("public", "private"), Set.of("cut", "rise"), Set.of("allowed", "forbidden"));

    private Phrases() {
    }

    static boolean meansEverything(AnswerWords answer) {
        return EVERYTHING.matcher(answer.joined()).find();
    }

    static boolean leavesOpen(AnswerWords answer) {
        return OPEN.matcher(answer.joined()).find();
    }

    static boolean ordersAGrade(AnswerWords answer) {
        return ORDER.matcher(answer.joined()).find();
    }

    static boolean isRelation(String word) {
        return RELATIONS.contains(word);
    }

    /** Whether a word of {@code answer} is the opposite of one of {@code key} that the answer leaves out. */
    static boolean opposes(AnswerWords answer, AnswerWords key) {
        return OPPOSITES.stream().anyMatch(pair -> pair.stream().anyMatch(word -> key.words().contains(word)
                && !answer.words().contains(word)
                && pair.stream().anyMatch(other -> !other.equals(word) && answer.words().contains(other)
                        && !key.words().contains(other))));
    }
}
