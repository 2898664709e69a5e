package dev.readback.dialogue;

import java.util.Map;
import java.util.regex.Pattern;

/** The base form of a verb in the past or third person: "found" is "find", "refused" is "refuse". */
final class Verb {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(Map.entry("found", "find"), Map.entry("made", "make"),
            Map.entry("bought", "buy"), Map.entry("said", "say"), Map.entry("says", "say"), Map.entry("told", "tell"),
            Map.entry("took", "take"), Map.entry("gave", "give"), Map.entry("won", "win"), Map.entry("lost", "lose"),
            Map.entry("got", "get"), Map.entry("led", "lead"), Map.entry("ran", "run"), Map.entry("saw", "see"),
            Map.entry("came", "come"), Map.entry("went", "go"), Map.entry("held", "hold"), Map.entry("kept", "keep"),
            Map.entry("left", "leave"), Map.entry("met", "meet"), Map.entry("paid", "pay"), Map.entry("sold", "sell"),
            Map.entry("sent", "send"), Map.entry("built", "build"), Map.entry("began", "begin"), Map.entry("broke", "break"),
            Map.entry("brought", "bring"), Map.entry("caught", "catch"), Map.entry("chose", "choose"), Map.entry("drew", "draw"),
            Map.entry("drove", "drive"), Map.entry("fell", "fall"), Map.entry("felt", "feel"), Map.entry("flew", "fly"),
            Map.entry("fought", "fight"), Map.entry("grew", "grow"), Map.entry("knew", "know"), Map.entry("owns", "own"),
            Map.entry("rose", "rise"), Map.entry("sank", "sink"), Map.entry("set", "set"), Map.entry("shot", "shoot"),
            Map.entry("spoke", "speak"), Map.entry("spent", "spend"), Map.entry("stole", "steal"), Map.entry("taught", "teach"),
            Map.entry("thought", "think"), Map.entry("threw", "throw"), Map.entry("wrote", "write"), Map.entry("put", "put"),
            Map.entry("became", "become"), Map.entry("beat", "beat"), Map.entry("hit", "hit"), Map.entry("shut", "shut"),
            Map.entry("died", "die"), Map.entry("opened", "open"), Map.entry("discovered", "discover"),
            Map.entry("offered", "offer"), Map.entry("ordered", "order"), Map.entry("visited", "visit"));
    /** What keeps its "e": refused, damaged, produced, observed, decided, operated. */
    private static final Pattern SILENT_E = Pattern
            .compile(".*(?:[aeiouy][cgsvz]|[^aeiou][cgsvz]|[rnl][cgsv]|[aiu]t|[aiou]d|[aiouy]m"
                    + "|[aiu]r|[aiou]p|[bdfgkpt]l|[ai]k|[ai]n|[ui]l|u)$");
    private static final Pattern DOUBLED = Pattern.compile(".*([bdgmnprt])\\1$");

    private Verb() {
    }

    /** @param verb in lower case */
    static String base(String verb) {
        if (IRREGULAR.containsKey(verb)) return IRREGULAR.get(verb);
        if (verb.endsWith("ied")) return verb.substring(0, verb.length() - 3) + "y";
        if (verb.endsWith("ed") && verb.length() > 4) return regular(verb.substring(0, verb.length() - 2));
        if (verb.endsWith("s") && !verb.endsWith("ss") && verb.length() > 3) return verb.substring(0, verb.length() - 1);
        return verb;
    }

    private static String regular(String stem) {
        if (DOUBLED.matcher(stem).matches()) return stem.substring(0, stem.length() - 1);
        boolean isLong = stem.matches(".*[aeiou]{2}[^aeiou]") || stem.matches(".*(?:ss|sh|ch|x|it|et|en|er|on|ck)");
        return SILENT_E.matcher(stem).matches() && !isLong ? stem + "e" : stem;
    }
}
