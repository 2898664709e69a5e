package dev.readback.quiz.writing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Forms of verbs that we are sure of; a verb that we do not know has none, and is not asked with. */
final class VerbForms {
    private static final Pattern DOUBLING = Pattern.compile(".*[^aeiou][aeiou][bdgklmnprtv]");
    private static final Pattern ONE_SYLLABLE = Pattern.compile("[^aeiou]+[aeiou][^aeiou]");
    private static final Pattern HISSING = Pattern.compile(".*(?:s|x|z|ch|sh|o)");
    private static final Map<String, String> BASES = new HashMap<>();
    private static final Map<String, String> PASTS = new HashMap<>();

    static {
        WordList.VERBS.words().forEach(VerbForms::addRegular);
        for (String line : WordList.IRREGULAR.words()) {
            String[] forms = line.split(" ");
            add(forms[0], forms[1], forms[2]);
        }
    }

    private VerbForms() {
    }

    /** "Open" of "opens", "opened" and "open", in lower case. */
    static Optional<String> base(String form) {
        return Optional.ofNullable(BASES.get(form.toLowerCase(Locale.ROOT)));
    }

    /** "Wrote" of the participle "written", and "opened" of "opened". */
    static Optional<String> pastOf(String participle) {
        return Optional.ofNullable(PASTS.get(participle.toLowerCase(Locale.ROOT)));
    }

    private static void addRegular(String base) {
        boolean doubles = DOUBLING.matcher(base).matches();
        if (doubles) {
            String doubled = base + base.charAt(base.length() - 1) + "ed";
            add(base, doubled, doubled);
        }
        // "Hoped" is of "hope", never of "hop"; of longer verbs both spellings are in use.
        if (doubles && ONE_SYLLABLE.matcher(base).matches()) return;
        String past = regularPast(base);
        add(base, past, past);
    }

    private static String regularPast(String base) {
        if (base.endsWith("e")) return base + "d";
        return base.matches(".*[^aeiou]y") ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
    }

    /** What is irregular comes last and wins. */
    private static void add(String base, String past, String participle) {
        BASES.put(base, base);
        BASES.put(present(base), base);
        BASES.put(past, base);
        BASES.put(participle, base);
        PASTS.put(participle, past);
    }

    private static String present(String base) {
        if (base.equals("have")) return "has";
        if (base.matches(".*[^aeiou]y")) return base.substring(0, base.length() - 1) + "ies";
        return HISSING.matcher(base).matches() ? base + "es" : base + "s";
    }
}
