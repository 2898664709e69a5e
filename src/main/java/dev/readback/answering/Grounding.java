package dev.readback.answering;

import java.util.List;

import dev.readback.article.Article;
import dev.readback.article.Span;

/**
 * The check that nothing leaves without standing in the article. A citation whose quote is not the article's text at its span
 * is dropped; an answer that keeps no citation becomes "the article does not say". An answer of the embedded engine must
 * moreover be its first citation, word for word.
 */
public final class Grounding {
    private Grounding() {
    }

    public static Answer grounded(Article article, Answer answer) {
        return answer.fold(found -> grounded(article, found), absent -> new Answer.NotInArticle(absent.confidence(),
                absent.engine(), absent.nearest().stream().filter(near -> stands(article, near.span(), near.quote())).toList()));
    }

    private static Answer grounded(Article article, Answer.Found found) {
        List<Citation> standing = found.citations().stream().filter(citation -> stands(article, citation)).toList();
        boolean speaksForItself = found.engine().equals(Answer.EMBEDDED)
                && (standing.isEmpty() || !standing.get(0).quote().equals(found.text()));
        if (standing.isEmpty() || speaksForItself) {
            return new Answer.NotInArticle(1 - found.confidence(), found.engine(), List.of());
        }
        return new Answer.Found(found.text(), found.confidence(), found.engine(), standing);
    }

    private static boolean stands(Article article, Citation citation) {
        return citation.sentence().end() <= article.text().length() && citation.sentence().contains(citation.span())
                && stands(article, citation.span(), citation.quote());
    }

    private static boolean stands(Article article, Span span, String quote) {
        return span.end() <= article.text().length() && article.quote(span).equals(quote);
    }
}
