package dev.readback.llm;

import java.util.List;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.platform.OpaqueId;

/**
 * Puts a question and passages into a user message as they are, character by character, between marker lines that nobody who wrote
 * them could foresee. No template is filled: braces and brackets in an article stay what they are.
 */
final class Fence {
    private Fence() {
    }

    /** @param passages in the order of the article, at least one */
    static String around(String task, Article article, List<Span> passages) {
        String code = OpaqueId.next();
        StringBuilder message = new StringBuilder();
        part(message, "question", code, task);
        passages.forEach(passage -> part(message, "passage", code, article.quote(passage)));
        return message.toString();
    }

    private static void part(StringBuilder message, String name, String code, String text) {
        message.append("===== begin ").append(name).append(' ').append(code).append('\n').append(text).append("\n===== end ")
                .append(name).append(' ').append(code).append('\n');
    }
}
