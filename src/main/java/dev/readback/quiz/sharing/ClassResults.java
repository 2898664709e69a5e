package dev.readback.quiz.sharing;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.readback.quiz.Item;
import dev.readback.quiz.Option;
import dev.readback.quiz.Quiz;
import dev.readback.quiz.taking.Given;
import dev.readback.quiz.taking.Progress;

/**
 * How a class does with a quiz.
 *
 * @param learners in the order in which they came
 * @param items in the order of the quiz
 */
record ClassResults(Quiz quiz, List<Learner> learners, List<ItemResult> items) {
    ClassResults {
        learners = List.copyOf(learners);
        items = List.copyOf(items);
    }

    static ClassResults of(Quiz quiz, List<Learner> learners) {
        return new ClassResults(quiz, learners, quiz.items().stream().map(item -> ItemResult.of(item, learners)).toList());
    }

    /** @param name as the learner gave it; two may have the same */
    record Learner(String name, Progress progress) {
        Optional<Answer> answer(String itemId) {
            List<Progress.Answered> answers = progress.answers();
            for (int i = 0; i < answers.size(); i++) {
                if (answers.get(i).itemId().equals(itemId)) {
                    var before = i == 0 ? progress.startedAt() : answers.get(i - 1).at();
                    return Optional.of(new Answer(answers.get(i), Duration.between(before, answers.get(i).at())));
                }
            }
            return Optional.empty();
        }
    }

    /** @param time since the answer before it, or since the start: what a learner who goes from item to item needed */
    record Answer(Progress.Answered answered, Duration time) {}

    /**
     * @param answered how many have an answer by now
     * @param graded how many of these have been graded: those of attempts that were handed in, or that show reviews at once
     * @param right how many of these gave the point
     * @param medianTime empty before the first answer; of an even number the mean of the middle two
     * @param options how often each was chosen, in the order of the item; empty unless one option is chosen
     */
    record ItemResult(Item item, int answered, int graded, int right, Optional<Duration> medianTime, List<OptionCount> options) {
        static ItemResult of(Item item, List<Learner> learners) {
            List<Answer> answers = learners.stream().flatMap(learner -> learner.answer(item.id()).stream()).toList();
            List<Integer> points = answers.stream().flatMap(answer -> answer.answered().points().stream()).toList();
            return new ItemResult(item, answers.size(), points.size(), points.stream().mapToInt(Integer::intValue).sum(),
                    median(answers.stream().map(Answer::time).toList()), counts(item, answers));
        }

        private static List<OptionCount> counts(Item item, List<Answer> answers) {
            String keyId = item.fold(Item.Choice::keyId, Item.TrueFalse::keyId, typed -> null, ordering -> null);
            if (keyId == null) return List.of();
            List<String> chosen = answers.stream().map(answer -> chosen(answer.answered().given())).filter(Objects::nonNull)
                    .toList();
            return item.options().stream().map(option -> new OptionCount(option, option.id().equals(keyId),
                    (int) chosen.stream().filter(option.id()::equals).count())).toList();
        }

        private static String chosen(Given given) {
            return given.fold(Given.Chosen::optionId, typed -> null, ordered -> null);
        }
    }

    /** @param key whether it is the right one */
    record OptionCount(Option option, boolean key, int chosen) {}

    static Optional<Duration> median(List<Duration> times) {
        if (times.isEmpty()) return Optional.empty();
        List<Duration> sorted = times.stream().sorted(Comparator.naturalOrder()).toList();
        int half = sorted.size() / 2;
        Duration upper = sorted.get(half);
        return Optional.of(sorted.size() % 2 == 1 ? upper : sorted.get(half - 1).plus(upper).dividedBy(2));
    }
}
