package dev.readback.quiz.writing;

import java.util.List;

import dev.readback.article.Span;
import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;

/**
 * An item as a drafter proposes it, before the gates.
 *
 * @param key the right response: an option, the words of a blank, or {@code true} or {@code false}
 * @param asked where in the article the answer stands; for a true or false statement, where it was changed or the whole
 * @param evidence the stretch that proves the key; holds {@code asked}
 * @param type what is asked for; of a false statement, what was swapped
 * @param fact the same for two drafts that ask about the same fact
 * @param distractors wrong options; of a false statement, the one wrong value; else empty
 * @param ordered whether the options must be shown in the order of their size
 * @param accepted other spellings of the words of a blank
 * @param worth the drafter's own estimate, 0 to 1
 * @param events to be put in order, the earliest first; {@code asked} and {@code evidence} are of the first in the article; empty
 *        unless that is what is asked
 * @param engine who worded it, as {@link Item#engine}
 */
public record Draft(ItemKind kind, String stem, String key, Span asked, Span evidence, AnswerType type, String fact,
        List<Distractor> distractors, boolean ordered, List<String> accepted, double worth, List<DatedEvent> events,
        String engine) {
    public Draft {
        distractors = List.copyOf(distractors);
        accepted = List.copyOf(accepted);
        events = List.copyOf(events);
        if (!evidence.contains(asked)) {
            throw new IllegalArgumentException("evidence " + evidence + " must hold what is asked " + asked);
        }
        if (!(worth >= 0 && worth <= 1)) throw new IllegalArgumentException("worth is 0 to 1, was " + worth);
    }

    /** By the embedded engine. */
    public Draft(ItemKind kind, String stem, String key, Span asked, Span evidence, AnswerType type, String fact,
            List<Distractor> distractors, boolean ordered, List<String> accepted, double worth, List<DatedEvent> events) {
        this(kind, stem, key, asked, evidence, type, fact, distractors, ordered, accepted, worth, events, Item.EMBEDDED);
    }

    /** By the embedded engine, without events. */
    public Draft(ItemKind kind, String stem, String key, Span asked, Span evidence, AnswerType type, String fact,
            List<Distractor> distractors, boolean ordered, List<String> accepted, double worth) {
        this(kind, stem, key, asked, evidence, type, fact, distractors, ordered, accepted, worth, List.of());
    }

    boolean isTrueStatement() {
        return kind == ItemKind.TRUE_FALSE && Item.TrueFalse.TRUE.equals(key);
    }

    boolean isFalseStatement() {
        return kind == ItemKind.TRUE_FALSE && !isTrueStatement();
    }

    /** Whether it asks a question, and is no statement, gap, list of events or sentence to complete. */
    boolean isQuestion() {
        return kind != ItemKind.TRUE_FALSE && kind != ItemKind.CLOZE && kind != ItemKind.ORDERING
                && !stem.startsWith(CompletionAsker.LEAD);
    }

    /** The evidence up to what is asked; {@code article} is the article's text. */
    String before(String article) {
        return article.substring(evidence.start(), asked.start());
    }

    /** The evidence after what is asked. */
    String after(String article) {
        return article.substring(asked.end(), evidence.end());
    }

    /** The stem without what leads up to the question or the sentence. */
    String bare() {
        String bare = stem.replace(EvidenceDrafter.LEAD, "").replace(Question.LEAD, "").replace(CompletionAsker.LEAD, "");
        if (bare.isBlank()) return stem;
        return Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
    }

    Draft withDistractors(List<Distractor> chosen) {
        return new Draft(kind, stem, key, asked, evidence, type, fact, chosen, ordered, accepted, worth, events,
                engine);
    }

    Draft by(String other) {
        return new Draft(kind, stem, key, asked, evidence, type, fact, distractors, ordered, accepted, worth, events, other);
    }

    /** All stretches of the article that it rests on. */
    List<Span> proofs() {
        return events.isEmpty() ? List.of(evidence) : events.stream().map(DatedEvent::sentence).toList();
    }

    /** What the learner reads of the article's content: the bare stem, or each event. */
    List<String> told() {
        return events.isEmpty() ? List.of(bare()) : events.stream().map(DatedEvent::text).toList();
    }
}
