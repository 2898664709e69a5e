package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An answer in a sentence that is worth asking about.
 *
 * @param worth before anything is written, 0 to 1
 */
record Askable(Statement statement, AnswerCandidate key, double worth) {
    private static final double CHANCE = 0.2;
    private static final int MOST_WORDS = 60;
    private static final int PER_SENTENCE = 2;
    private static final double SAME_PARAGRAPH = 0.08;
    private static final double SAME_ANSWER = 0.25;

    /** The worthiest, spread over sentences, paragraphs and answers, at most {@code most}; in the order of choice. */
    static List<Askable> chosen(Reading reading, long seed, int most) {
        List<Askable> open = new ArrayList<>(all(reading, seed));
        List<Askable> chosen = new ArrayList<>();
        Map<Integer, Integer> sentences = new HashMap<>();
        Map<Integer, Integer> paragraphs = new HashMap<>();
        Map<String, Integer> answers = new HashMap<>();
        while (chosen.size() < most) {
            Optional<Askable> best = open.stream()
                    .filter(each -> sentences.getOrDefault(each.statement.index(), 0) < PER_SENTENCE)
                    .max(Comparator.comparingDouble(each -> each.worth
                            - SAME_PARAGRAPH * paragraphs.getOrDefault(each.statement.paragraph(), 0)
                            - SAME_ANSWER * answers.getOrDefault(each.key.identity(), 0)));
            if (best.isEmpty()) break;
            open.remove(best.get());
            chosen.add(best.get());
            sentences.merge(best.get().statement.index(), 1, Integer::sum);
            paragraphs.merge(best.get().statement.paragraph(), 1, Integer::sum);
            answers.merge(best.get().key.identity(), 1, Integer::sum);
        }
        return chosen;
    }

    private static List<Askable> all(Reading reading, long seed) {
        List<Askable> all = new ArrayList<>();
        Stream.concat(reading.statements().stream(), reading.loose().stream())
                .filter(statement -> statement.words() <= MOST_WORDS)
                .sorted(Comparator.comparingInt(Statement::index))
                .forEach(statement -> candidates(reading, statement).forEach(key -> all.add(new Askable(statement, key,
                        worth(reading, statement, key, seed)))));
        return all;
    }

    private static Stream<AnswerCandidate> candidates(Reading reading, Statement statement) {
        return reading.mentions().within(statement.body()).stream()
                .filter(mention -> mention.type() != AnswerType.UNDECIDED && statement.body().contains(mention.titled()))
                .filter(mention -> mention.quantity().filter(Quantity::bounded).isEmpty());
    }

    private static double worth(Reading reading, Statement statement, AnswerCandidate key, long seed) {
        double chance = CHANCE * Chance.at(seed, key.span()).nextDouble();
        return Math.min(1, Worth.of(1, reading, statement) * (1 - CHANCE) + chance);
    }

    /** Who is named for what the sentence says here, where it is not the article that says it. */
    Optional<String> attribution(Reading reading) {
        return Attribution.of(reading, statement.index(), key.span());
    }
}
