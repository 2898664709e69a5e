package dev.readback.quiz.writing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes questions of a guest's proposals: each must be about a sentence of the article that may be asked about, and its answer a name,
 * number or date that stands there. The gates then prove it as any other question; a key that the Reader does not give is no key.
 */
final class GuestAsker {
    /** Above what the Writer is surest of: a guest is asked for its wording. */
    private static final double BASE = 1;
    private static final Pattern QUESTION = Pattern
            .compile("[\\p{L}\\p{N}\\p{M} .,;:'\"\u2018\u2019\u201c\u201d()%&\u2013\u2014-]{10,300}\\?");
    private final QuestionGuest guest;

    GuestAsker(QuestionGuest guest) {
        this.guest = guest;
    }

    /** @param ledger told what was rejected */
    List<Question> ask(Reading reading, QuizRequest request, Ledger ledger) {
        Proposals proposals = guest.propose(reading.article(), request.items());
        proposals.failure().ifPresent(why -> ledger.drop("guest-unavailable", guest.name() + " " + why));
        return proposals.questions().stream().distinct().flatMap(proposal -> {
            Optional<Question> question = question(reading, proposal);
            if (question.isEmpty()) {
                ledger.drop("guest-unfounded", "a question by " + guest.name() + " had no sentence and answer in the article");
            }
            return question.stream();
        }).toList();
    }

    private Optional<Question> question(Reading reading, Proposal proposal) {
        String stem = proposal.question().strip();
        if (!QUESTION.matcher(stem).matches()) return Optional.empty();
        String sentence = folded(proposal.sentence());
        return Stream.concat(reading.statements().stream(), reading.loose().stream())
                .filter(statement -> folded(statement.quote()).contains(sentence))
                .flatMap(statement -> key(reading, statement, proposal.answer()).stream()
                        .map(key -> new Question(statement, key, stem, statement.sentence(), BASE, guest.name())))
                .findFirst();
    }

    private static Optional<AnswerCandidate> key(Reading reading, Statement statement, String answer) {
        String sought = folded(answer);
        return reading.mentions().within(statement.body()).stream()
                .filter(mention -> mention.type() != AnswerType.UNDECIDED && statement.body().contains(mention.titled()))
                .filter(mention -> Stream.of(mention.text(), mention.shown(), mention.titled().in(statement.text()))
                        .anyMatch(name -> folded(name).equals(sought)))
                .findFirst();
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ").replace('\u2019', '\'').replaceAll("[.]$", "").toLowerCase(Locale.ROOT);
    }
}
