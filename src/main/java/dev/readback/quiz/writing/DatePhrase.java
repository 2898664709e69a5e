package dev.readback.quiz.writing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.readback.article.Span;

/**
 * A date with its preposition at the very start or the very end of a statement, from where it can be cut and leave a sentence.
 *
 * @param cut what is to be taken out
 * @param opens whether it stands at the start, where it dates the main clause whatever follows
 */
record DatePhrase(Span cut, boolean opens) {
    /** Not "by", which tells only the latest that something can have happened. */
    private static final Pattern BEFORE = Pattern.compile("(?i)(in|on) ");
    /** Without a comma only before an article: "In 2004 elections" is no date. */
    private static final Pattern AFTER = Pattern.compile(", (?=[\\p{L}\\p{N}])| (?=(?:the|an?) )");
    private static final Pattern CLOSING = Pattern.compile("(?<=[\\p{L}\\p{N}]) (in|on) $");

    static Optional<DatePhrase> of(Statement statement, AnswerCandidate date) {
        return opening(statement, date).or(() -> closing(statement, date));
    }

    private static Optional<DatePhrase> opening(Statement statement, AnswerCandidate date) {
        Matcher before = BEFORE.matcher(statement.before(date.span()));
        Matcher after = AFTER.matcher(statement.text()).region(date.span().end(), statement.body().end());
        if (!before.matches() || !after.lookingAt() || !fits(before.group(1), date)) return Optional.empty();
        return Optional.of(new DatePhrase(new Span(statement.body().start(), after.end()), true));
    }

    private static Optional<DatePhrase> closing(Statement statement, AnswerCandidate date) {
        if (date.span().end() != statement.body().end()) return Optional.empty();
        String before = statement.before(date.span());
        Matcher preposition = CLOSING.matcher(before);
        if (!preposition.find() || !fits(preposition.group(1), date)) return Optional.empty();
        int start = statement.body().start() + preposition.start();
        return Optional.of(new DatePhrase(new Span(start, statement.body().end()), false));
    }

    /** On a day, in a month or a year: anything else ("on 1998") means something else. */
    private static boolean fits(String preposition, AnswerCandidate date) {
        return preposition.equalsIgnoreCase("on") == date.form().equals("full");
    }
}
