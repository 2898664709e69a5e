package dev.readback.quiz.writing;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.readback.article.Span;

/**
 * A name that a question puts where its sentence has a pronoun is whom the pronoun means: of its sort nobody else stands before it
 * in the sentence, or else in the nearest one before that names any.
 */
final class WhoIsMeant implements Gate {
    private static final Pattern PRONOUN = Pattern
            .compile("\\b(?:[Hh]e|[Ss]he|[Hh]im|[Hh]is|[Hh]ers?|[Ii]ts?|[Tt]hey|[Tt]hem|[Tt]heir)\\b");
    /** Sentences back; what was named earlier is hardly meant. */
    private static final int FARTHEST = 6;

    @Override
    public String name() {
        return "who-is-meant";
    }

    @Override
    public String reason() {
        return "it was not certain whom a pronoun of the article means";
    }

    @Override
    public String warning() {
        return "it is not certain that the article's pronoun means the one whom the question names";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        return putIn(draft, reading).allMatch(entity -> nearest(draft, reading, entity).equals(Set.of(entity)));
    }

    /** Where the article last names, before the evidence, whom a question names and its evidence does not. */
    static Stream<Span> namings(Draft draft, Reading reading) {
        return putIn(draft, reading).flatMap(entity -> reading.mentions().of(entity).stream().map(AnswerCandidate::span)
                .filter(span -> span.end() <= draft.evidence().start()).reduce((earlier, later) -> later).stream())
                .map(span -> reading.article().sentenceAt(span.start())).distinct();
    }

    private static Stream<Entity> putIn(Draft draft, Reading reading) {
        if (!draft.isQuestion()) return Stream.empty();
        Set<Entity> there = within(draft.evidence(), reading).collect(Collectors.toSet());
        return reading.mentions().entities().stream().filter(entity -> !there.contains(entity))
                .filter(entity -> entity.aliases().stream().anyMatch(alias -> names(draft.bare(), alias))
                        && entity.aliases().stream().noneMatch(alias -> names(reading.article().title(), alias)));
    }

    private static boolean names(String line, String alias) {
        return line.contains(alias)
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(alias) + "(?![\\p{L}\\p{N}])").matcher(line).find();
    }

    private static Set<Entity> nearest(Draft draft, Reading reading, Entity named) {
        int index = reading.sentenceIndexAt(draft.evidence().start());
        Stream<Span> back = IntStream.rangeClosed(1, Math.min(FARTHEST, index))
                .mapToObj(steps -> reading.article().sentences().get(index - steps));
        return Stream.concat(beforePronoun(draft, reading).stream(), back)
                .map(span -> within(span, reading).filter(entity -> isOfSort(entity, named)).collect(Collectors.toSet()))
                .filter(found -> !found.isEmpty()).findFirst().orElse(Set.of());
    }

    private static Optional<Span> beforePronoun(Draft draft, Reading reading) {
        Matcher pronoun = PRONOUN.matcher(draft.evidence().in(reading.article().text()));
        return pronoun.find() && pronoun.start() > 0
                ? Optional.of(new Span(draft.evidence().start(), draft.evidence().start() + pronoun.start()))
                : Optional.empty();
    }

    private static Stream<Entity> within(Span span, Reading reading) {
        return reading.mentions().within(span).stream().flatMap(mention -> mention.entity().stream());
    }

    private static boolean isOfSort(Entity entity, Entity named) {
        boolean person = named.type() == AnswerType.PERSON;
        return person == (entity.type() == AnswerType.PERSON) || entity.type() == AnswerType.UNDECIDED;
    }
}
