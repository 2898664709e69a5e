package dev.readback.quiz.writing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.readback.article.Span;

/**
 * Something in the article that a question may ask for.
 *
 * @param span its name or figure, without a title before it
 * @param titled the same with the title before it, as in "Mr Smith"; equal to {@code span} without one
 * @param text the article's characters at {@code span}
 * @param form how it is written; options of one question share it
 * @param entity what it names; empty for numbers and dates
 * @param quantity its value; present for numbers only
 */
record AnswerCandidate(Span span, Span titled, String text, AnswerType type, String form, Optional<Entity> entity,
        Optional<Quantity> quantity) {
    AnswerCandidate {
        if (!titled.contains(span)) throw new IllegalArgumentException("the title must stand before the name");
        if (text.length() != span.length()) throw new IllegalArgumentException("text must be as long as its span");
        if (quantity.isPresent() != (type == AnswerType.NUMBER)) {
            throw new IllegalArgumentException("numbers have a quantity, and nothing else has, was " + type);
        }
    }

    static AnswerCandidate name(Span span, Span titled, String text, Entity entity) {
        String form = (entity.country() ? "country " : "") + (Word.isAcronym(text) ? "acronym" : "words");
        return new AnswerCandidate(span, titled, text, entity.type(), form, Optional.of(entity), Optional.empty());
    }

    static AnswerCandidate number(Span span, String text, Quantity quantity) {
        return new AnswerCandidate(span, span, text, AnswerType.NUMBER, "number", Optional.empty(), Optional.of(quantity));
    }

    static AnswerCandidate date(Span span, String text, String form) {
        return new AnswerCandidate(span, span, text, AnswerType.DATE, form, Optional.empty(), Optional.empty());
    }

    /** As an option: a person by the fullest name, anything else as the article has it here. */
    String shown() {
        boolean acronym = Word.isAcronym(text) && type != AnswerType.PERSON;
        return entity.flatMap(named -> named.shown(acronym)).orElse(text);
    }

    /** Other spellings of the same than {@code key}, for typed responses. */
    List<String> accepted(String article, String key) {
        Set<String> accepted = new LinkedHashSet<>(List.of(text, titled.in(article)));
        entity.ifPresent(named -> named.aliases().stream().sorted().forEach(accepted::add));
        quantity.flatMap(Quantity::respelled).ifPresent(accepted::add);
        quantity.filter(counted -> !counted.unit().isEmpty()).ifPresent(counted -> accepted.add(text + " " + counted.unit()));
        quantity.filter(money -> !money.prefix().isEmpty()).ifPresent(money -> accepted.add(text.replaceFirst("^\\P{N}+", "")));
        if (type == AnswerType.DATE) Dates.respelled(this).ifPresent(accepted::add);
        accepted.remove(key);
        return List.copyOf(accepted);
    }

    /** What makes two candidates the same fact within one sentence. */
    String identity() {
        return entity.map(found -> "entity " + found.id()).orElse(type + " " + text);
    }
}
