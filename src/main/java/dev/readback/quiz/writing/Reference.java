package dev.readback.quiz.writing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a sentence points at something said before it. Strict on purpose: a question that nobody can understand alone is
 * worse than none.
 */
final class Reference {
    private static final Set<String> OPENINGS = Set.of("he", "she", "it", "they", "this", "that", "these", "those", "his", "her",
            "hers", "its", "their", "such", "another", "others", "both", "here", "then", "also", "either", "neither", "one",
            "instead", "less", "only", "some", "there", "afterwards", "later", "again", "similarly", "each", "when", "as", "many",
            "by", "other", "even",
            "who", "soon", "hence", "thus", "therefore", "thereafter", "further", "consequently", "shortly", "subsequently");
    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "his", "her", "hers", "himself", "herself");
    private static final Set<String> NEUTRAL = Set.of("it", "its", "they", "their", "them", "itself", "themselves");
    private static final Set<String> POINTING = Set.of("this", "these", "those");
    /** Between "the" and a noun that points back: "the first group". */
    private static final Set<String> RANKS = Set.of("first", "second", "third", "true", "whole");
    /** An "it" after these is hardly the subject's own. */
    private static final Set<String> BEFORE_IT = Set.of("about", "of", "for", "worked", "on", "in", "with");
    /** What "the latter" can be part of; with anything else it is one of two that were named before. */
    private static final Set<String> PARTS = Set.of("half", "part", "stage", "stages", "years", "decades", "century", "days");
    private static final Set<String> TIMES = Set.of("year", "week", "month", "morning", "afternoon", "evening", "weekend",
            "season",
            "summer", "winter", "century");
    /** "During that time", "at the time": which, the sentence before tells. */
    private static final Pattern THAT_TIME = Pattern
            .compile("(?i)\\b(?:(?:at|by|during|in|of|until|from|since|on|after|before) that"
                    + " (?:time|year|day|night|point|period|month|week|moment)|(?:at|by) (?:the|this) time)\\b(?! of| that| when)"
                    + "|\\bthat (?:same )?(?:season|year|day|night|month|week|summer|winter)\\b(?! that| when)"
                    + "|\\bthe (?:next|following|previous|preceding) (?:\\p{L}+ )?(?:day|night|morning|week|month|year|decade|centur)"
                    + "|^.{0,25}\\b(?:day|week|month|year|hour|decade)s? later\\b|\\b(?:day|week|month|year|decade)s later\\?$"
                    + "|\\b(?:days?|weeks?|months?|years?|hours?|decades?) (?:later|earlier)\\b(?! than)"
                    + "|^(?:on|in|at) the same \\p{L}+\\b(?! as)|\\bthe same (?:day|night|week|month|year|season)\\b(?! as)");
    /** Numbers and ranks that stand for something named before: "the 46 had", "The second, which". */
    private static final Pattern COUNTED_BEFORE = Pattern
            .compile("\\bthe \\d[\\d,]* (?:had|has|have|was|were|are|is)\\b|^The (?:first|second|third|fourth|last|next),"
                    + "|^A (?:further|second|third|fourth) ");
    private static final Pattern AMONG_THEM = Pattern
            .compile("\\b(?:one|two|some|many|most|all|both|each|none) of (?:them|these|those)\\b");
    private static final Set<String> COMPLETES = Set.of("of", "that", "which", "who", "whose", "where", "between", "against");

    private Reference() {
    }

    static boolean dangles(String sentence, String title) {
        List<Word> words = Word.in(Quoting.outside(sentence));
        if (THAT_TIME.matcher(sentence).find() || COUNTED_BEFORE.matcher(sentence).find()) return true;
        if (AMONG_THEM.matcher(sentence).find() && !sentence.matches("(?s).*\\b\\p{Ll}{3,}s\\b.* of (?:them|these|those)\\b.*"))
            return true;
        if (words.isEmpty() || OPENINGS.contains(words.get(0).lower())) return true;
        Set<String> named = Word.content(title);
        for (int at = 0; at < words.size(); at++) {
            if (pointsBack(words, at, named)) return true;
        }
        return words.get(0).lower().equals("the") && opensBare(words, named);
    }

    private static boolean pointsBack(List<Word> words, int at, Set<String> named) {
        String word = words.get(at).lower();
        if (word.equals("him") && !haveTwoNamesBefore(words, at)) return true;
        if (PERSONAL.contains(word)) return !hasNameBefore(words, at);
        if (word.equals("it") && BEFORE_IT.contains(words.get(Math.max(0, at - 1)).lower()))
            return !haveTwoNamesBefore(words, at);
        if (word.equals("them") && !haveManyBefore(words, at)) return true;
        if (NEUTRAL.contains(word)) return at < 4 || !hasNounBefore(words, at, word.startsWith("it"));
        if (word.equals("other") && at > 0 && words.get(at - 1).lower().equals("the")) return true;
        if (word.equals("then")) return true;
        if (word.equals("following") && at > 0 && words.get(at - 1).lower().equals("the")) return true;
        if (word.equals("such")) return pointsBySuch(words, at);
        if (POINTING.contains(word)) return at + 1 == words.size() || !TIMES.contains(words.get(at + 1).lower());
        if (word.equals("there"))
            return at + 1 == words.size() || !words.get(at + 1).lower().matches("is|are|was|were|has|have|had");
        if (word.matches("latter|former") && at > 0 && words.get(at - 1).lower().equals("the")) {
            boolean before = at + 1 < words.size() && words.get(at + 1).carriesContent();
            return !before || word.equals("latter") && !PARTS.contains(words.get(at + 1).lower());
        }
        int noun = at + 1 < words.size() && RANKS.contains(words.get(at + 1).lower()) ? at + 2 : at + 1;
        return word.equals("the") && noun < words.size() && isBareAnaphor(words, noun, named);
    }

    /** "Such conditions", but not "such as ice" or "such cold that". */
    private static boolean pointsBySuch(List<Word> words, int at) {
        List<Word> after = words.subList(at + 1, Math.min(words.size(), at + 4));
        return after.stream().map(Word::lower).noneMatch(word -> word.equals("as") || word.equals("that"))
                && !words.get(Math.max(0, at - 1)).lower().equals("as");
    }

    private static boolean hasNameBefore(List<Word> words, int at) {
        return words.subList(0, at).stream().anyMatch(word -> word.isCapitalised() && !WordList.STOP.has(word.text())
                && !WordList.DEMONYMS.has(word.text()) || WordList.ROLES.has(word.text()));
    }

    /** Who did something to "him" is another. */
    private static boolean haveTwoNamesBefore(List<Word> words, int at) {
        int names = 0;
        for (int i = 0; i < at; i++) {
            boolean opens = hasNameBefore(words.subList(i, i + 1), 1) && (i == 0 || !hasNameBefore(words.subList(i - 1, i), 1));
            if (opens) names++;
        }
        return names > 1;
    }

    /** "Adwe asked for them": one name is no "them". */
    private static boolean haveManyBefore(List<Word> words, int at) {
        return words.subList(0, at).stream().anyMatch(word -> word.lower().equals("and")
                || word.lower().matches("\\p{L}{3,}s|people|children|men|women|police") && word.carriesContent());
    }

    /** Many things are no "it". */
    private static boolean hasNounBefore(List<Word> words, int at, boolean single) {
        return words.subList(0, at).stream().anyMatch(word -> word.isCapitalised() && word.carriesContent()
                || !single && word.lower().matches("\\p{Ll}{3,}s") && word.carriesContent());
    }

    /** "the incident" with nothing in the title or before it in the sentence that says which. */
    private static boolean isBareAnaphor(List<Word> words, int noun, Set<String> named) {
        String word = words.get(noun).lower();
        if (word.equals("two") || word.equals("three") || word.equals("pair") || word.equals("same")) {
            return !word.equals("same");
        }
        if (!WordList.ANAPHORIC.has(word) || isNamed(word, named)) return false;
        boolean completed = noun + 1 < words.size() && (COMPLETES.contains(words.get(noun + 1).lower())
                || words.get(noun + 1).isCapitalised() || words.get(noun + 1).lower().matches("in|at|on|from|to"));
        boolean before = words.subList(0, noun - 1).stream().anyMatch(other -> isNamed(word, Set.of(other.lower())));
        return !completed && !before;
    }

    /** "The accused fled": a subject of small words that nothing completes. */
    private static boolean opensBare(List<Word> words, Set<String> named) {
        List<Word> opening = words.subList(1, Math.min(words.size(), 6));
        for (Word word : opening) {
            if (word.isCapitalised() || COMPLETES.contains(word.lower()) || WordList.UNIQUE.has(word.text())
                    || isNamed(word.lower(), named)) {
                return false;
            }
            if (WordList.FINITE.has(word.text()) || word.text().endsWith("ed")) return true;
        }
        return false;
    }

    private static boolean isNamed(String word, Set<String> named) {
        return named.contains(word) || named.contains(word + "s")
                || word.endsWith("s") && named.contains(word.substring(0, word.length() - 1));
    }
}
