package dev.readback.answering;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the forms of a word share, so that "refused" meets "refuse" and "twelve" meets "12". Not a word itself, only to compare. */
final class Lemma {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** "Hope", "plane": without the "e" they are other words ("hop", "plan"), so they keep it, and "hoping" gets it back. */
    private static final Pattern SHORT = Pattern.compile("[^aeiou]*[aeiou][^aeiouwxy]");
    /** Base form, then the others. */
    private static final String IRREGULAR = "win won,take took taken,give gave given,go went gone,come came,become became,"
            + "see saw seen,say said,tell told,make made,get got gotten,find found,hold held,lose lost,leave left,lead led,"
            + "meet met,run ran,begin began begun,fall fell fallen,flee fled,keep kept,send sent,fight fought,break broke broken,"
            + "build built,buy bought,bring brought,catch caught,teach taught,think thought,seek sought,sell sold,speak spoke spoken,"
            + "write wrote written,rise rose risen,drive drove driven,ride rode ridden,fly flew flown,grow grew grown,"
            + "know knew known,throw threw thrown,draw drew drawn,wear wore worn,bear bore born,steal stole stolen,"
            + "choose chose chosen,freeze froze frozen,eat ate eaten,drink drank drunk,sing sang sung,sink sank sunk,swim swam swum,"
            + "shoot shot,die died dying,lie lay lain lying,pay paid,lay laid,feel felt,deal dealt,mean meant,spend spent,"
            + "lend lent,stand stood,understand understood,strike struck,ring rang rung,hide hid hidden,withdraw withdrew withdrawn,"
            + "sit sat,sleep slept,show showed shown,hear heard,have had,do did done,forget forgot forgotten,forbid forbade forbidden";
    private static final Map<String, String> BASES = new HashMap<>();
    /** Verbs whose past looks like the present. */
    private static final Set<String> UNCHANGED = FunctionWords.words("put cut hit set shut hurt cost let read spread split");

    static {
        for (String verb : IRREGULAR.split(",")) {
            String[] forms = verb.split(" ");
            for (int form = 1; form < forms.length; form++)
                BASES.put(forms[form], forms[0]);
        }
    }

    private Lemma() {
    }

    static String of(String word) {
        String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
        if (FunctionWords.COUNTING.contains(plain)) return String.valueOf(FunctionWords.COUNTING.indexOf(plain));
        if (plain.chars().anyMatch(Character::isDigit)) return plain.replace(",", "");
        if (plain.endsWith("'s") || plain.endsWith("s'")) return plain;
        return stem(BASES.getOrDefault(plain, plain));
    }

    /** "Reached", "won", and "put", which may be either. */
    static boolean isPast(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return plain.endsWith("ed") || BASES.containsKey(plain) && !plain.endsWith("ing") || UNCHANGED.contains(plain);
    }

    private static String stem(String word) {
        String stem = word;
        if (stem.length() < 4) return stem;
        if (stem.endsWith("ies") || stem.endsWith("ied")) return stem.substring(0, stem.length() - 3) + "y";
        if (isEnding(stem, "ing") || isEnding(stem, "ed")) {
            stem = stem.substring(0, stem.length() - (stem.endsWith("ed") ? 2 : 3));
            if (SHORT.matcher(stem).matches()) return stem + "e";
        } else if (stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return withoutLast(stem);
    }

    /** Whether {@code ending} follows a verb: not in "speed", "string" or "bring". */
    private static boolean isEnding(String word, String ending) {
        int verb = word.length() - ending.length();
        return word.endsWith(ending) && verb > 2 && !word.endsWith("eed") && word.substring(0, verb).matches(".*[aeiouy].*")
                || ending.equals("ed") && word.equals("agreed");
    }

    /** "Refuse" and "refused" share "refus", "plan" and "planned" share "plan". */
    private static String withoutLast(String stem) {
        int last = stem.length() - 1;
        boolean isShort = stem.endsWith("e") && SHORT.matcher(stem.substring(0, last)).matches();
        if (last > 2 && stem.endsWith("e") && !isShort) return withoutLast(stem.substring(0, last));
        return last > 2 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }
}
