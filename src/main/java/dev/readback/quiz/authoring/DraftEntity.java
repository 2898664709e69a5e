package dev.readback.quiz.authoring;

import java.util.List;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;

import dev.readback.quiz.QuizFile;
import dev.readback.quiz.QuizSettings;

/** A row of {@code quiz_draft}. */
@Entity
@Table(name = "quiz_draft")
class DraftEntity {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Id
    @Column(name = "quiz_id")
    String quizId;
    int revision;
    /** Of QuizFile. */
    String document;
    String warnings;
    @Column(name = "time_limit_seconds")
    Integer timeLimitSeconds;
    String feedback;
    String questions;

    static DraftEntity of(QuizDraft draft) {
        var entity = new DraftEntity();
        entity.quizId = draft.quiz().id();
        entity.revision = draft.revision();
        entity.document = QuizFile.write(draft.quiz());
        entity.timeLimitSeconds = draft.settings().timeLimit().map(limit -> (int) limit.toSeconds()).orElse(null);
        entity.feedback = draft.settings().feedback().code();
        entity.questions = draft.settings().questions().code();
        try {
            entity.warnings = MAPPER.writeValueAsString(draft.warnings());
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("warnings of " + entity.quizId + " cannot be written", exception);
        }
        return entity;
    }

    QuizDraft draft() {
        try {
            Map<String, List<String>> warned = MAPPER.readValue(warnings, new TypeReference<Map<String, List<String>>>() {
            });
            return new QuizDraft(QuizFile.read(document), QuizSettings.of(timeLimitSeconds, feedback, questions), revision,
                    warned);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("warnings of " + quizId + " cannot be read", exception);
        }
    }
}
