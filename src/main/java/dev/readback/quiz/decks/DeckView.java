package dev.readback.quiz.decks;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.readback.platform.ProblemException;
import dev.readback.quiz.QuizView;
import dev.readback.quiz.taking.Review;

/** The shapes of decks over REST. */
final class DeckView {
    private DeckView() {
    }

    /** @param id the only key to the deck: who knows it may use it */
    @Schema(name = "Deck")
    record Deck(String id) {}

    /** @param attemptId a submitted attempt */
    @Schema(name = "NewCards")
    record NewCards(@Schema(required = true) String attemptId) {
        String checked() {
            if (attemptId == null) throw ProblemException.invalid("attemptId", "must be the id of a submitted attempt");
            return attemptId;
        }
    }

    /**
     * @param added cards that are new
     * @param known missed items that had a card already
     */
    @Schema(name = "AddedCards")
    record AddedCards(int added, int known) {}

    /**
     * @param today the day that it is in UTC, by which cards are due
     * @param cards the longest waiting first; not more than one sitting
     * @param total how many are due
     * @param nextOn the next day on which more are due; {@code null} when there is none
     * @param deckCards how many the deck has
     */
    @Schema(name = "DueCards")
    record DueCards(LocalDate today, List<Card> cards, long total, @Schema(nullable = true) LocalDate nextOn, long deckCards) {
        static DueCards of(Decks.Due due) {
            return new DueCards(due.today(), due.cards().stream().map(Card::of).toList(), due.total(),
                    due.nextOn().orElse(null), due.deckCards());
        }
    }

    /**
     * What a learner sees of a card before answering: no key.
     *
     * @param title of the quiz that it comes from
     * @param repetitions right answers in a row
     * @param intervalDays from the last answer to {@code dueOn}; 0 for a card that was never asked
     */
    @Schema(name = "Card")
    record Card(String id, String articleId, String title, QuizView.ItemView item, int repetitions, int intervalDays,
            LocalDate dueOn) {
        static Card of(Decks.Card card) {
            return new Card(card.id(), card.quiz().articleId(), card.quiz().title(), QuizView.ItemView.of(card.item()),
                    card.schedule().repetitions(), card.schedule().intervalDays(), card.schedule().dueOn());
        }
    }

    /** @param card with its next day */
    @Schema(name = "CardReview")
    record CardReview(Review review, Card card) {
        static CardReview of(Decks.Reviewed reviewed) {
            return new CardReview(reviewed.review(), Card.of(reviewed.card()));
        }
    }
}
