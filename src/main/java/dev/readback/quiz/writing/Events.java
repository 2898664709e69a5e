package dev.readback.quiz.writing;

import java.util.List;
import java.util.Optional;

/**
 * Finds what happened on a date that the article names with its year. Only where the date can be cut from the start or the end of
 * the statement, is the only one in it, and what is left tells of one deed and nothing of its time.
 */
final class Events {
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 25;

    private Events() {
    }

    /** In the order of the article. */
    static List<DatedEvent> in(Reading reading) {
        return reading.statements().stream().flatMap(statement -> event(reading, statement).stream()).toList();
    }

    private static Optional<DatedEvent> event(Reading reading, Statement statement) {
        List<AnswerCandidate> dates = reading.mentions().within(statement.body()).stream()
                .filter(mention -> mention.type() == AnswerType.DATE).toList();
        boolean supposed = SentenceFault.isHypothetical(statement.quote());
        if (dates.size() != 1 || supposed) return Optional.empty();
        AnswerCandidate date = dates.get(0);
        return Moment.of(date).flatMap(moment -> DatePhrase.of(statement, date)
                .filter(phrase -> isClean(statement.with(phrase.cut(), ""), phrase, reading))
                .map(phrase -> new DatedEvent(statement, statement.with(phrase.cut(), ""), date.span(), moment)));
    }

    private static boolean isClean(String text, DatePhrase phrase, Reading reading) {
        int words = Word.in(text).size();
        return words >= FEWEST_WORDS && words <= MOST_WORDS && !DatedEvent.tellsTime(text)
                && !Reference.dangles(text, reading.article().title()) && Deed.isToldBy(text, phrase.opens());
    }
}
