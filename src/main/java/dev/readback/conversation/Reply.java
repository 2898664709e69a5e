package dev.readback.conversation;

import java.util.List;
import java.util.Optional;

import dev.readback.answering.AnswerView;

/**
 * What a turn is answered with, before it is stored.
 *
 * @param kind code of the intent that was recognised
 * @param understoodAs the question that was answered
 * @param candidates what may be sent next by a button: complete questions, or what may be said to the item of a quiz that is open
 * @param quiz how the conversation's quiz stands afterwards; empty when the turn does not change it
 */
record Reply(String kind, String understoodAs, AnswerView answer, List<String> candidates, Optional<ChatQuiz> quiz) {
    Reply {
        candidates = List.copyOf(candidates);
    }

    static Reply of(String kind, String understoodAs, AnswerView answer) {
        return new Reply(kind, understoodAs, answer, List.of(), Optional.empty());
    }

    static Reply talk(String kind, String asked, String words) {
        return of(kind, asked, AnswerView.talk(words, List.of(), List.of()));
    }
}
