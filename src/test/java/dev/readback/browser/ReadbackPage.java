package dev.readback.browser;

import java.net.URI;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The page as a reader meets it: found by role and name only. */
final class ReadbackPage {
    private final Page page;

    ReadbackPage(Page page) {
        this.page = page;
    }

    ReadbackPage open(URI address) {
        page.navigate(address.toString());
        article().getByText("Yamoussoukro").waitFor();
        return this;
    }

    Locator article() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Article").setExact(true));
    }

    /** Playwright for Java knows no role "mark", so this one is found by its element. */
    Locator highlight() {
        return article().locator("css=mark");
    }

    Locator answers() {
        return page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName("Question and answer"));
    }

    /** Types the question and sends it with Enter; returns the exchange once it is answered. */
    Locator ask(String question) {
        int before = answers().count();
        Locator box = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your question"));
        box.fill(question);
        box.press("Enter");
        Locator exchange = answers().nth(before);
        exchange.getByText(Pattern.compile("embedded engine|The article does not say")).first().waitFor();
        return exchange;
    }

    void tab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator form(String name) {
        return page.getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator result() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Quiz result"));
    }

    /** What the server answers to the submission that {@code work} ends in. */
    String submissionOf(Runnable work) {
        return page.waitForResponse(response -> response.url().endsWith("/submission"), work).text();
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    boolean scrollsSideways() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    void screenshot(String name) {
        Browsing.screenshot(page, name);
    }
}
