package dev.readback.answering;

import java.util.List;
import java.util.Optional;

import dev.readback.article.Article;
import dev.readback.article.Span;

/**
 * Decides whether one sentence of an article says yes or no to a question. It would rather decide nothing than be wrong: all words
 * of the question must stand in the sentence, in the same order, in forms of the same word, with next to nothing between
 * them ({@link Alignment}), in a part of the sentence that is plainly said ({@link Statement}). Then it is a yes, or a no if one
 * "not" or "refused to" is between, or if all but one exact figure agrees. {@link Apposition} reads "the capital, Yamoussoukro".
 */
final class YesNo {
    private YesNo() {
    }

    /** @param sentence a stretch of the article's text, as a rule one of its sentences */
    static Verdict judge(Article article, String question, Span sentence) {
        Optional<YesNoQuestion> asked = YesNoQuestion.of(question);
        if (asked.isEmpty()) return new Verdict(Verdict.Outcome.UNDECIDED, sentence);
        List<Token> said = Token.in(article.text(), sentence);
        for (Alignment alignment : Alignment.of(asked.get(), said)) {
            var statement = new Statement(asked.get(), said, alignment);
            var verdict = new Verdict(statement.outcome(), clean(article, statement.part()));
            if (isDecided(article, verdict)) return verdict;
        }
        return new Apposition(article, asked.get(), said).verdict().filter(verdict -> isDecided(article, verdict))
                .orElse(new Verdict(Verdict.Outcome.UNDECIDED, sentence));
    }

    private static Span clean(Article article, Span part) {
        return CleanSpan.of(article.text(), part).orElse(part);
    }

    /** What is quoted is its speaker's word, and a quotation may have begun sentences before. */
    private static boolean isDecided(Article article, Verdict verdict) {
        Span part = verdict.evidence();
        int paragraph = article.paragraphs().stream().filter(each -> each.contains(part)).mapToInt(Span::start).findFirst()
                .orElse(part.start());
        long before = marks(article.text().substring(paragraph, part.start()));
        return verdict.outcome() != Verdict.Outcome.UNDECIDED && before % 2 == 0 && marks(article.quote(part)) == 0;
    }

    private static long marks(String text) {
        return text.chars().filter(c -> "\"\u201c\u201d\u00ab\u00bb".indexOf(c) >= 0).count();
    }
}
