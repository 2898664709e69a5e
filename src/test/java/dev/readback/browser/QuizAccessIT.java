package dev.readback.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

/** axe-core finds nothing in any state of the quiz half of the page, on any screen, in either direction of reading. */
@Tag("browser")
class QuizAccessIT {
    private static final String SEND = """
            const send = async (method, path, body, headers = {}) => (await fetch("/api" + path, { method,
              headers: { "Content-Type": "application/json", ...headers }, body: body && JSON.stringify(body) })).json();
            const write = (article, request) => send("POST", `/articles/${article}/quizzes`, request);
            const take = async (quiz, feedback = "deferred") => send("POST", `/quizzes/${quiz.id}/attempts`, { feedback });
            const resume = (quiz, attempt) => localStorage.setItem("readback.attempt." + quiz.articleId, attempt.id);
            """;
    private static final String DATED = """
            Local builders finished the long bridge at Port Ellis in 1844. On 12 March 1901, a storm destroyed the old pier of the \
            northern harbour. Robert Shaw sold his ferry to a Norwegian company on 4 August 1955.

            Mary Keane bought the empty lighthouse on Skerry Rock in May 1923. Fishermen from Galway founded a small museum of \
            boats in 1871.""";
    private static final String ARABIC = """
            أعلن مجلس المدينة عن افتتاح الميناء الجديد يوم الاثنين. وقالت رئيسة البلدية إن العبارة ستنقل 120 راكبا.

            غرقت العبارة القديمة في عام 1998 خلال عاصفة.""";

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private final Axe axe = new Axe();
    private Page page;

    @BeforeEach
    void openPage() {
        page = BROWSING.page(1280, ColorScheme.LIGHT);
        // The page asks before it is left with something typed; a reload is what is meant here.
        page.onDialog(Dialog::accept);
        page.navigate(BROWSING.readback().baseUri().toString());
        tab("Quiz").click();
        button("Start quiz").waitFor();
    }

    @Test
    void settingAQuizUp() {
        // Given
        axe.look(page, "set-up");
        page.getByText("Repeat an earlier quiz").click();
        page.getByLabel("Seed").fill("x");
        button("Start quiz").click();
        page.getByText("The seed is a whole number").waitFor();
        axe.look(page, "set-up with a complaint");
        page.getByLabel("Seed").fill("");
        page.route("**/quizzes", route -> {});
        button("Start quiz").click();
        page.getByText("so far.").waitFor();
        axe.look(page, "being written");
        button("Stop").click();
        page.unroute("**/quizzes");
        page.route("**/quizzes", Route::abort);
        // When
        button("Start quiz").click();
        page.getByRole(AriaRole.ALERT).waitFor();
        // Then
        axe.look(page, "set-up with a problem");
        assertEquals(List.of(), axe.found());
    }

    @Test
    void takingEachKindOfQuestion() {
        // Given
        String dated = added("Port Ellis", DATED);
        Map<String, String> kinds = new HashMap<>(Map.of("ordering", dated));
        List.of("multiple-choice", "true-false", "cloze", "short-answer", "find-evidence")
                .forEach(kind -> kinds.put(kind, ""));
        // When
        kinds.forEach((kind, article) -> {
            String open = (String) page.evaluate("async ([article, kind]) => {" + SEND + """
                    const quiz = await write(article || location.hash.split("/")[2], { items: 1, kinds: [kind], seed: 3 });
                    resume(quiz, await take(quiz, "immediate"));
                    return quiz.articleId; }""", List.of(article, kind));
            reopened(open);
            page.getByText(Pattern.compile("Question 1 of 1")).waitFor();
            axe.look(page, "taking " + kind);
            answer();
            button("Check answer").click();
            page.getByText(Pattern.compile("^Show evidence")).first().waitFor();
            axe.look(page, "reviewed " + kind);
        });
        // Then
        assertEquals(List.of(), axe.found());
    }

    @Test
    void takingFlaggedOnOnePageOfflineAndHandedIn() {
        // Given
        page.getByLabel("Number of questions").fill("4");
        button("Start quiz").click();
        page.getByText(Pattern.compile("Question 1 of")).waitFor();
        button("Flag question 1 for later").click();
        axe.look(page, "taking, flagged");
        button("All on one page").click();
        axe.look(page, "taking, all on one page");
        page.context().setOffline(true);
        answer();
        page.getByText("Offline – kept here").first().waitFor();
        axe.look(page, "taking, offline");
        page.context().setOffline(false);
        page.getByText("Saved", new Page.GetByTextOptions().setExact(true)).first().waitFor();
        button("Finish").click();
        button("Finish anyway").waitFor();
        axe.look(page, "asked before handing in");
        // When
        button("Finish anyway").click();
        page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Quiz result")).waitFor();
        axe.look(page, "result");
        page.getByText("Export this quiz").click();
        page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Export formats")).waitFor();
        // Then
        axe.look(page, "exports");
        assertEquals(List.of(), axe.found());
    }

    @Test
    void reviewingWhatIsDue() {
        // Given
        page.evaluate("location.hash = '#/due'");
        page.getByText(Pattern.compile("Nothing to review yet")).waitFor();
        axe.look(page, "nothing due");
        page.evaluate("async () => {" + SEND + """
                const article = (await send("GET", "/articles?limit=50")).items.find(one => one.title.startsWith("Heavy"));
                const quiz = await write(article.id, { items: 2, seed: 3 });
                const { id } = await take(quiz);
                await send("POST", `/attempts/${id}/submission`, {});
                const deck = await send("POST", "/decks", {});
                await send("POST", `/decks/${deck.id}/cards`, { attemptId: id });
                localStorage.setItem("readback.deck", deck.id); }""");
        page.reload();
        page.getByText(Pattern.compile("Card 1 of")).waitFor();
        axe.look(page, "a card that is due");
        // When
        answer();
        button("Check answer").click();
        page.getByText(Pattern.compile("You will see it again on")).first().waitFor();
        // Then
        axe.look(page, "a card reviewed");
        assertEquals(List.of(), axe.found());
    }

    @Test
    void beingOutOfTime() {
        // Given
        page.evaluate("async () => {" + SEND + """
                const quiz = await write(location.hash.split("/")[2], { items: 2, seed: 3 });
                const author = { "Readback-Author": quiz.authorSecret };
                const draft = "/quizzes/" + quiz.id;
                await send("PUT", draft + "/draft/settings", { title: "Timed", timeLimitSeconds: 1 }, { ...author, "If-Match": '"0"' });
                const version = await send("POST", draft + "/versions", {}, { ...author, "If-Match": '"1"' });
                location.hash = `#/a/${quiz.articleId}/q/${version.quizId}`; }""");
        button("Start").waitFor();
        axe.look(page, "a quiz that is offered");
        // When
        button("Start").click();
        button("Hand in").waitFor();
        // Then
        axe.look(page, "time is up");
        assertEquals(List.of(), axe.found());
    }

    @Test
    void authoring() {
        // Given
        AuthorPage author = AuthorPage.written(page, 6);
        axe.look(page, "authoring");
        for (int number = 1; number <= author.questions(); number++)
            author.editing(number);
        axe.look(page, "editing every question");
        Locator form = author.question(1).getByRole(AriaRole.FORM);
        String reworded = AuthorPage.reworded(form, "Was it", " so?");
        AuthorPage.stem(form).fill("");
        AuthorPage.save(form).click();
        form.getByRole(AriaRole.ALERT).waitFor();
        axe.look(page, "an edit refused");
        author.deleteElsewhere(author.questions(), 0);
        AuthorPage.stem(form).fill(reworded);
        AuthorPage.save(form).click();
        form.getByText("changed elsewhere").waitFor();
        axe.look(page, "a conflict");
        AuthorPage.save(form).click();
        author.question(1).getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(Pattern.compile("^Warnings"))).first()
                .waitFor();
        axe.look(page, "warnings");
        author.editing(1);
        axe.look(page, "warnings at the fields");
        author.button("Publish version 1").click();
        author.button("Publish").waitFor();
        axe.look(page, "asked before publishing");
        author.button("Publish").click();
        author.link("Take version 1").waitFor();
        // When
        page.reload();
        author.link("Take version 1").waitFor();
        axe.look(page, "published, typing kept over a reload");
        // Then
        assertEquals(List.of(), axe.found());
    }

    @Test
    void authoringWithNothingLeftAndWithoutTheSecret() {
        // Given
        AuthorPage author = AuthorPage.written(page, 1);
        author.button("Delete question 1").click();
        author.button("Undo").waitFor();
        axe.look(page, "a question deleted");
        author.button("Delete now").click();
        page.getByText("Nothing is left to ask").waitFor();
        axe.look(page, "an empty draft");
        // When
        page.evaluate("sessionStorage.clear()");
        page.reload();
        page.getByText("Open it with the author's link").waitFor();
        // Then
        axe.look(page, "no secret");
        assertEquals(List.of(), axe.found());
    }

    @Test
    void readingFromRightToLeft() {
        // Given
        String arabic = added("افتتاح الميناء", ARABIC);
        reopened(arabic);
        page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Article").setExact(true)).getByText("1998")
                .waitFor();
        axe.look(page, "an Arabic article");
        assertEquals("rtl", direction("rb-article h1"));
        assertEquals("rtl", direction(".article-text p"));
        button("Start quiz").click();
        page.getByText("0 could be proved").first().waitFor();
        axe.look(page, "an Arabic article that supports no question");
        // When
        String english = (String) page.evaluate("async () => {" + SEND + """
                const article = (await send("GET", "/articles?limit=50")).items.find(one => one.title.startsWith("Heavy"));
                const quiz = await write(article.id, { items: 1, kinds: ["true-false"], seed: 3 });
                await send("PUT", `/quizzes/${quiz.id}/draft/items/${quiz.items[0].id}`, { stem: "הנמל החדש נפתח ביום שני." },
                  { "Readback-Author": quiz.authorSecret, "If-Match": '"0"' });
                const version = await send("POST", `/quizzes/${quiz.id}/versions`, {},
                  { "Readback-Author": quiz.authorSecret, "If-Match": '"1"' });
                sessionStorage.setItem("readback.author." + quiz.id, quiz.authorSecret);
                location.hash = "#/author/" + quiz.id;
                return `#/a/${article.id}/q/${version.quizId}`; }""");
        AuthorPage author = AuthorPage.opened(page);
        axe.look(page, "a Hebrew question being authored");
        assertEquals("rtl", direction("rb-draft-item .result-stem"));
        author.editing(1);
        axe.look(page, "a Hebrew question being edited");
        page.evaluate("hash => { location.hash = hash; }", english);
        button("Start").click();
        page.getByText(Pattern.compile("Question 1 of 1")).waitFor();
        // Then
        axe.look(page, "a Hebrew question being taken");
        assertEquals("rtl", direction("rb-quiz-item legend"));
        assertEquals(List.of(), axe.found());
    }

    private String added(String title, String text) {
        return (String) page.evaluate(
                "async ([title, text]) => {" + SEND + "return (await send('POST', '/articles', { title, text })).id; }",
                List.of(title, text));
    }

    /** The page anew at the article, with the quiz in front. */
    private void reopened(String articleId) {
        page.navigate(BROWSING.readback().baseUri() + "/#/a/" + articleId);
        page.reload();
        tab("Quiz").click();
    }

    /** Gives the first question any answer. */
    private void answer() {
        Locator item = page.locator("rb-quiz-item").first();
        if (item.getByRole(AriaRole.RADIO).count() > 0) item.getByRole(AriaRole.RADIO).first().check();
        else if (item.getByRole(AriaRole.TEXTBOX).count() > 0) item.getByRole(AriaRole.TEXTBOX).fill("Abidjan");
        else
            item.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Move down"))).first()
                    .click();
    }

    private String direction(String selector) {
        return (String) page.locator(selector).first().evaluate("element => getComputedStyle(element).direction");
    }

    private Locator tab(String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
