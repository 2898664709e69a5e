package dev.readback.dialogue;

/** Which pronoun an article uses for a person, as far as it tells. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether "he" or "she", which ask for {@code wanted}, may speak of somebody of this one. */
    boolean agrees(Gender wanted) {
        return this == UNKNOWN || wanted == UNKNOWN || this == wanted;
    }

    /** Of "she", "him" and their other forms; unknown for any other word. */
    static Gender of(String pronoun) {
        return switch (pronoun) {
            case "she", "her", "hers", "herself", "ms", "mrs" -> FEMALE;
            case "he", "him", "his", "himself", "mr" -> MALE;
            default -> UNKNOWN;
        };
    }
}
