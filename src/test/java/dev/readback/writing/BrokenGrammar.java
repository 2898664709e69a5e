package dev.readback.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A stem that no speaker would say. */
final class BrokenGrammar {
    private static final Set<String> AUXILIARY = Set.of("did", "does", "do", "was", "were", "is", "are", "has", "have", "had",
            "will",
            "would", "can", "could", "should", "must");
    private static final int LEAST_WORDS = 5;
    /** Turned round: enough that no reading of the words is left. */
    private static final int TURNED = 4;

    private BrokenGrammar() {
    }

    /** Empty for a stem that is too short to be sure. */
    static Optional<String> of(String stem) {
        List<String> words = new ArrayList<>(Arrays.asList(stem.strip().split("(?U)\\s+")));
        if (words.size() < LEAST_WORDS) return Optional.empty();
        int auxiliary = IntStream.range(1, words.size() - 2)
                .filter(at -> AUXILIARY.contains(words.get(at).toLowerCase(Locale.ROOT))).findFirst().orElse(-1);
        if (stem.endsWith("?") && auxiliary > 0) {
            moveToEnd(words, auxiliary);
        } else {
            Collections.reverse(words.subList(words.size() - 1 - TURNED, words.size() - 1));
        }
        String broken = String.join(" ", words);
        return broken.equals(stem) ? Optional.empty() : Optional.of(broken);
    }

    /** "When was it built?" becomes "When it built was?" */
    private static void moveToEnd(List<String> words, int at) {
        String moved = words.remove(at);
        int last = words.size() - 1;
        words.set(last, words.get(last).replaceFirst("\\?$", ""));
        words.add(moved + "?");
    }
}
