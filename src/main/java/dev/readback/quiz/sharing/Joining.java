package dev.readback.quiz.sharing;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.readback.platform.ProblemException;

/**
 * What a learner sends to begin.
 *
 * @param name as the author will read it; with a letter or a digit
 * @param requestId chosen by the client, 22 to 64 of {@code A-Z a-z 0-9 _ -}, and hard to guess: the same again is answered
 *        with the attempt that it began
 */
@Schema(name = "NewParticipant")
record Joining(String name, String requestId) {
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9_-]{22,64}");
    /** Joins letters in Persian and Indic names; all other invisible characters are refused. */
    private static final String JOINERS = "\u200c\u200d";

    /** The same with the name composed and its white space tidied. */
    Joining checked(int mostCharacters) {
        if (name == null || name.isBlank()) throw ProblemException.invalid("name", "must be given");
        String tidy = Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("(?U)[\\s&&[^\\v]]+", " ");
        int length = tidy.codePointCount(0, tidy.length());
        if (length > mostCharacters) {
            throw ProblemException.invalid("name", "must have at most " + mostCharacters
                    + " characters (readback.sharing.max-name-characters), had " + length);
        }
        if (tidy.codePoints().anyMatch(Joining::isUnusable)) {
            throw ProblemException.invalid("name", "must be one line without control or invisible characters");
        }
        if (tidy.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw ProblemException.invalid("name", "must have a letter or a digit");
        }
        if (requestId == null || !REQUEST_ID.matcher(requestId).matches()) {
            throw ProblemException.invalid("requestId", "must be 22 to 64 characters of A-Z, a-z, 0-9, _ and -, drawn at random");
        }
        return new Joining(tidy, requestId);
    }

    private static boolean isUnusable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> JOINERS.indexOf(codePoint) < 0;
            default -> false;
        };
    }
}
