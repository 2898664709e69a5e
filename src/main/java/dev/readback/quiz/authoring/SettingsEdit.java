package dev.readback.quiz.authoring;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.readback.platform.ProblemException;
import dev.readback.quiz.QuizSettings;

/**
 * @param timeLimitSeconds {@code null} for none
 * @param feedback {@code null} for the learner's choice
 */
@Schema(name = "QuizSettings")
record SettingsEdit(String title, @Schema(nullable = true) Integer timeLimitSeconds, @Schema(nullable = true, enumeration = {
        "choice", "immediate", "deferred"}) String feedback){
    /** @throws ProblemException that names the field and what is legal */
    QuizDraft on(QuizDraft draft, AuthoringConfig limits) {
        if (title == null || title.isBlank()) throw ProblemException.invalid("title", "must not be blank");
        Text.check("title", title, limits.maxTextCharacters(), "readback.authoring.max-text-characters");
        return draft.with(title.strip(), new QuizSettings(limit(limits.maxTimeLimit().toSeconds()), mode()));
    }

    private Optional<Duration> limit(long most) {
        if (timeLimitSeconds == null) return Optional.empty();
        if (timeLimitSeconds < 1 || timeLimitSeconds > most) {
            throw ProblemException.invalid("timeLimitSeconds", "must be between 1 and " + most
                    + " (readback.authoring.max-time-limit), was " + timeLimitSeconds);
        }
        return Optional.of(Duration.ofSeconds(timeLimitSeconds));
    }

    private QuizSettings.Mode mode() {
        if (feedback == null) return QuizSettings.Mode.CHOICE;
        return QuizSettings.Mode.of(feedback)
                .orElseThrow(() -> ProblemException.invalid("feedback", "must be choice, immediate or deferred"));
    }
}
