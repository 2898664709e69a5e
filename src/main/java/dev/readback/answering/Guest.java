package dev.readback.answering;

import dev.readback.article.Article;

/** An engine from outside that may speak in the place of the embedded one. Nothing it says is shown before it is checked. */
public interface Guest {
    /** The model's name. */
    String name();

    /**
     * @param question what a reader asks; not blank
     * @return what it claims, or why it claims nothing; never throws for what the other side does
     */
    GuestReply ask(Article article, String question);
}
