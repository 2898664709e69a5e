package dev.readback.llm;

import java.util.List;
import java.util.Optional;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.quiz.writing.Proposals;
import dev.readback.quiz.writing.QuestionGuest;

/** Has a language model propose questions about the beginning of an article, as much of it as may be sent. */
final class LlmDrafter implements QuestionGuest {
    /** Questions asked for beyond those wanted: some will not pass. */
    private static final int SPARE = 4;
    private final ChatLine line;
    private final String prompt;
    private final ResponseFormat format;
    private final int mostCharacters;

    /** @param mostCharacters of the article sent */
    LlmDrafter(ChatLine line, String prompt, ResponseFormat format, int mostCharacters) {
        this.line = line;
        this.prompt = prompt;
        this.format = format;
        this.mostCharacters = mostCharacters;
    }

    @Override
    public String name() {
        return line.name();
    }

    @Override
    public Proposals propose(Article article, int wanted) {
        String task = "Write " + (wanted + SPARE) + " questions about the passage.";
        try {
            String asked = Fence.around(task, article, List.of(beginning(article)));
            QuestionsReply reply = line.ask("quiz", prompt, asked, format, QuestionsReply.class);
            return new Proposals(reply.usable(), Optional.empty());
        } catch (LlmException failed) {
            return new Proposals(List.of(), Optional.of(failed.failure().reason()));
        }
    }

    /** Whole sentences, at least the beginning of the first. */
    private Span beginning(Article article) {
        int start = article.sentences().get(0).start();
        int end = article.sentences().stream().mapToInt(Span::end).filter(each -> each - start <= mostCharacters).max()
                .orElse(Math.min(article.sentences().get(0).end(), start + mostCharacters));
        return new Span(start, end);
    }
}
