package dev.readback.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import dev.readback.answering.Guest;
import dev.readback.answering.GuestReply;
import dev.readback.article.Article;
import dev.readback.article.Span;

/** Asks a language model for claims with quotes, from the passages that retrieval picks. */
final class LlmGuest implements Guest {
    private final ChatLine line;
    private final Function<Article, ContentRetriever> retrieval;
    private final String prompt;
    private final ResponseFormat format;
    private final int mostCharacters;

    /** @param mostCharacters of the article sent with one question */
    LlmGuest(ChatLine line, Function<Article, ContentRetriever> retrieval, String prompt, ResponseFormat format,
            int mostCharacters) {
        this.line = line;
        this.retrieval = retrieval;
        this.prompt = prompt;
        this.format = format;
        this.mostCharacters = mostCharacters;
    }

    @Override
    public String name() {
        return line.name();
    }

    @Override
    public GuestReply ask(Article article, String question) {
        try {
            String asked = Fence.around(question, article, passages(article, question));
            return new GuestReply.Claims(line.ask("answer", prompt, asked, format, ClaimsReply.class).usable());
        } catch (LlmException failed) {
            return new GuestReply.Unavailable(failed.failure().reason());
        }
    }

    /** The best passages that fit into the limit, in the order of the article; what two share is sent once. */
    private List<Span> passages(Article article, String question) {
        List<Span> chosen = new ArrayList<>();
        int characters = 0;
        for (var content : retrieval.apply(article).retrieve(Query.from(question))) {
            Metadata place = content.textSegment().metadata();
            Span passage = new Span(place.getInteger("start"), place.getInteger("end"));
            characters += passage.length();
            if (characters > mostCharacters && !chosen.isEmpty()) break;
            chosen.add(passage.length() > mostCharacters
                    ? new Span(passage.start(), passage.start() + mostCharacters)
                    : passage);
        }
        return joined(chosen.stream().sorted().toList());
    }

    private static List<Span> joined(List<Span> inOrder) {
        List<Span> joined = new ArrayList<>();
        for (Span next : inOrder) {
            int last = joined.size() - 1;
            if (last >= 0 && next.start() <= joined.get(last).end()) {
                joined.set(last, new Span(joined.get(last).start(), Math.max(joined.get(last).end(), next.end())));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
