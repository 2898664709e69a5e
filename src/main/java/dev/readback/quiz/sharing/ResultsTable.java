package dev.readback.quiz.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.readback.platform.Csv;
import dev.readback.quiz.Item;

/** The results of a class for a spreadsheet: a row for each learner, and after what is known of them a column for each item. */
final class ResultsTable {
    private static final List<String> HEAD = List.of("name", "state", "started", "submitted", "seconds", "answered", "score",
            "max_score");

    private ResultsTable() {
    }

    static String of(ClassResults results) {
        List<String> head = new ArrayList<>(HEAD);
        results.items().forEach(result -> head.add(result.item().stem()));
        return Stream.concat(Stream.of(head), results.learners().stream().map(learner -> row(results, learner)))
                .map(Csv::row).collect(Collectors.joining());
    }

    private static List<String> row(ClassResults results, ClassResults.Learner learner) {
        var known = ResultsView.LearnerRow.of(learner, results.items().size());
        List<String> cells = new ArrayList<>(
                Stream.<Object>of(known.name(), known.state(), known.startedAt(), known.submittedAt(),
                        known.seconds(), known.answered(), known.score(), known.maxScore()).map(ResultsTable::cell).toList());
        results.items().forEach(result -> cells.add(points(learner, result.item())));
        return cells;
    }

    /** 1 or 0; empty without an answer, or before it is graded. */
    private static String points(ClassResults.Learner learner, Item item) {
        return learner.answer(item.id()).flatMap(answer -> answer.answered().points()).map(String::valueOf).orElse("");
    }

    private static String cell(Object value) {
        return value == null ? "" : value.toString();
    }
}
