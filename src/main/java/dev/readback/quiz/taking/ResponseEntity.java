package dev.readback.quiz.taking;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code attempt_response}. */
@Entity
@Table(name = "attempt_response")
class ResponseEntity {
    @EmbeddedId
    Key key;
    @Column(name = "option_id")
    String optionId;
    String typed;
    @Column(name = "answered_at")
    Instant answeredAt;
    String verdict;
    String remark;

    static ResponseEntity of(String attemptId, Response response) {
        var entity = new ResponseEntity();
        entity.key = new Key(attemptId, response.itemId());
        entity.optionId = response.given().fold(Given.Chosen::optionId, text -> null);
        entity.typed = response.given().fold(chosen -> null, Given.Typed::text);
        entity.answeredAt = response.answeredAt();
        entity.verdict = response.grade().map(grade -> grade.verdict().code()).orElse(null);
        entity.remark = response.grade().map(Grade::remark).orElse(null);
        return entity;
    }

    Response response() {
        Given given = optionId == null ? new Given.Typed(typed) : new Given.Chosen(optionId);
        return new Response(key.itemId(), given, answeredAt,
                Optional.ofNullable(verdict).map(code -> new Grade(Verdict.of(code), remark)));
    }

    @Embeddable
    record Key(@Column(name = "attempt_id") String attemptId, @Column(name = "item_id") String itemId) {}
}
