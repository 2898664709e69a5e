package dev.readback.article;

import java.util.Set;

/**
 * Whether the full stop of a word belongs to the word or ends the sentence.
 *
 * <p>Four kinds, each with its own proof that the sentence went on. <em>Leading</em> words (Mr., Gen., e.g.) always have
 * something after them. <em>Counting</em> words (No., Fig., Jan.) go on when a number follows. <em>Trailing</em> words (U.S.,
 * Inc., Jr., a single initial) may also be last, so the sentence ends if the next word is one that begins sentences
 * and hardly ever is part of a name ({@link #beginsSentences}). Anything else, "etc." included, ends the sentence.
 */
final class Abbreviations {
    private static final Set<String> LEADING = Set.of("Mr", "Mrs", "Ms", "Mx", "Dr", "Drs", "Prof", "Gen", "Sen", "Sens", "Rep",
            "Reps", "Gov", "Capt", "Lt", "Col", "Maj", "Sgt", "Cpl", "Pvt", "Cmdr", "Adm", "Brig", "Rev", "Fr", "Hon", "Pres",
            "Supt", "Insp", "Det", "Messrs", "Mme", "Mlle", "Mt", "Ste", "Amb", "Atty", "e.g", "i.e", "vs", "cf", "viz", "eg",
            "ie",
            "approx", "ca", "esp", "incl", "née", "assoc", "dept", "govt", "misc", "temp", "hosp", "fl");
    private static final Set<String> COUNTING = Set.of("No", "Nos", "no", "nos", "Nr", "Fig", "Figs", "fig", "Eq", "Eqs", "Vol",
            "vol",
            "pp", "Pp", "Ch", "ch", "Sec", "sec", "Art", "art", "Tab", "Ref", "Op", "op", "Ex", "tel", "Tel", "div", "Rs", "Mon",
            "Tue", "Tues",
            "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct",
            "Nov",
            "Dec");
    private static final Set<String> TRAILING = Set.of("St", "Ave", "Blvd", "Rd", "Ft", "Jr", "Sr", "Inc", "Ltd", "Co", "Corp",
            "Bros",
            "Dept", "Univ", "Assn", "al", "Ph.D", "PhD", "Esq", "ed", "eds", "trans", "Jan", "Feb", "Aug", "Sept", "Oct", "Nov",
            "Dec");
    private static final Set<String> STARTERS = Set.of("The", "A", "An", "This", "That", "These", "Those", "There", "Here", "It",
            "Its",
            "He", "His", "She", "Her", "They", "Their", "We", "Our", "You", "Your", "I", "I'm", "I've", "But", "And", "So", "Or",
            "Yet",
            "If", "In", "On", "At", "As", "By", "For", "From", "To", "With", "After", "Before", "During", "When", "While",
            "Where",
            "What", "Who", "Why", "How", "Which", "Because", "Since", "Although", "Though", "However", "Then", "Now", "Also",
            "Despite", "Until", "Under", "Among", "According", "Some", "Most", "Many", "Several", "All", "Both", "No", "Not",
            "Meanwhile", "Once", "Later", "Today", "Yesterday", "Another", "Other", "Each", "Every", "It's", "That's", "He's",
            "She's");
    private static final Set<String> LABELS = Set.of("Image", "Photo", "Picture", "Video", "Graphic", "Map", "Source", "Credit",
            "Note");
    private static final int LONGEST = 12;

    private Abbreviations() {
    }

    /**
     * Whether the full stop at {@code stop} leaves the sentence open.
     *
     * @param from where the sentence begins; nothing before it is looked at
     * @param next first character after the stop and the white space; inside the text
     */
    static boolean keepsOpen(String text, int from, int stop, int next) {
        String word = wordBefore(text, from, stop);
        if (word.isEmpty()) return false;
        if (LEADING.contains(word)) return true;
        if (COUNTING.contains(word) && Character.isDigit(text.charAt(next))) return true;
        if (isInitial(word)) return !(word.equals("I") && followsSmallWord(text, from, stop)) && !beginsSentences(text, next);
        if (isAcronym(word)) return !beginsSentences(text, next);
        return TRAILING.contains(word) && !beginsSentences(text, next);
    }

    /** Whether the word at {@code at} begins sentences and is hardly ever part of a name, or is a label ("Photo: ..."). */
    static boolean beginsSentences(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST && isInWord(text.charAt(end)))
            end++;
        char mark = end < text.length() ? text.charAt(end) : ' ';
        if (mark == ':') return LABELS.contains(text.substring(at, end));
        return mark != '.' && STARTERS.contains(text.substring(at, end).replace('’', '\''));
    }

    /**
     * Whether a sentence ends before a small letter: after a whole small word, as people write who care little for capitals.
     * In EWT train gold splits 167 of 172 such places after four letters and a full stop, 62 of 63 after "?" or "!".
     */
    static boolean endsDespiteSmallLetter(String text, int from, int stop, int afterStops, int next) {
        boolean fullStop = text.charAt(stop) == '.';
        if (!Character.isLowerCase(text.charAt(next)) || !Characters.isWhite(text.charAt(afterStops))) return false;
        if (fullStop && afterStops > stop + 1 || text.charAt(stop) == '…') return false;
        String word = wordBefore(text, from, stop);
        return word.length() >= (fullStop ? 4 : 2) && word.chars().allMatch(Character::isLowerCase)
                && !(fullStop && (LEADING.contains(word) || TRAILING.contains(word)));
    }

    private static String wordBefore(String text, int from, int stop) {
        int start = stop;
        while (start > from && stop - start <= LONGEST && isInAbbreviation(text.charAt(start - 1)))
            start--;
        return stop - start > LONGEST ? "" : text.substring(start, stop);
    }

    private static boolean isInAbbreviation(char c) {
        return Character.isLetter(c) || c == '.';
    }

    private static boolean isInWord(char c) {
        return Character.isLetter(c) || c == '\'' || c == '’';
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0)) && word.charAt(0) < 0x250;
    }

    /** Letters with stops between, one or two each: U.S, D.C, a.m, Ph.D, J.R.R. */
    private static boolean isAcronym(String word) {
        if (word.indexOf('.') <= 0) return false;
        for (String part : word.split("\\.", -1)) {
            if (part.isEmpty() || part.length() > 2) return false;
        }
        return true;
    }

    /** "So do I. Then": the pronoun, not the initial of a name. */
    private static boolean followsSmallWord(String text, int from, int stop) {
        int before = Characters.trimEnd(text, from, stop - 1);
        return before > from && Character.isLowerCase(text.charAt(before - 1));
    }
}
