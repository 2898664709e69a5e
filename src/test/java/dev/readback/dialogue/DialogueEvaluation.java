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
    /** Of the questions that are asked back, those that are unclear: who asks back without need is a nuisance. */
    private static final double LEAST_RIGHTLY_ASKED_BACK = 0.9;
    private static final double LEAST_UNDERSTOOD = 0.95;
    private final Map<String, Stage> stages = new LinkedHashMap<>();

    private record Stage(Article article, Dialogue dialogue) {}

    private record Judged(String half, int round, Line line, boolean right, boolean rightWithout, boolean askedBack) {
        String part() {
            return half + set(round);
        }

        boolean expects(String what) {
            return line.expect().equals(what);
        }
    }

    @Test
    void answersFollowUps() {
        // Given
        List<Told> dialogues = DialogueFile.dialogues();
        // When
        List<Judged> judged = dialogues.stream().flatMap(dialogue -> judged(dialogue).stream()).toList();
        // Then
        Map<String, List<Judged>> byPart = judged.stream()
                .collect(Collectors.groupingBy(Judged::part, LinkedHashMap::new, Collectors.toList()));
        byPart.forEach(DialogueEvaluation::printFollowUps);
        List<Judged> reporting = judged.stream().filter(each -> each.half.equals("reporting")).toList();
        printFollowUps("reporting, all", reporting);
        List<Judged> followUps = reporting.stream().filter(each -> each.line.followUp() && each.expects("answer")).toList();
        assertTrue(share(followUps, Judged::right) >= LEAST_RIGHT);
        assertTrue(share(reporting.stream().filter(Judged::askedBack).toList(), Judged::right) >= LEAST_RIGHTLY_ASKED_BACK);
    }

    private static void printFollowUps(String part, List<Judged> mine) {
        List<Judged> answers = mine.stream().filter(each -> each.line.followUp() && each.expects("answer")).toList();
        List<Judged> first = mine.stream().filter(each -> !each.line.followUp() && each.expects("answer")).toList();
        List<Judged> silent = mine.stream().filter(each -> each.expects("not-in-article")).toList();
        List<Judged> unclear = mine.stream().filter(each -> each.expects("ask-back")).toList();
        List<Judged> askedBack = mine.stream().filter(Judged::askedBack).toList();
        print("%s: first questions right %s; follow-ups right %s, without rewriting %s; refusals right %s; asked back: precision %s,"
                + " recall %s%n", part, of(first, Judged::right), of(answers, Judged::right), of(answers, Judged::rightWithout),
                of(silent, Judged::right), of(askedBack, Judged::right), of(unclear, Judged::right));
    }

    private static String of(List<Judged> judged, Predicate<Judged> which) {
        return judged.stream().filter(which).count() + "/" + judged.size();
    }

    @Test
    void understandsWishes() {
        // Given
        List<Article> articles = DialogueFile.dialogues().stream().map(Told::text).distinct().toList();
        String all = articles.stream().map(Article::text).collect(Collectors.joining("\n"));
        Intents intents = new Intents(all::contains,
                turn -> articles.stream().anyMatch(article -> TestAnswering.isLookedUp(article, turn)),
                TestModels.embedder()::vector);
        List<Utterance> utterances = new ArrayList<>(DialogueFile.utterances());
        DialogueFile.dialogues()
                .forEach(dialogue -> dialogue.turns().forEach(line -> utterances.add(new Utterance(line.question(),
                        line.expect().equals("intent") ? line.any().get(0) : "question", dialogue.half() + "-dialogues",
                        dialogue.round()))));
        // When
        Map<String, List<Utterance>> byHalf = utterances.stream()
                .collect(Collectors.groupingBy(each -> each.half() + set(each.round()),
                        LinkedHashMap::new, Collectors.toList()));
        // Then
        byHalf.forEach((half, mine) -> {
            List<Utterance> wrong = mine.stream().filter(each -> !intents.of(each.text()).code().equals(each.intent())).toList();
            if (half.startsWith("tuning"))
                wrong.forEach(each -> print("  %s: %s, not %s%n", each.text(), intents.of(each.text()).code(), each.intent()));
            double right = 1 - (double) wrong.size() / mine.size();
            print("%s: wishes understood %.3f (n=%d)%n", half, right, mine.size());
        });
        List<Utterance> reported = utterances.stream().filter(each -> each.half().startsWith("reporting")).toList();
        long understood = reported.stream().filter(each -> intents.of(each.text()).code().equals(each.intent())).count();
        assertTrue((double) understood / reported.size() >= LEAST_UNDERSTOOD);
    }

    private static String set(int round) {
        return switch (round) {
            case 0 -> ", first set";
            case 2 -> ", second set";
            default -> ", set " + round;
        };
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
            judged.add(new Judged(dialogue.half(), dialogue.round(), line, right, without, understood.isUnclear()));
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

    private static double share(List<Judged> judged, Predicate<Judged> which) {
        return (double) judged.stream().filter(which).count() / judged.size();
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
