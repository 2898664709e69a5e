package dev.readback.conversation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.readback.answering.Answering;
import dev.readback.answering.Question;
import dev.readback.article.Article;
import dev.readback.article.ArticleLibrary;
import dev.readback.dialogue.Suggestion;
import dev.readback.platform.OpaqueId;
import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;
import dev.readback.platform.Transactions;

/** Conversations about articles: a turn is answered, stored, and only then told. */
@ApplicationScoped
class Conversations {
    private static final int SUGGESTED = 3;
    private final ConversationStore store;
    private final ArticleLibrary library;
    private final Answering answering;
    private final Replies replies;
    private final Companions companions;
    private final Transactions transactions;
    private final int mostReported;
    private final Clock clock;

    Conversations(ConversationStore store, ArticleLibrary library, Answering answering, Replies replies, Companions companions,
            Transactions transactions, ConversationConfig config, Clock clock) {
        this.store = store;
        this.library = library;
        this.answering = answering;
        this.replies = replies;
        this.companions = companions;
        this.transactions = transactions;
        this.mostReported = config.maxParagraphsReported();
        this.clock = clock;
    }

    /**
     * A turn that can be answered: everything that depends on the input alone has been checked.
     *
     * @param turnId the id it will be kept under
     * @param asked what the reader typed
     */
    record Asked(String turnId, ConversationStore.Kept conversation, Article article, String asked) {}

    Conversation start(String articleId) {
        // The article may be deleted between the two; then the next try says that it is gone.
        Article article = library.get(articleId);
        String id = transactions.commit(() -> store.start(library.get(articleId).id(), now()));
        companions.suggestions(article);
        return new Conversation(id, articleId, List.of(), Coverage.of(article, List.of(), List.of()));
    }

    Conversation get(String id) {
        var kept = kept(id);
        return new Conversation(id, kept.articleId(), kept.turns(), coverage(kept));
    }

    Coverage read(String id, ParagraphsRead reported) {
        Article article = library.get(kept(id).articleId());
        store.addRead(id, ParagraphsRead.checked(reported, mostReported, article.paragraphs().size()));
        return coverage(kept(id));
    }

    /** A turn that is kept. */
    Turn turn(String id, String turnId) {
        return kept(id).turns().stream().filter(turn -> turn.id().equals(turnId)).findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.TURN_NOT_FOUND,
                        "This conversation keeps no turn with this id. One that"
                                + " is still being answered can be followed as an event stream; one that was stopped or failed is gone: ask again"));
    }

    private Coverage coverage(ConversationStore.Kept kept) {
        return Coverage.of(library.get(kept.articleId()), kept.turns(), kept.read());
    }

    String markdown(String id) {
        Conversation conversation = get(id);
        return MarkdownExport.of(library.get(conversation.articleId()), conversation);
    }

    Asked prepare(String conversationId, Question question) {
        var kept = kept(conversationId);
        Article article = library.get(kept.articleId());
        answering.understood(article, question);
        return new Asked(OpaqueId.next(), kept, article, question.question());
    }

    /** The turn, committed. An interrupt ends it, and nothing is kept. */
    Turn answer(Asked asked, Progress progress) {
        String line = asked.asked().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        List<Turn> before = asked.conversation().turns();
        Reply reply = replies.reply(asked.article(), line, before, asked.conversation().quiz(), progress::understood);
        Turn turn = new Turn(asked.turnId(), asked.asked(), reply.understoodAs(), reply.answer(),
                suggested(asked.article(), before, reply), now(), reply.kind(), reply.candidates());
        progress.keeping();
        return store.append(asked.conversation().id(), turn, asked.conversation().quiz(), reply.quiz()).fold(kept -> kept, () -> {
            throw missing();
        }, now -> {
            throw overtaken(asked.conversation().id(), now);
        });
    }

    /** Up to three about what has not been told yet. */
    private List<String> suggested(Article article, List<Turn> turns, Reply reply) {
        if (!reply.candidates().isEmpty()) return List.of();
        Set<Integer> told = Stream.concat(turns.stream().map(Turn::answer), Stream.of(reply.answer()))
                .flatMap(answer -> answer.citations().stream()).map(citation -> article.sentenceNumberAt(citation.start()))
                .collect(Collectors.toSet());
        return companions.suggestions(article).stream()
                .filter(each -> !told.contains(article.sentenceNumberAt(each.answer().start()))).map(Suggestion::question)
                .limit(SUGGESTED).toList();
    }

    private ConversationStore.Kept kept(String id) {
        return possible(id).flatMap(store::find).orElseThrow(Conversations::missing);
    }

    private static Optional<String> possible(String id) {
        return Optional.of(id).filter(OpaqueId::isPossible);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static ProblemException overtaken(String id, Optional<ChatQuiz> now) {
        String state = now.map(ChatQuiz::standing).orElse("There is no quiz any more");
        return new ProblemException(ProblemType.QUIZ_MOVED_ON,
                "Another turn came first, and this one was not kept. " + state + ". GET /api/conversations/" + id + " shows it");
    }

    private static ProblemException missing() {
        return new ProblemException(ProblemType.CONVERSATION_NOT_FOUND,
                "There is no conversation with this id. Start one with POST /api/articles/{id}/conversations");
    }
}
