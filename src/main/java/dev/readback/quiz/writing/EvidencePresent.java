package dev.readback.quiz.writing;

import dev.readback.article.Span;
import dev.readback.quiz.ItemKind;

/** The evidence lies in the article and, where the key is words of the article, holds it. */
final class EvidencePresent implements Gate {
    @Override
    public String name() {
        return "evidence-present";
    }

    @Override
    public String reason() {
        return "the article did not prove the answer";
    }

    @Override
    public String warning() {
        return "the article does not prove the answer";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        String text = reading.article().text();
        Span evidence = draft.evidence();
        if (evidence.end() > text.length()) return false;
        if (draft.kind() == ItemKind.TRUE_FALSE) return true;
        if (draft.kind() == ItemKind.ORDERING) return draft.events().stream().allMatch(event -> isTold(event, text));
        return evidence.in(text).replaceAll("\\s+", " ").contains(draft.key()) || isAliasOfAsked(draft, reading);
    }

    /** But for its capital, its full stop and its date the event is the article's own words. */
    private static boolean isTold(DatedEvent event, String text) {
        if (event.sentence().end() > text.length()) return false;
        String words = event.text().substring(1).replaceFirst("\\.$", "");
        return event.sentence().in(text).replaceAll("\\s+", " ").contains(words);
    }

    /** A key may be the fullest name of what the evidence calls by a shorter one. */
    private static boolean isAliasOfAsked(Draft draft, Reading reading) {
        return reading.mentions().within(draft.asked()).stream().flatMap(mention -> mention.entity().stream())
                .anyMatch(entity -> entity.aliases().contains(draft.key()));
    }
}
