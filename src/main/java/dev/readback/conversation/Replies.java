package dev.readback.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.readback.answering.Answer;
import dev.readback.answering.AnswerView;
import dev.readback.answering.Answering;
import dev.readback.answering.Grounding;
import dev.readback.answering.Question;
import dev.readback.answering.Quote;
import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.dialogue.Extracts;
import dev.readback.dialogue.Intent;
import dev.readback.dialogue.Understood;
import dev.readback.dialogue.Wish;
import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;
import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;
import dev.readback.quiz.Quiz;
import dev.readback.quiz.QuizLibrary;
import dev.readback.quiz.taking.OpenQuizzes;
import dev.readback.quiz.taking.Spoken;
import dev.readback.quiz.taking.WithheldItems;
import dev.readback.quiz.writing.QuizDesk;
import dev.readback.retrieval.Retrieval;

/** Decides what a turn is answered with. */
@ApplicationScoped
class Replies {
    private static final Set<ItemKind> ASKED = Set.of(ItemKind.MULTIPLE_CHOICE, ItemKind.TRUE_FALSE, ItemKind.CLOZE,
            ItemKind.SHORT_ANSWER);
    /** What the Reader is asked when nothing can be cut out for it: "list the causes" is as good a question. */
    private static final Set<Intent> QUESTIONS_ELSE = Set.of(Intent.DEFINE, Intent.COMPARE, Intent.LIST);
    /** Understood at once; what the others come to shows when they are answered. */
    private static final Set<Intent> TALK = Set.of(Intent.GREETING, Intent.THANKS, Intent.HELP, Intent.DECLINED, Intent.QUIZ,
            Intent.HINT, Intent.STOP);
    private static final Pattern MISSED = Pattern.compile("(?i).*\\b(?:missed|wrong ones|mistakes)\\b.*");
    private static final String HELP = "Ask me anything about this article; follow-ups such as “and when?” work. I can also summarise it, "
            + "give key facts, people and places or a timeline, explain how it uses a term, compare, list numbers or dates, show where "
            + "something stands, and quiz you.";
    private static final String NOT_NOW = "A quiz on this article is under way and asks for this, so I keep it to myself until the quiz "
            + "is handed in. Ask me anything else.";
    private static final String NO_OPINION = "I only tell what the article says, so I have no opinions, predictions or facts from elsewhere.";
    private final Companions companions;
    private final Answering answering;
    private final Retrieval retrieval;
    private final QuizDesk desk;
    private final QuizLibrary quizzes;
    private final Spoken spoken;
    private final OpenQuizzes open;
    private final int quizItems;

    Replies(Companions companions, Answering answering, Retrieval retrieval, QuizDesk desk, QuizLibrary quizzes, Spoken spoken,
            OpenQuizzes open, ConversationConfig config) {
        this.companions = companions;
        this.answering = answering;
        this.retrieval = retrieval;
        this.desk = desk;
        this.quizzes = quizzes;
        this.spoken = spoken;
        this.open = open;
        this.quizItems = config.quizItems();
    }

    /**
     * @param asked what was typed, on one line
     * @param turns so far, in order
     * @param quiz as it stands, open or over
     * @param understood told once what is going to be answered, as soon as it is known
     */
    Reply reply(Article article, String asked, List<Turn> turns, Optional<ChatQuiz> quiz, Consumer<String> understood) {
        Companion companion = companions.of(article);
        Intent intent = companion.intents().of(asked);
        Optional<ChatQuiz> open = quiz.filter(state -> state.open().isPresent());
        QuizWish wish = open.map(state -> wish(asked, intent, state)).orElse(QuizWish.ASIDE);
        boolean inQuiz = wish != QuizWish.ASIDE;
        if (inQuiz || TALK.contains(intent)) understood.accept(asked);
        if (inQuiz) return quizzed(article, asked, wish, open.orElseThrow());
        return beside(article, open, told(article, companion, asked, intent, turns, quiz, understood));
    }

    private Reply told(Article article, Companion companion, String asked, Intent intent, List<Turn> turns,
            Optional<ChatQuiz> quiz, Consumer<String> understood) {
        try {
            return reply(article, companion, asked, intent, turns, quiz, understood);
        } catch (ProblemException problem) {
            if (problem.type() != ProblemType.QUESTION_WITHHELD) throw problem;
            return Reply.talk("withheld", asked, problem.getMessage() + ".");
        }
    }

    private Reply reply(Article article, Companion companion, String asked, Intent intent, List<Turn> turns,
            Optional<ChatQuiz> quiz, Consumer<String> understood) {
        return switch (intent) {
            case QUESTION -> answered(article, companion, asked, turns, understood);
            case SUMMARISE, KEY_FACTS, PEOPLE, TIMELINE, DEFINE, MORE, SHOW_WHERE, COMPARE, LIST ->
                extracted(article, companion, asked, intent, turns, understood);
            case GREETING -> Reply.talk(intent.code(), asked, "Hello! What would you like to know about this article?");
            case THANKS -> Reply.talk(intent.code(), asked, "You are welcome.");
            case HELP -> Reply.talk(intent.code(), asked, HELP);
            case DECLINED -> declined(article, asked);
            case QUIZ -> begun(article, asked, quiz);
            case HINT, STOP -> Reply.talk(intent.code(), asked, "There is no quiz under way. Say “quiz me” to begin one.");
        };
    }

    private QuizWish wish(String asked, Intent intent, ChatQuiz state) {
        Optional<Quiz> quiz = quizzes.find(state.quizId());
        Optional<Item> item = quiz.flatMap(known -> state.open().flatMap(known::item));
        return QuizWish.of(asked, intent, item.filter(open -> open.options().isEmpty()).isPresent(),
                () -> item.filter(open -> spoken.fits(quiz.orElseThrow(), open, asked)).isPresent());
    }

    /** What is asked beside a quiz leaves its item open, so that the item can be answered from there. */
    private Reply beside(Article article, Optional<ChatQuiz> open, Reply reply) {
        return open.flatMap(state -> quizzes.find(state.quizId())
                .map(quiz -> new QuizTalk(article, quiz, spoken).beside(reply, state))).orElse(reply);
    }

    private Reply quizzed(Article article, String asked, QuizWish wish, ChatQuiz state) {
        if (wish == QuizWish.STOP) {
            return state.stopped().map(over -> QuizTalk.score(asked, over)).orElseGet(() -> new Reply("stop", asked,
                    AnswerView.talk("Stopped before the first answer.", List.of(), List.of()), List.of(), ended(state)));
        }
        Optional<Quiz> quiz = quizzes.find(state.quizId());
        if (quiz.isEmpty()) return Reply.talk("quiz", asked, "This quiz has been deleted. Say “quiz me” for another.");
        QuizTalk talk = new QuizTalk(article, quiz.get(), spoken);
        Optional<ChatQuiz> left = state.without(withheld(article, quiz.get()));
        if (left.isEmpty())
            return new Reply("withheld", asked, AnswerView.talk(NOT_NOW, List.of(), List.of()), List.of(), ended(state));
        if (!left.get().open().equals(state.open())) return talk.leftOut(asked, left.get());
        if (wish == QuizWish.HINT) return talk.hint(asked, left.get());
        return wish == QuizWish.SKIP ? talk.skipped(asked, left.get()) : talk.answered(asked, left.get());
    }

    /** Over before its first item was answered. */
    private static Optional<ChatQuiz> ended(ChatQuiz state) {
        return state.answered(false).stopped();
    }

    /** Ids of the items that would tell what a quiz asks that somebody is taking. */
    private Set<String> withheld(Article article, Quiz quiz) {
        WithheldItems kept = open.of(article);
        return quiz.items().stream().filter(item -> kept.areToldBy(item, article)).map(Item::id).collect(Collectors.toSet());
    }

    private Reply begun(Article article, String asked, Optional<ChatQuiz> before) {
        Optional<ChatQuiz> missed = before.filter(state -> MISSED.matcher(asked).matches()).flatMap(ChatQuiz::again);
        Optional<Quiz> known = missed.flatMap(state -> quizzes.find(state.quizId()));
        Quiz quiz = known.orElseGet(() -> desk.write(article.id(), quizItems, ASKED));
        if (quiz.items().isEmpty()) {
            return Reply.talk("quiz", asked, "I found nothing in this article that I could ask and prove.");
        }
        ChatQuiz all = known.flatMap(quizAgain -> missed)
                .orElseGet(() -> ChatQuiz.of(quiz.id(), quiz.items().stream().map(Item::id).toList()));
        return all.without(withheld(article, quiz)).map(left -> new QuizTalk(article, quiz, spoken).begun(asked, left))
                .orElseGet(() -> Reply.talk("withheld", asked, NOT_NOW));
    }

    private Reply answered(Article article, Companion companion, String asked, List<Turn> turns, Consumer<String> told) {
        Understood understood = companion.dialogue().understood(answering.understood(article, new Question(asked)),
                History.pasts(turns));
        told.accept(understood.isUnclear() ? asked : understood.question());
        if (understood.isUnclear()) {
            return new Reply("ask-back", asked, AnswerView.talk("Whom do you mean?", List.of(), List.of()),
                    understood.candidates(),
                    Optional.empty());
        }
        Answer answer = companion.dialogue().completed(understood, answering.answer(article, understood.question()));
        WithheldItems kept = open.of(article);
        // What completes an answer has been looked up behind the door that keeps things back.
        if (kept.isToldBy(answer)) return Reply.talk("withheld", asked, NOT_NOW);
        return Reply.of(Intent.QUESTION.code(), understood.question(),
                AnswerView.of(Grounding.grounded(article, kept.without(answer))));
    }

    private Reply extracted(Article article, Companion companion, String asked, Intent intent, List<Turn> turns,
            Consumer<String> understood) {
        answering.requireNotWithheld(article, asked);
        Optional<Extracts.Extract> extract = companion.extracts().of(new Wish(asked, intent, History.recent(turns)));
        if (extract.isEmpty() && QUESTIONS_ELSE.contains(intent)) return answered(article, companion, asked, turns, understood);
        String fulfilled = extract.map(found -> found.fulfilled(asked)).orElse(asked);
        understood.accept(fulfilled);
        if (extract.filter(found -> open.of(article).isToldBy(found.answer())).isPresent())
            return Reply.talk("withheld", asked, NOT_NOW);
        return extract
                .map(found -> Reply.of(intent.code(), fulfilled, AnswerView.of(Grounding.grounded(article, found.answer()))))
                .orElseGet(() -> Reply.talk(intent.code(), asked, "I found nothing in the article for that."));
    }

    private Reply declined(Article article, String asked) {
        WithheldItems kept = open.of(article);
        List<Span> nearest = retrieval.of(article).sentences(asked, Answer.NotInArticle.NEAREST).stream()
                .filter(span -> !kept.areProvedBy(span)).toList();
        return Reply.of(Intent.DECLINED.code(), asked, AnswerView.talk(NO_OPINION, List.of(),
                nearest.stream().map(span -> Quote.of(article, span)).toList()));
    }
}
