package dev.readback.answering;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import dev.readback.article.Span;

/**
 * An answer as sent.
 *
 * @param outcome {@code found}, {@code not-in-article}, or {@code talk} for Readback's own words in a conversation
 * @param citations at least one when found, none when not in the article; of talk what it points to
 * @param nearest up to three when not in the article or declined, else none
 * @param insteadOf who should have answered, and why it did not; left out when the engine is the one that was asked first
 */
@Schema(name = "Answer")
public record AnswerView(@Schema(enumeration = {
        "found", "not-in-article", "talk"}) String outcome, String text, double confidence, String engine,
        List<CitationView> citations, List<QuoteView> nearest,
        @JsonInclude(JsonInclude.Include.NON_NULL) InsteadOf insteadOf){

    /** Of the engine that was asked first. */
    public AnswerView(String outcome, String text, double confidence, String engine, List<CitationView> citations,
            List<QuoteView> nearest) {
        this(outcome, text, confidence, engine, citations, nearest, null);
    }

    @Schema(name = "Citation")
    public record CitationView(int start, int end, String quote, Span sentence) {
        static CitationView of(Citation citation) {
            return new CitationView(citation.span().start(), citation.span().end(), citation.quote(), citation.sentence());
        }
    }

    @Schema(name = "Quote")
    public record QuoteView(int start, int end, String quote) {
        static QuoteView of(Quote quote) {
            return new QuoteView(quote.span().start(), quote.span().end(), quote.quote());
        }
    }

    public static AnswerView of(Answer answer) {
        return answer.fold(
                found -> new AnswerView("found", found.text(), found.confidence(), found.engine(),
                        found.citations().stream().map(CitationView::of).toList(), List.of(), found.insteadOf().orElse(null)),
                absent -> new AnswerView("not-in-article", absent.text(), absent.confidence(), absent.engine(),
                        List.of(), absent.nearest().stream().map(QuoteView::of).toList(), absent.insteadOf().orElse(null)));
    }

    /** Readback's own words: a greeting, a quiz item, what it cannot do; nothing that the article would have to say. */
    public static AnswerView talk(String text, List<Citation> citations, List<Quote> nearest) {
        return new AnswerView("talk", text, 1, Answer.EMBEDDED, citations.stream().map(CitationView::of).toList(),
                nearest.stream().map(QuoteView::of).toList());
    }
}
