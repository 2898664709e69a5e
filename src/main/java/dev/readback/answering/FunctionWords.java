package dev.readback.answering;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The closed classes of English words that questions and sentences are put together with, in lower case. */
final class FunctionWords {
    static final Set<String> ARTICLES = words("the a an");
    static final Set<String> BE = words("am is are was were be been being");
    static final Set<String> DO = words("do does did");
    static final Set<String> HAVE = words("have has had");
    static final Set<String> MODALS = words("can could will would shall should may might must");
    static final Set<String> AUXILIARIES = Stream.of(BE, DO, HAVE, MODALS).flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());
    static final Set<String> ASKING = words("what who whom whose which when where why how");
    static final Set<String> PERSONAL = words("i you he she it they we me him her them us");
    static final Set<String> POSSESSIVE = words("my your his her its their our");
    static final Set<String> PREPOSITIONS = words("of to in on at by for from with into onto about against between among through "
            + "during before after since until under over above below near behind beyond within across along towards toward "
            + "around as than via despite inside outside upon per");
    static final Set<String> CONJUNCTIONS = words("and or but nor while because although though when where who which that whose "
            + "whom if unless whether so yet");
    /** Forms of address, which are left out of names. */
    static final Set<String> ADDRESS = words("mr mrs ms dr mr. mrs. ms. dr.");
    /** The numbers from 0 to 19, each at its place. */
    static final List<String> COUNTING = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    /** Of which there can be several: "hundreds". */
    static final Set<String> SCALES = words("hundred thousand million billion trillion dozen");
    static final Set<String> NUMBERS = Stream.of(COUNTING, SCALES, words("twenty thirty forty fifty sixty seventy eighty ninety"))
            .flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());

    private FunctionWords() {
    }

    /** @param list words with a space between them */
    static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    /** "Didn't" and "didnt" are "did". */
    static String withoutNot(String word) {
        if (word.equals("won't") || word.equals("wont")) return "will";
        if (word.equals("can't") || word.equals("cant")) return "can";
        if (word.endsWith("n't")) return word.substring(0, word.length() - 3);
        boolean isAuxiliary = word.endsWith("nt") && AUXILIARIES.contains(word.substring(0, word.length() - 2));
        return isAuxiliary ? word.substring(0, word.length() - 2) : word;
    }

    /** "Is", "didn't", "HASNT" in lower case. */
    static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(withoutNot(word));
    }
}
