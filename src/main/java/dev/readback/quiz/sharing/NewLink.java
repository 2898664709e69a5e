package dev.readback.quiz.sharing;

import java.time.Duration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.readback.platform.ProblemException;

/** @param expiresInSeconds {@code null} for as long as a link may work */
@Schema(name = "NewShareLink")
record NewLink(@Schema(nullable = true) Long expiresInSeconds) {
    static final NewLink LONGEST = new NewLink(null);

    Duration lifetime(Duration most) {
        if (expiresInSeconds == null) return most;
        if (expiresInSeconds < 1 || expiresInSeconds > most.toSeconds()) {
            throw ProblemException.invalid("expiresInSeconds", "must be between 1 and " + most.toSeconds()
                    + " (readback.sharing.max-lifetime), was " + expiresInSeconds);
        }
        return Duration.ofSeconds(expiresInSeconds);
    }
}
