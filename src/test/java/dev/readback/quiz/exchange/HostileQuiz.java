package dev.readback.quiz.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.readback.article.Span;
import dev.readback.quiz.Evidence;
import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;
import dev.readback.quiz.Option;
import dev.readback.quiz.Quiz;

/** Items of every kind, whose every text begins with what some format takes for its own. */
final class HostileQuiz {
    static final String LONG = "word ".repeat(2000).strip();
    static final List<String> PAYLOADS = List.of("~=#{}:\\ all at once", "a -> b", "=%50%half ~%-100%none", "%50% of voters",
            "[html] <i>text</i>", "<b>bold</b> & &amp; &lt; \"double\" 'single'", "]]> and <![CDATA[", "one\n\n\ttwo\nthree",
            "carriage\r\nreturn", "مرحبا بالعالم", "שלום \u200f\u202eabc\u202c", "😀 👩‍👩‍👧 𝒳", "=cmd|' /C calc'!A0", "+1",
            "-2",
            "@SUM(A1)", "'=quoted", "// comment", "::name:: text", "$CATEGORY: elsewhere", "A) option", "U. S. president",
            "ANSWER: B", "####", "{{Front}} {{c1::x}}", "[sound:a.mp3]", "*star* and / and :", "ends in a backslash \\",
            "\\n is no line", "\\*", "#comment", "\"quoted\"", "a,b;c\td", "{TRUE}", "T", "</style><script>alert(1)</script>",
            "<img src=x onerror=alert(1)>", "non\u00a0breaking", LONG);
    static final Quiz QUIZ = quiz(IntStream.range(0, PAYLOADS.size()).boxed()
            .flatMap(place -> items(PAYLOADS.get(place), "p" + place)).toList());

    private HostileQuiz() {
    }

    static Quiz quiz(List<Item> items) {
        return new Quiz("quiz-1", "article-1", "Quiz: “A/B” <b> ~=#{}:\\ 😀", "embedded", Long.MIN_VALUE, items, Optional.empty(),
                Instant.parse("2026-11-22T10:15:30.123456Z"));
    }

    /** One of each kind; {@code id} begins all their ids. */
    static Stream<Item> items(String payload, String id) {
        List<Evidence> proof = List.of(evidence(payload), evidence(payload + " twice"));
        List<Option> options = options(payload, "", "note " + payload, payload + " note");
        List<Evidence> three = new ArrayList<>(proof);
        three.add(evidence("a third"));
        return Stream.of(
                new Item.Choice(ItemKind.MULTIPLE_CHOICE, id + "-mc", payload + " asked?", options, "o1", proof,
                        payload + " why"),
                new Item.Choice(ItemKind.FIND_EVIDENCE, id + "-fe", payload + " where?", options, "o1", proof, payload + " why"),
                new Item.TrueFalse(id + "-t", payload + " is so.", true, "", proof, payload + " why"),
                new Item.TrueFalse(id + "-f", payload + " is not so.", false, payload + " is wrong", proof, payload + " why"),
                new Item.Typed(ItemKind.CLOZE, id + "-cl", payload + " has _____ in " + payload, payload + " key",
                        List.of(payload + " other", "third"), proof, payload + " why"),
                new Item.Typed(ItemKind.SHORT_ANSWER, id + "-sa", payload + " what?", payload, List.of(), proof,
                        payload + " why"),
                new Item.Ordering(id + "-or", payload + " in order", options(payload, "", "", ""),
                        List.of("o2", "o3", "o1"), three, payload + " why"));
    }

    private static List<Option> options(String payload, String... notes) {
        return List.of(new Option("o1", payload, notes[0]), new Option("o2", payload + " second", notes[1]),
                new Option("o3", "third " + payload, notes[2]));
    }

    private static Evidence evidence(String quote) {
        return new Evidence(new Span(3, 3 + quote.length()), quote);
    }
}
