package dev.readback.quiz.taking;

/**
 * How far apart two spellings are: Damerau-Levenshtein distance (optimal string alignment), in which one letter for another
 * counts 1 only when both are vowels or sound alike, otherwise 2. A slip of the pen swaps, drops or doubles letters; a
 * strange consonant makes another word (Iceland, Ireland).
 */
final class Spelling {
    private static final int SHORTEST_FOR_ONE = 5;
    private static final int SHORTEST_FOR_TWO = 9;
    private static final int SHORTEST_FOR_NEAR = 8;
    private static final int NEAR = 2;
    private static final String VOWELS = "aeiouy";
    private static final String[] SOUND_ALIKE = {"ckqsxz", "gj", "fv"};

    private Spelling() {
    }

    /**
     * Whether {@code written} is {@code key} with a slip: one in five letters or more, two in nine or more. The first letter
     * must be right, which keeps prefixes that turn the meaning round ("legal", "illegal") and most other names (Gambia,
     * Zambia) apart. Never for words with digits.
     */
    static boolean isSlip(String key, String written) {
        int allowed = key.length() >= SHORTEST_FOR_TWO ? 2 : key.length() >= SHORTEST_FOR_ONE ? 1 : 0;
        return beginsAlike(key, written) && distance(key, written) <= allowed;
    }

    /** Close enough, whichever of the two is right, to be worth a second look by a person. */
    static boolean resembles(String word, String other) {
        boolean areLong = Math.min(word.length(), other.length()) >= SHORTEST_FOR_NEAR;
        return isSlip(word, other) && isSlip(other, word)
                || areLong && beginsAlike(word, other) && distance(word, other) <= NEAR;
    }

    private static boolean beginsAlike(String key, String written) {
        return !written.isEmpty() && key.charAt(0) == written.charAt(0) && lettersOnly(key) && lettersOnly(written);
    }

    private static boolean lettersOnly(String word) {
        return word.chars().noneMatch(Character::isDigit);
    }

    /** The distance, or something above {@link #NEAR} when the lengths alone forbid more. */
    static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > NEAR) return NEAR + 1;
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++)
                table[i][j] = cell(a, b, i, j, table);
        }
        return table[a.length()][b.length()];
    }

    private static int cell(String a, String b, int i, int j, int[][] table) {
        if (i == 0 || j == 0) return i + j;
        int best = Math.min(Math.min(table[i - 1][j], table[i][j - 1]) + 1,
                table[i - 1][j - 1] + substitution(a.charAt(i - 1), b.charAt(j - 1)));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
    }

    private static int substitution(char a, char b) {
        if (a == b) return 0;
        if (VOWELS.indexOf(a) >= 0 && VOWELS.indexOf(b) >= 0) return 1;
        for (String group : SOUND_ALIKE) {
            if (group.indexOf(a) >= 0 && group.indexOf(b) >= 0) return 1;
        }
        return 2;
    }
}
