package dev.readback.answering;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the forms of a word share, so that "refused" meets "refuse" and "twelve" meets "12". Not a word itself, only to compare. */
final class Lemma {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve");
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
        if (NUMBERS.contains(plain)) return String.valueOf(NUMBERS.indexOf(plain));
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
        if (stem.length() > 5 && stem.endsWith("ing")) stem = stem.substring(0, stem.length() - 3);
        else if (stem.length() > 4 && stem.endsWith("ed")) stem = stem.substring(0, stem.length() - 2);
        else if (stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us")) stem = stem.substring(0, stem.length() - 1);
        if (stem.length() > 3 && stem.endsWith("e")) stem = stem.substring(0, stem.length() - 1);
        int last = stem.length() - 1;
        return last > 2 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }
}
