package dev.readback.conversation;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.readback.answering.AnswerView;
import dev.readback.article.Article;

/**
 * How much of an article a conversation has touched.
 *
 * @param paragraphs how many the article has
 * @param read ordinals, from 1, of those that the page has reported as shown
 * @param asked ordinals, from 1, of those that answers cited
 * @param quizzed ordinals, from 1, of those that proved the key of an answered quiz item
 */
@Schema(name = "Coverage")
public record Coverage(int paragraphs, List<Integer> read, List<Integer> asked, List<Integer> quizzed) {
    public Coverage {
        read = List.copyOf(read);
        asked = List.copyOf(asked);
        quizzed = List.copyOf(quizzed);
    }

    /** @param read ordinals, in order */
    static Coverage of(Article article, List<Turn> turns, List<Integer> read) {
        return new Coverage(article.paragraphs().size(), read, cited(article, turns, false), cited(article, turns, true));
    }

    private static List<Integer> cited(Article article, List<Turn> turns, boolean quiz) {
        List<AnswerView.CitationView> citations = turns.stream().filter(turn -> turn.kind().equals("quiz") == quiz)
                .flatMap(turn -> turn.answer().citations().stream()).toList();
        return IntStream.range(0, article.paragraphs().size()).filter(i -> citations.stream().anyMatch(citation -> citation
                .start() < article.paragraphs().get(i).end() && article.paragraphs().get(i).start() < citation.end()))
                .map(i -> i + 1).boxed().toList();
    }
}
