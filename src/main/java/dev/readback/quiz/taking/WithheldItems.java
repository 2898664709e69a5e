package dev.readback.quiz.taking;

import java.util.List;
import java.util.stream.Stream;

import dev.readback.answering.Answer;
import dev.readback.answering.Citation;
import dev.readback.answering.SharedWords;
import dev.readback.answering.Withheld;
import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;
import dev.readback.quiz.Option;

/**
 * Items of quizzes that are being taken. A question is one of theirs when it has most of its words in common with an item; an answer
 * gives one away when it has the key, from the sentence that proves it, or, where the key is no words of the article, words of the
 * proof itself.
 */
public record WithheldItems(List<Item> items) implements Withheld {
    /** Least share of words in common (F1) with a stem, or with an event to be put in order. */
    private static final double ALIKE = 0.6;
    /** What stems begin with that ask for a sentence; it is no part of their question. */
    private static final String ASKS_FOR_SENTENCE = "Which sentence of the article answers this? ";

    public WithheldItems {
        items = List.copyOf(items);
    }

    @Override
    public boolean isAskedBy(String question) {
        return items.stream().flatMap(WithheldItems::asked).anyMatch(asked -> SharedWords.share(question, asked) >= ALIKE);
    }

    @Override
    public boolean isToldBy(Answer answer) {
        return answer.fold(found -> found.citations().stream().anyMatch(citation -> isKey(found.text(), citation)),
                absent -> false);
    }

    @Override
    public Answer without(Answer answer) {
        return answer.fold(found -> found, absent -> absent.nearest(
                absent.nearest().stream().filter(quote -> !areProvedBy(quote.span())).toList()));
    }

    /** Whether {@code passage} holds anything that proves an item. */
    public boolean areProvedBy(Span passage) {
        return items.stream().flatMap(item -> item.evidence().stream()).anyMatch(proof -> proof.span().overlaps(passage));
    }

    /** Whether telling the key of {@code other} and what proves it, sentence by sentence, would tell what one of the items asks. */
    public boolean areToldBy(Item other, Article article) {
        return other.evidence().stream().map(proof -> Citation.of(article, proof.span()).sentence()).anyMatch(this::areProvedBy);
    }

    private boolean isKey(String text, Citation citation) {
        return items.stream()
                .anyMatch(item -> item.evidence().stream().filter(proof -> proof.span().overlaps(citation.sentence()))
                        .anyMatch(proof -> SharedWords.oneHoldsTheOther(text, isInWords(item) ? item.keyText() : proof.quote())));
    }

    private static boolean isInWords(Item item) {
        return item.kind().isTyped() || item.kind() == ItemKind.MULTIPLE_CHOICE;
    }

    /** What an item asks, without its blank; of events each for itself. */
    private static Stream<String> asked(Item item) {
        return item.fold(choice -> Stream.of(choice.stem().replace(ASKS_FOR_SENTENCE, "")), judged -> Stream.of(judged.stem()),
                typed -> Stream.of(typed.stem().replace(Item.BLANK, " ")),
                ordering -> ordering.options().stream().map(Option::text));
    }
}
