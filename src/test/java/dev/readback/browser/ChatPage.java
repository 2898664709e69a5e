package dev.readback.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The conversation as a reader meets it: found by role and name. */
final class ChatPage {
    private static final Pattern ITEM = Pattern.compile("^Question \\d+ of \\d+$");
    private final Page page;

    ChatPage(Page page) {
        this.page = page;
    }

    Locator box() {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Your (question|answer)$")));
    }

    /** Types and sends, and waits until the answer is there; the exchange. */
    Locator say(String words) {
        box().fill(words);
        return after(() -> box().press("Enter"));
    }

    /** What {@code asking} is answered with. */
    Locator after(Runnable asking) {
        return after(asking, exchanges().count());
    }

    /** @param place of the exchange, which takes that of one that failed */
    Locator after(Runnable asking, int place) {
        asking.run();
        Locator exchange = exchanges().nth(place);
        exchange.locator("css=.answer, .problem").first().waitFor();
        button("Ask").waitFor();
        return exchange;
    }

    Locator exchanges() {
        return page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName("Question and answer"));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The item that can be answered now. */
    Locator item() {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(ITEM)).last();
    }

    Locator options() {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Answers").setExact(true))
                .getByRole(AriaRole.BUTTON);
    }

    /** Answers the open item: with its first button by keyboard, or in words. */
    Locator answerItem() {
        Locator options = options();
        return options.count() > 0 ? after(() -> options.first().press("Enter")) : say("Abidjan");
    }

    /** What the page says to a screen reader. */
    Locator announcement() {
        return page.getByRole(AriaRole.STATUS, new Page.GetByRoleOptions().setName("Announcements"));
    }

    /** Whether the focus has been lost, so that the keyboard would begin at the top again. */
    boolean isFocusLost() {
        return (boolean) page.evaluate("document.activeElement === document.body");
    }
}
