package dev.readback.quiz.decks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import dev.readback.platform.OpaqueId;
import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;
import dev.readback.platform.Transactions;
import dev.readback.quiz.Item;
import dev.readback.quiz.Quiz;
import dev.readback.quiz.QuizLibrary;
import dev.readback.quiz.taking.MissedItems;
import dev.readback.quiz.taking.ResponseBody;
import dev.readback.quiz.taking.Review;

/** Decks of missed facts, each its learner's own: who knows its id may use it. Whatever a method returns is committed. */
@ApplicationScoped
class Decks {
    /** Cards that are shown at once; more are due when these are done. */
    private static final int SITTING = 50;
    private static final Duration TOO_MANY_RETRY = Duration.ofHours(1);

    private final DeckStore store;
    private final QuizLibrary quizzes;
    private final MissedItems missed;
    private final Transactions transactions;
    private final Clock clock;
    private final DecksConfig limits;

    Decks(DeckStore store, QuizLibrary quizzes, MissedItems missed, Transactions transactions, Clock clock,
            DecksConfig limits) {
        this.store = store;
        this.quizzes = quizzes;
        this.missed = missed;
        this.transactions = transactions;
        this.clock = clock;
        this.limits = limits;
    }

    /** A new deck; its id. When there are as many as there may be, those make room that nobody has put a card into. */
    String open() {
        String id = OpaqueId.next();
        return transactions.commit(() -> {
            if (store.count() >= limits.maxDecks() && store.dropEmpty(now().minus(limits.emptyKept())) == 0) throw tooMany();
            store.add(id, now());
            return id;
        });
    }

    /** Puts what was missed in a submitted attempt into the deck, unless it is there; how many came anew. */
    Filled fill(String deckId, String attemptId) {
        requireDeck(deckId);
        MissedItems.Missed found = missed.in(attemptId);
        return transactions.commit(() -> {
            if (!store.lock(deckId)) throw noDeck();
            Set<String> known = store.itemsOf(deckId, found.quiz().id());
            List<Item> added = found.items().stream().filter(item -> !known.contains(item.id())).toList();
            requireRoom(store.count(deckId) + added.size());
            added.forEach(item -> store.add(CardEntity.of(OpaqueId.next(), deckId, found.quiz().id(), item.id(),
                    Schedule.from(today()), now())));
            store.flush();
            return new Filled(added.size(), found.items().size() - added.size());
        });
    }

    Due due(String deckId) {
        requireDeck(deckId);
        LocalDate today = today();
        return transactions.commit(() -> new Due(today,
                store.due(deckId, today, SITTING).stream().flatMap(card -> card(card).stream()).toList(),
                store.countDue(deckId, today), store.nextDay(deckId, today), store.count(deckId)));
    }

    /** Grades an answer to a card, and sets its next day if it was due. */
    Reviewed review(String deckId, String cardId, ResponseBody body) {
        requireDeck(deckId);
        Card asked = transactions.commit(() -> store.card(deckId, cardId).flatMap(this::card).orElseThrow(() -> noCard()));
        Review review = missed.review(asked.quiz(), asked.item(), body);
        return transactions.commit(() -> {
            CardEntity card = store.lockCard(deckId, cardId).orElseThrow(() -> noCard());
            card.reschedule(card.schedule().answered(review.score() > 0, today()));
            store.flush();
            return new Reviewed(review, new Card(card.id, asked.quiz(), asked.item(), card.schedule()));
        });
    }

    private Optional<Card> card(CardEntity card) {
        return quizzes.find(card.quizId)
                .flatMap(quiz -> quiz.item(card.itemId).map(item -> new Card(card.id, quiz, item, card.schedule())));
    }

    private void requireDeck(String deckId) {
        boolean exists = transactions.commit(() -> store.has(deckId));
        if (!exists) throw noDeck();
    }

    private void requireRoom(long cards) {
        if (cards > limits.maxCards()) {
            throw ProblemException.invalid("attemptId", "brings the deck to " + cards + " cards; it holds at most "
                    + limits.maxCards() + " (readback.decks.max-cards)");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private ProblemException tooMany() {
        return ProblemException.busy("There are " + limits.maxDecks() + " review decks, as many as there may be"
                + " (readback.decks.max-decks); one without cards makes room after " + limits.emptyKept().toHours()
                + " h (readback.decks.empty-kept)", TOO_MANY_RETRY);
    }

    private static ProblemException noDeck() {
        return new ProblemException(ProblemType.DECK_NOT_FOUND, "There is no deck with this id. POST /api/decks makes one");
    }

    private static ProblemException noCard() {
        return new ProblemException(ProblemType.CARD_NOT_FOUND,
                "This deck has no card with this id; its article may have been deleted");
    }

    record Card(String id, Quiz quiz, Item item, Schedule schedule) {}

    /**
     * @param added cards that are new
     * @param known missed items that had a card already
     */
    record Filled(int added, int known) {}

    /**
     * @param cards what is due, the longest waiting first, at most {@link #SITTING}
     * @param total how many are due
     * @param nextOn the next day on which more are; empty when there is none
     */
    record Due(LocalDate today, List<Card> cards, long total, Optional<LocalDate> nextOn, long deckCards) {}

    record Reviewed(Review review, Card card) {}
}
