package dev.readback.dialogue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import dev.readback.answering.Answer;
import dev.readback.answering.TestAnswering;
import dev.readback.article.Article;
import dev.readback.dialogue.DialogueFile.Line;
import dev.readback.dialogue.DialogueFile.Told;
import dev.readback.dialogue.DialogueFile.Utterance;
import dev.readback.testsupport.TestModels;

/**
 * How many follow-ups are answered rightly, with rewriting and without it, and how many wishes are understood, on our own
 * dialogues: {@code ./mvnw -Pevaluate test -Dtest=DialogueEvaluation}. Each turn is judged after the answers that Readback gave
 * before, not after the right ones.
 */
@Tag("evaluate")
class DialogueEvaluation {
    private static final double LEAST_RIGHT = 0.75;
    private static final double LEAST_UNDERSTOOD = 0.95;
    private final Map<String, Stage> stages = new LinkedHashMap<>();

    private record Stage(Article article, Dialogue dialogue) {}

    private record Judged(String half, Line line, boolean right, boolean rightWithout, boolean askedBack) {}

    @Test
    void answersFollowUps() {
        // Given
        List<Told> dialogues = DialogueFile.dialogues();
        // When
        List<Judged> judged = dialogues.stream().flatMap(dialogue -> judged(dialogue).stream()).toList();
        // Then
        for (String half : List.of("tuning", "reporting")) {
            List<Judged> mine = judged.stream().filter(each -> each.half.equals(half)).toList();
            List<Judged> answers = mine.stream().filter(each -> each.line.followUp() && each.line.expect().equals("answer"))
                    .toList();
            List<Judged> asked = mine.stream().filter(Judged::askedBack).toList();
            print("%s: follow-ups right %.3f, without rewriting %.3f (n=%d); first questions right %.3f; silent where it should be %d"
                    + " of %d; asked back %d, rightly %d, of %d to ask back%n", half, share(answers, Judged::right),
                    share(answers, Judged::rightWithout), answers.size(),
                    share(mine.stream().filter(each -> !each.line.followUp() && each.line.expect().equals("answer")).toList(),
                            Judged::right),
                    count(mine, "not-in-article", Judged::right), count(mine, "not-in-article", each -> true), asked.size(),
                    asked.stream().filter(Judged::right).count(), count(mine, "ask-back", each -> true));
        }
        List<Judged> reporting = judged.stream().filter(each -> each.half.equals("reporting") && each.line.followUp()
                && each.line.expect().equals("answer")).toList();
        assertTrue(share(reporting, Judged::right) >= LEAST_RIGHT);
    }

    @Test
    void understandsWishes() {
        // Given
        String all = DialogueFile.dialogues().stream().map(Told::text).map(Article::text).distinct()
                .collect(Collectors.joining("\n"));
        Intents intents = new Intents(all::contains);
        List<Utterance> utterances = new ArrayList<>(DialogueFile.utterances());
        DialogueFile.dialogues()
                .forEach(dialogue -> dialogue.turns().forEach(line -> utterances.add(new Utterance(line.question(),
                        line.expect().equals("intent") ? line.any().get(0) : "question", dialogue.half() + "-dialogues",
                        dialogue.round()))));
        // When
        Map<String, List<Utterance>> byHalf = utterances.stream()
                .collect(Collectors.groupingBy(Utterance::half, LinkedHashMap::new, Collectors.toList()));
        // Then
        byHalf.forEach((half, mine) -> {
            List<Utterance> wrong = mine.stream().filter(each -> !intents.of(each.text()).code().equals(each.intent())).toList();
            if (half.startsWith("tuning"))
                wrong.forEach(each -> print("  %s: %s, not %s%n", each.text(), intents.of(each.text()).code(), each.intent()));
            double right = 1 - (double) wrong.size() / mine.size();
            print("%s: wishes understood %.3f (n=%d)%n", half, right, mine.size());
            assertTrue(right >= LEAST_UNDERSTOOD, half);
        });
    }

    private List<Judged> judged(Told dialogue) {
        Stage stage = stages.computeIfAbsent(dialogue.article(), name -> stage(dialogue.text()));
        List<Past> pasts = new ArrayList<>();
        List<Judged> judged = new ArrayList<>();
        for (Line line : dialogue.turns()) {
            if (line.expect().equals("intent")) continue;
            Understood understood = stage.dialogue.understood(line.question(), pasts);
            boolean without = isRight(line, Optional.of(TestAnswering.answer(stage.article, line.question())), List.of());
            Optional<Answer> answer = understood.isUnclear()
                    ? Optional.empty()
                    : Optional.of(stage.dialogue.completed(understood,
                            TestAnswering.answer(stage.article, understood.question())));
            boolean right = isRight(line, answer, understood.candidates());
            if (dialogue.half().equals("tuning") && !right) {
                print("  [%s] %s -> %s -> %s, not %s%n", dialogue.article(), line.question(),
                        understood.isUnclear() ? understood.candidates() : understood.question(),
                        answer.map(DialogueEvaluation::text).orElse(""), line.any());
            }
            judged.add(new Judged(dialogue.half(), line, right, without, understood.isUnclear()));
            answer.ifPresent(given -> pasts.add(0, past(understood.question(), given)));
        }
        return judged;
    }

    private static boolean isRight(Line line, Optional<Answer> answer, List<String> candidates) {
        String text = answer.map(DialogueEvaluation::text).orElse("").toLowerCase(Locale.ROOT);
        return switch (line.expect()) {
            case "answer" -> line.any().stream().anyMatch(words -> text.contains(words.toLowerCase(Locale.ROOT)));
            case "not-in-article" -> answer.isPresent() && text.isEmpty();
            case "ask-back" -> candidates.size() > 1 && candidates.stream()
                    .allMatch(candidate -> line.any().stream().anyMatch(candidate::contains));
            default -> throw new IllegalArgumentException("nothing is expected of " + line.question());
        };
    }

    private static Past past(String question, Answer answer) {
        return new Past(question, text(answer),
                answer.fold(found -> Optional.of(found.citations().get(0).span()), absent -> Optional.empty()));
    }

    private static String text(Answer answer) {
        return answer.fold(Answer.Found::text, absent -> "");
    }

    private static Stage stage(Article article) {
        Cast cast = Cast.of(article, TestModels.tagger().tag(article.sentences().stream().map(article::quote).toList()));
        return new Stage(article, new Dialogue(article, cast, TestModels.tagger()::tag, TestAnswering.examiner(article)));
    }

    private static long count(List<Judged> judged, String expect, Predicate<Judged> which) {
        return judged.stream().filter(each -> each.line.expect().equals(expect)).filter(which).count();
    }

    private static double share(List<Judged> judged, Predicate<Judged> which) {
        return (double) judged.stream().filter(which).count() / judged.size();
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
