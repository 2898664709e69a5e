package dev.readback.reading;

import java.util.List;

/** Outcomes of four questions: answered rightly, wrongly, found nothing, and something found where there is nothing. */
final class OutcomeSample {
    static final Outcome RIGHT = outcome("right", List.of("Cork", "in Cork"), "Cork", 0.9);
    static final Outcome WRONG = outcome("wrong", List.of("1844"), "whale oil", 0.7);
    static final Outcome SILENT = outcome("silent", List.of("two"), "", 0);
    static final Outcome INVENTED = outcome("invented", List.of(), "Ellen Murphy", 0.4);
    static final List<Outcome> ALL = List.of(RIGHT, WRONG, SILENT, INVENTED);

    private OutcomeSample() {
    }

    private static Outcome outcome(String id, List<String> golds, String said, double confidence) {
        return new Outcome(Mode.ARTICLE, "Lighthouse", new Asked(id, "What of " + id + "?", "what", golds), said, confidence,
                golds.contains(said), 12);
    }
}
