package dev.readback.quiz.writing;

import dev.readback.article.Span;

/**
 * One mention of a name, before it is known what it names.
 *
 * @param core without the title
 * @param titled with it
 * @param title the article's characters before the core, without the space; empty without a title
 * @param text the article's characters at {@code core}
 */
record Name(Span core, Span titled, String title, String text) {
    boolean hasTitle() {
        return titled.start() < core.start();
    }

    /** The same for two spellings of one name: without dots. */
    String plain() {
        return text.replace(".", "");
    }

    String firstWord() {
        return Word.in(text).get(0).text();
    }

    String lastWord() {
        var words = Word.in(text);
        return words.get(words.size() - 1).text();
    }

    boolean isSingleWord() {
        return !text.contains(" ");
    }
}
