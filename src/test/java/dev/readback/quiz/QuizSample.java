package dev.readback.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.readback.article.Span;
import dev.readback.platform.OpaqueId;

/** A quiz of one item of each kind about {@link #TEXT}, with a word in every secret by which a leak shows. */
public record QuizSample(String text, List<Item> items) {
    public static final String TEXT = "The lighthouse was built in 1901. It stands at Yamoussoukro on the northern cape. "
            + "The lamp was lit in March 1902. The keeper left on 4 May 1931.";
    /** Occurs in every explanation and note of {@link #ITEMS}. */
    public static final String CANARY = "canary";
    public static final String EXPLANATION = "The article says so, canary.";

    public static final Item.Choice CHOICE = new Item.Choice(ItemKind.MULTIPLE_CHOICE, "choice", "When was the lighthouse built?",
            List.of(new Option("o1", "1899", "That was the harbour, canary."), new Option("o2", "1901", ""),
                    new Option("o3", "1910", "That was the storm, canary.")),
            "o2", List.of(evidence(28, 32)), EXPLANATION);
    public static final Item.TrueFalse STATEMENT = new Item.TrueFalse("statement", "It stands on the southern cape.", false,
            "It is the northern one, canary.", List.of(evidence(67, 75)), EXPLANATION);
    public static final Item.Typed CLOZE = new Item.Typed(ItemKind.CLOZE, "cloze", "It stands at _____ on the cape.",
            "Yamoussoukro",
            List.of("Yamoussokro"), List.of(evidence(47, 59)), EXPLANATION);
    public static final Item.Typed SHORT = new Item.Typed(ItemKind.SHORT_ANSWER, "short", "Where does the lighthouse stand?",
            "Yamoussoukro", List.of(), List.of(evidence(47, 59)), EXPLANATION);
    public static final Item.Choice SENTENCE = new Item.Choice(ItemKind.FIND_EVIDENCE, "sentence",
            "Which sentence of the article answers this? When was the lighthouse built?",
            List.of(new Option("s1", "The lighthouse was painted in 1910.", "It does not say so, canary."),
                    new Option("s2", "The lighthouse was built in 1901.", "")),
            "s2", List.of(evidence(0, 33)), EXPLANATION);
    public static final Item.Ordering EVENTS = new Item.Ordering("events",
            "Put these events in the order in which they happened.",
            List.of(new Option("e1", "The keeper left.", ""), new Option("e2", "The lighthouse was built.", ""),
                    new Option("e3", "The lamp was lit.", "")),
            List.of("e2", "e3", "e1"), List.of(evidence(0, 33), evidence(82, 113), evidence(114, 144)), EXPLANATION);
    public static final List<Item> ITEMS = List.of(CHOICE, STATEMENT, CLOZE, SHORT, SENTENCE, EVENTS);

    /** A quiz for an article that exists. */
    public static Quiz quiz(String articleId) {
        return new Quiz(OpaqueId.next(), articleId, "Quiz: Lighthouse", "embedded", 7, ITEMS,
                Optional.of(new Shortage(7, 6, List.of(new Shortage.Reason("too few facts", 1)))),
                Instant.parse("2026-11-22T10:15:30.123456Z"));
    }

    private static Evidence evidence(int start, int end) {
        return Evidence.of(TEXT, new Span(start, end));
    }
}
