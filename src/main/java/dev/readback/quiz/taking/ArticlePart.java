package dev.readback.quiz.taking;

import dev.readback.article.Article;
import dev.readback.quiz.Item;

/** A third of an article, counted in sentences; an item belongs where its first evidence begins. {@link #code()} is the API's word. */
enum ArticlePart {
    BEGINNING("beginning"),
    MIDDLE("middle"),
    END("end");

    private final String code;

    ArticlePart(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static ArticlePart of(Article article, Item item) {
        int sentence = article.sentenceNumberAt(item.evidence().get(0).span().start());
        return values()[sentence * values().length / article.sentences().size()];
    }
}
