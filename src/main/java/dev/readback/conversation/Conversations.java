package dev.readback.conversation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.readback.answering.Answer;
import dev.readback.answering.AnswerView;
import dev.readback.answering.Answering;
import dev.readback.answering.Question;
import dev.readback.article.Article;
import dev.readback.article.ArticleLibrary;
import dev.readback.platform.OpaqueId;
import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;
import dev.readback.platform.Transactions;

/** Conversations about articles: a turn is answered, stored, and only then told. */
@ApplicationScoped
class Conversations {
    private final ConversationStore store;
    private final ArticleLibrary library;
    private final Answering answering;
    private final Transactions transactions;
    private final Clock clock;

    Conversations(ConversationStore store, ArticleLibrary library, Answering answering, Transactions transactions, Clock clock) {
        this.store = store;
        this.library = library;
        this.answering = answering;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A question that can be put: everything that depends on the input alone has been checked.
     *
     * @param asked what the reader typed
     * @param understoodAs what will be answered
     */
    record Asked(String conversationId, Article article, String asked, String understoodAs) {}

    Conversation start(String articleId) {
        // The article may be deleted between the two; then the next try says that it is gone.
        return transactions.commit(() -> store.start(library.get(articleId).id(), now()));
    }

    Conversation get(String id) {
        return possible(id).flatMap(store::find).orElseThrow(Conversations::missing);
    }

    Asked prepare(String conversationId, Question question) {
        String articleId = possible(conversationId).flatMap(store::articleOf).orElseThrow(Conversations::missing);
        Article article = library.get(articleId);
        return new Asked(conversationId, article, question == null ? "" : question.question(),
                answering.understood(article, question));
    }

    Turn answer(Asked asked) {
        Answer answer = answering.answer(asked.article(), asked.understoodAs());
        Turn turn = new Turn(OpaqueId.next(), asked.asked(), asked.understoodAs(), AnswerView.of(answer), List.of(), now());
        return store.append(asked.conversationId(), turn).orElseThrow(Conversations::missing);
    }

    private static Optional<String> possible(String id) {
        return Optional.of(id).filter(OpaqueId::isPossible);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static ProblemException missing() {
        return new ProblemException(ProblemType.CONVERSATION_NOT_FOUND,
                "There is no conversation with this id. Start one with POST /api/articles/{id}/conversations");
    }
}
