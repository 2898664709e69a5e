package dev.readback.quiz.writing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import dev.readback.article.Span;

/**
 * Whom "he", "she" or "it" means as the subject of a sentence, where hardly anybody could read it otherwise: the subject of the
 * sentence before, in the same paragraph, and the only one of its sort named since.
 */
final class Antecedents {
    private static final int FARTHEST = 3;
    private final Reading reading;

    Antecedents(Reading reading) {
        this.reading = reading;
    }

    /** The name to put for the pronoun; empty where it is not certain, or no pronoun. */
    Optional<String> of(Statement statement, Clause clause) {
        if (clause.subjectPhrase().size() != 1) return Optional.empty();
        String pronoun = clause.parse().word(clause.subject()).lower();
        if (!pronoun.matches("he|she|it")) return Optional.empty();
        Span before = new Span(statement.sentence().start(), clause.parse().span(clause.subject()).end());
        boolean person = !pronoun.equals("it");
        return subjectBefore(statement.index(), pronoun, 1)
                .filter(entity -> reading.mentions().within(before).stream().flatMap(other -> other.entity().stream())
                        .allMatch(other -> other.equals(entity) || !isOne(other, person)))
                .map(Antecedents::named);
    }

    private Optional<Entity> subjectBefore(int index, String pronoun, int steps) {
        Span here = reading.article().sentences().get(index);
        if (index == 0 || steps > FARTHEST) return Optional.empty();
        Span before = reading.article().sentences().get(index - 1);
        if (reading.paragraphAt(before.start()) != reading.paragraphAt(here.start())) return Optional.empty();
        Parse parse = reading.parse(index - 1);
        OptionalInt subject = subject(parse);
        if (subject.isEmpty()) return Optional.empty();
        boolean person = !pronoun.equals("it");
        List<Entity> others = reading.mentions().within(before).stream().flatMap(mention -> mention.entity().stream())
                .filter(entity -> isOne(entity, person)).distinct().toList();
        if (parse.word(subject.getAsInt()).lower().equals(pronoun)) {
            return subjectBefore(index - 1, pronoun, steps + 1)
                    .filter(entity -> others.stream().allMatch(entity::equals));
        }
        return mention(parse, subject.getAsInt()).flatMap(mention -> mention.entity())
                .filter(entity -> isOne(entity, person) && others.size() == 1);
    }

    private static OptionalInt subject(Parse parse) {
        OptionalInt root = IntStream.range(0, parse.words().size()).filter(i -> parse.word(i).isRoot()).findFirst();
        return root.isEmpty() ? root : parse.child(root.getAsInt(), "nsubj");
    }

    /** The name that is the whole subject: not the town of "the mayor of the town". */
    private Optional<AnswerCandidate> mention(Parse parse, int subject) {
        return reading.mentions().within(parse.span(subject)).stream()
                .filter(mention -> parse.headOf(mention.titled()).orElse(-1) == subject).findFirst();
    }

    private static boolean isOne(Entity entity, boolean person) {
        return person == (entity.type() == AnswerType.PERSON) || entity.type() == AnswerType.UNDECIDED;
    }

    private static String named(Entity entity) {
        return (entity.article() ? "the " : "") + entity.name();
    }
}
