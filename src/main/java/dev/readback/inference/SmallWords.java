package dev.readback.inference;

import java.util.Set;

/** English words that carry no content of their own, as wording.py of the Writer's recipe has them. */
final class SmallWords {
    private static final Set<String> ALL = Set.of("""
            a an the of in on at to for from by with and or but nor so yet as if than then into onto over under about after before
            between during through until since because is are was were be been being am do does did has have had will would can
            could may might shall should must not no he she it they him her them his hers its their theirs we us our i me my you
            your this that these those who whom whose what which when where why how there here up down out off s t"""
            .strip().split("\\s+"));

    private SmallWords() {
    }

    static boolean contains(String plain) {
        return ALL.contains(plain);
    }
}
