package dev.readback.quiz.authoring;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.readback.platform.ProblemException;

/** A draft's revision as the entity tag of HTTP: {@code "3"}. */
public final class Revision {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    private Revision() {
    }

    static String tag(int revision) {
        return "\"" + revision + "\"";
    }

    /** @throws ProblemException when {@code ifMatch} is no such tag or was not sent */
    public static int of(String ifMatch) {
        Matcher tag = TAG.matcher(ifMatch == null ? "" : ifMatch.strip());
        if (!tag.matches()) throw ProblemException.invalid("If-Match", "must hold the draft's ETag, as in \"3\"");
        return Integer.parseInt(tag.group(1));
    }
}
