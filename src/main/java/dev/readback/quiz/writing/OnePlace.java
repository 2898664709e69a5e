package dev.readback.quiz.writing;

import java.util.Locale;

import dev.readback.article.Span;
import dev.readback.quiz.ItemKind;

/**
 * Of "at the Surf Ballroom in Clear Lake" both tell where: a typed place is asked for only where the sentence names no other that the
 * question leaves out, and no city as a part of the key.
 */
final class OnePlace implements Gate {
    @Override
    public String name() {
        return "one-place";
    }

    @Override
    public String reason() {
        return "two places would have told where";
    }

    @Override
    public String warning() {
        return "the article names two places that tell where";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        boolean where = draft.type() == AnswerType.PLACE && draft.isQuestion() && draft.kind() != ItemKind.FIND_EVIDENCE
                && draft.bare().startsWith("Where ");
        if (!where) return true;
        boolean alone = reading.mentions().within(draft.evidence()).stream()
                .filter(other -> other.type() == AnswerType.PLACE && !other.span().overlaps(draft.asked()))
                .filter(other -> !isWayTo(reading.parse(reading.sentenceIndexAt(other.span().start())), other.span()))
                .allMatch(other -> draft.stem().contains(other.text()));
        return alone && WordList.CITIES.words().stream().noneMatch(city -> isPartOf(city, draft.key()));
    }

    /** "From Cork to Geneva" are two ends, not two names of one. */
    private static boolean isWayTo(Parse parse, Span place) {
        return parse.headOf(place).stream().flatMap(head -> parse.children(head).stream().mapToInt(Integer::intValue))
                .mapToObj(parse::word).anyMatch(child -> child.is("case") && child.lower().matches("from|to"));
    }

    private static boolean isPartOf(String city, String key) {
        return key.length() > city.length() && key.toLowerCase(Locale.ROOT).startsWith(city + " ");
    }
}
