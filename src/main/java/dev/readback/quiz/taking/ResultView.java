package dev.readback.quiz.taking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.readback.quiz.Item;
import dev.readback.quiz.Quiz;

/**
 * What a submitted attempt came to. Where the learner decided, the decision counts.
 *
 * @param reviews one for each item, in the order of the quiz
 * @param byKind one for each kind that the quiz has, in its order
 * @param byPart one for each third of the article that the quiz asks about, in the order of the article
 */
@Schema(name = "Result")
record ResultView(int score, int maxScore, List<Review> reviews, List<KindScore> byKind, List<PartScore> byPart) {
    static ResultView of(Attempts.Taken taken, Attempt.Submitted attempt) {
        Quiz quiz = taken.quiz();
        Map<String, Integer> scores = new LinkedHashMap<>();
        quiz.items().forEach(item -> scores.put(item.id(), taken.decisions().score(item.id(), attempt.grades().get(item.id()))));
        List<Review> reviews = quiz.items().stream()
                .map(item -> Review.of(item, attempt.grades().get(item.id()), taken.decisions())).toList();
        List<KindScore> kinds = grouped(quiz, item -> item.kind().code()).entrySet().stream()
                .map(group -> new KindScore(group.getKey(), sum(group.getValue(), scores), most(group.getValue()))).toList();
        Map<ArticlePart, List<Item>> byPart = grouped(quiz, item -> ArticlePart.of(taken.article(), item));
        List<PartScore> parts = List.of(ArticlePart.values()).stream().filter(byPart::containsKey)
                .map(part -> new PartScore(part.code(), sum(byPart.get(part), scores), most(byPart.get(part)))).toList();
        return new ResultView(sum(quiz.items(), scores), most(quiz.items()), reviews, kinds, parts);
    }

    private static <K> Map<K, List<Item>> grouped(Quiz quiz, Function<Item, K> by) {
        Map<K, List<Item>> groups = new LinkedHashMap<>();
        for (Item item : quiz.items())
            groups.merge(by.apply(item), List.of(item),
                    (before, one) -> Stream.concat(before.stream(), one.stream()).toList());
        return groups;
    }

    private static int sum(List<Item> items, Map<String, Integer> scores) {
        return items.stream().mapToInt(item -> scores.get(item.id())).sum();
    }

    private static int most(List<Item> items) {
        return Verdict.MAX_SCORE * items.size();
    }

    @Schema(name = "KindScore")
    record KindScore(String kind, int score, int maxScore) {}

    /** @param part a third of the article, counted in sentences */
    @Schema(name = "PartScore")
    record PartScore(@Schema(enumeration = {"beginning", "middle", "end"}) String part, int score, int maxScore){}
}
