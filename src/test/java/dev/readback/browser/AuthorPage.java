package dev.readback.browser;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The page of a quiz's author: found by role and name only. */
final class AuthorPage {
    private static final String SECRET = "sessionStorage.getItem('readback.author.' + location.hash.split('/')[2])";
    private static final String SEND = "async (method, path, revision) => (await fetch('/api/quizzes/'"
            + " + location.hash.split('/')[2] + path, { method, headers: { 'Readback-Author': " + SECRET
            + ", 'If-Match': '\"' + revision + '\"' } })).json()";

    private static final String BLANK = "_____";

    private final Page page;

    private AuthorPage(Page page) {
        this.page = page;
    }

    /** Has a quiz written from the open article, with {@code items} questions of some of the kinds, and opens it to be edited. */
    static AuthorPage written(Page page, int items) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Quiz")).click();
        page.getByLabel("Number of questions").fill(Integer.toString(items));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write it to edit")).click();
        return opened(page);
    }

    /** The page at which the browser is already. */
    static AuthorPage opened(Page page) {
        AuthorPage author = new AuthorPage(page);
        author.question(1).waitFor();
        return author;
    }

    Page page() {
        return page;
    }

    /** @param number from 1 */
    Locator question(int number) {
        return page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName("Question " + number).setExact(true));
    }

    int questions() {
        return page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName(Pattern.compile("^Question \\d+$"))).count();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The form of a question after its button has been pressed. */
    Locator editing(int number) {
        button("Edit question " + number).press("Enter");
        Locator form = question(number).getByRole(AriaRole.FORM);
        form.waitFor();
        return form;
    }

    static Locator stem(Locator form) {
        return form.getByLabel("Question", new Locator.GetByLabelOptions().setExact(true));
    }

    /** Another stem for the question; only a cloze may, and must, have a blank, and which kind a question is is a matter of chance. */
    static String reworded(Locator form, String words, String more) {
        return words + (stem(form).inputValue().contains(BLANK) ? " " + BLANK : "") + more;
    }

    static Locator save(Locator form) {
        return form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save and check"));
    }

    void awaitSaved() {
        page.getByText("All changes saved").waitFor();
    }

    /** The stems in their order, as they are stored. */
    @SuppressWarnings("unchecked")
    List<String> storedStems() {
        return (List<String>) page
                .evaluate("async () => (await (" + SEND + ")('GET', '/draft', 0)).items.map(item => item.stem)");
    }

    /** The question's key and the ids of its options, as they are stored. */
    @SuppressWarnings("unchecked")
    Map<String, Object> stored(int number) {
        return (Map<String, Object>) page.evaluate("async index => { const item = (await (" + SEND + ")('GET', '/draft', 0))"
                + ".items[index]; return { key: item.key, optionIds: item.options.map(option => option.id) }; }", number - 1);
    }

    /** What another browser with the author's link would do meanwhile. */
    void deleteElsewhere(int number, int revision) {
        page.evaluate("async ([index, revision]) => { const send = " + SEND + ";"
                + " const { items } = await send('GET', '/draft', 0);"
                + " await send('DELETE', '/draft/items/' + items[index].id, revision); }", List.of(number - 1, revision));
    }

    String secret() {
        return (String) page.evaluate(SECRET);
    }
}
