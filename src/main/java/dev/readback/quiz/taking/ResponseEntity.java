package dev.readback.quiz.taking;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;

/** A row of {@code attempt_response}. */
@Entity
@Table(name = "attempt_response")
class ResponseEntity {
    @EmbeddedId
    Key key;
    @Column(name = "option_id")
    String optionId;
    String typed;
    /** Written and read by OrderDocument itself: the persistence layer's mapper is the API's, which may change. */
    @Column(name = "option_order", columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    String optionOrder;
    @Column(name = "answered_at")
    Instant answeredAt;
    Long sequence;
    String verdict;
    String remark;

    static ResponseEntity of(String attemptId, Response response) {
        var entity = new ResponseEntity();
        entity.key = new Key(attemptId, response.itemId());
        Given given = response.given();
        entity.optionId = given.fold(Given.Chosen::optionId, text -> null, ordered -> null);
        entity.typed = given.fold(chosen -> null, Given.Typed::text, ordered -> null);
        entity.optionOrder = given.fold(chosen -> null, text -> null, ordered -> OrderDocument.write(ordered.optionIds()));
        entity.answeredAt = response.answeredAt();
        entity.sequence = response.sequence().orElse(null);
        entity.verdict = response.grade().map(grade -> grade.verdict().code()).orElse(null);
        entity.remark = response.grade().map(Grade::remark).orElse(null);
        return entity;
    }

    Response response() {
        return new Response(key.itemId(), given(), answeredAt, Optional.ofNullable(sequence),
                Optional.ofNullable(verdict).map(code -> new Grade(Verdict.of(code), remark)));
    }

    private Given given() {
        if (optionId != null) return new Given.Chosen(optionId);
        return optionOrder == null ? new Given.Typed(typed) : new Given.Ordered(OrderDocument.read(optionOrder));
    }

    @Embeddable
    record Key(@Column(name = "attempt_id") String attemptId, @Column(name = "item_id") String itemId) {}
}
