package dev.readback.quiz.authoring;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.readback.platform.ProblemException;
import dev.readback.quiz.QuizSettings;

/**
 * @param timeLimitSeconds {@code null} for none
 * @param feedback {@code null} for the learner's choice
 * @param questions whether what the quiz asks is answered while somebody takes it; {@code null} to leave it as it is
 */
@Schema(name = "QuizSettings")
record SettingsEdit(String title, @Schema(nullable = true) Integer timeLimitSeconds, @Schema(nullable = true, enumeration = {
        "choice", "immediate", "deferred"}) String feedback,
        @Schema(nullable = true, enumeration = {"by-feedback", "answered", "withheld"}) String questions){
    /** @throws ProblemException that names the field and what is legal */
    QuizDraft on(QuizDraft draft, AuthoringConfig limits) {
        if (title == null || title.isBlank()) throw ProblemException.invalid("title", "must not be blank");
        Text.check("title", title, limits.maxTextCharacters(), "readback.authoring.max-text-characters");
        return draft.with(title.strip(), new QuizSettings(limit(limits.maxTimeLimit().toSeconds()), mode(), questions(draft)));
    }

    private Optional<Duration> limit(long most) {
        if (timeLimitSeconds == null) return Optional.empty();
        if (timeLimitSeconds < 1 || timeLimitSeconds > most) {
            throw ProblemException.invalid("timeLimitSeconds", "must be between 1 and " + most
                    + " (readback.authoring.max-time-limit), was " + timeLimitSeconds);
        }
        return Optional.of(Duration.ofSeconds(timeLimitSeconds));
    }

    private QuizSettings.Questions questions(QuizDraft draft) {
        if (questions == null) return draft.settings().questions();
        return QuizSettings.Questions.of(questions)
                .orElseThrow(() -> ProblemException.invalid("questions", "must be by-feedback, answered or withheld"));
    }

    private QuizSettings.Mode mode() {
        if (feedback == null) return QuizSettings.Mode.CHOICE;
        return QuizSettings.Mode.of(feedback)
                .orElseThrow(() -> ProblemException.invalid("feedback", "must be choice, immediate or deferred"));
    }
}
