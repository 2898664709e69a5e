package dev.readback.answering;

import java.util.List;

import dev.readback.article.Article;
import dev.readback.article.Span;

/**
 * The check that nothing leaves without standing in the article. A citation whose quote is not the article's text at its span
 * is dropped; an answer that keeps no citation becomes "the article does not say". An answer of the embedded engine must
 * moreover be put together from its citations, word for word: the first quote, all quotes in order (in one line, or each in a line of its own), or yes or no and the first
 * quote. It is checked as it was given, before anything is dropped; when a citation then is, what is left of a list is told
 * anew, but a yes or no without the quote that showed it is no answer.
 */
public final class Grounding {
    private Grounding() {
    }

    public static Answer grounded(Article article, Answer answer) {
        Answer checked = answer.fold(found -> grounded(article, found), absent -> absent.nearest(
                absent.nearest().stream().filter(near -> stands(article, near.span(), near.quote())).toList()));
        return answer.insteadOf().map(checked::insteadOf).orElse(checked);
    }

    private static Answer grounded(Article article, Answer.Found found) {
        List<Citation> standing = found.citations().stream().filter(citation -> stands(article, citation)).toList();
        boolean embedded = found.engine().equals(Answer.EMBEDDED);
        boolean isWhole = standing.equals(found.citations());
        if (!standing.isEmpty() && embedded && found.tellsAll() && !isWhole) {
            return Answer.Found.of(standing, found.confidence(), found.engine());
        }
        if (!standing.isEmpty() && embedded && found.tellsLines() && !isWhole) {
            return Answer.Found.sentences(standing, found.confidence(), found.engine());
        }
        if (standing.isEmpty() || embedded && !isTold(found, standing)) {
            return new Answer.NotInArticle(1 - found.confidence(), found.engine(), List.of());
        }
        return new Answer.Found(found.text(), found.confidence(), found.engine(), standing);
    }

    private static boolean isTold(Answer.Found found, List<Citation> standing) {
        return found.tellsAll() || found.tellsLines() || found.tellsFirst() && standing.get(0).equals(found.citations().get(0));
    }

    private static boolean stands(Article article, Citation citation) {
        return citation.sentence().end() <= article.text().length() && citation.sentence().contains(citation.span())
                && stands(article, citation.span(), citation.quote());
    }

    private static boolean stands(Article article, Span span, String quote) {
        return span.end() <= article.text().length() && article.quote(span).equals(quote);
    }
}
