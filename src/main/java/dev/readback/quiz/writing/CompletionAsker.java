package dev.readback.quiz.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import dev.readback.article.Span;
import dev.readback.quiz.Item;

/** Takes a name, number or date out of a sentence and offers it among others. */
final class CompletionAsker implements Asker {
    static final String LEAD = "Complete the sentence: ";
    private static final double BASE = 0.72;
    /** Of longer ones judges let hardly any pass. */
    private static final int MOST_WORDS = 24;
    private static final BigDecimal LEAST = BigDecimal.valueOf(4);

    @Override
    public List<Question> ask(Reading reading, QuizRequest request) {
        List<Question> questions = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            for (AnswerCandidate key : reading.mentions().within(statement.body())) {
                if (isAskable(statement, key)) {
                    String stem = LEAD + statement.with(gap(key), Item.BLANK);
                    questions.add(new Question(statement, key, stem, BASE));
                }
            }
        }
        return questions;
    }

    /** A title stays before a full name; before a surname it goes, for the options are full names. */
    private static Span gap(AnswerCandidate key) {
        return key.text().contains(" ") ? key.span() : key.titled();
    }

    private static boolean isAskable(Statement statement, AnswerCandidate key) {
        return statement.words() <= MOST_WORDS && statement.body().contains(key.titled()) && key.type() != AnswerType.UNDECIDED
                && key.quantity().filter(CompletionAsker::isUnfair).isEmpty();
    }

    /** Of "at least five" other values hold too; below four there is no room for wrong values on both sides. */
    private static boolean isUnfair(Quantity quantity) {
        return quantity.bounded() || quantity.value().compareTo(LEAST) < 0;
    }
}
