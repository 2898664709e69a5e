package dev.readback.conversation;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The quiz of a conversation; the next one takes its place. */
@Entity
@Table(name = "chat_quiz")
class ChatQuizEntity {
    @Id
    @Column(name = "conversation_id")
    String conversationId;
    @Column(name = "quiz_id", nullable = false)
    String quizId;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    List<String> items;
    @Column(nullable = false)
    int place;
    @Column(name = "answered_right", nullable = false)
    int right;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    List<String> missed;

    protected ChatQuizEntity() {
    }

    static ChatQuizEntity of(String conversationId, ChatQuiz quiz) {
        var entity = new ChatQuizEntity();
        entity.conversationId = conversationId;
        entity.quizId = quiz.quizId();
        entity.items = quiz.items();
        entity.place = quiz.place();
        entity.right = quiz.right();
        entity.missed = quiz.missed();
        return entity;
    }

    ChatQuiz quiz() {
        return new ChatQuiz(quizId, items, place, right, missed);
    }
}
