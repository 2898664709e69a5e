package dev.readback.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;

/** What a learner does beside answering: puts off, loses the network, decides, tries again, comes back another day. */
@Tag("browser")
class LearnerJourneyIT {
    /** Takes a quiz of one blank, answers it with its key and a doubt, and hands it in; the id of the attempt. */
    static final String DOUBTFUL_ATTEMPT = """
            async () => {
              const send = async (method, path, body) => (await fetch("/api" + path,
                { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) })).json();
              const article = location.hash.split("/")[2];
              const quiz = await send("POST", `/articles/${article}/quizzes`, { items: 1, kinds: ["cloze"], seed: 3 });
              const item = quiz.items[0].id;
              const take = async (text) => {
                const { id } = await send("POST", `/quizzes/${quiz.id}/attempts`, {});
                await send("PUT", `/attempts/${id}/responses/${item}`, { text });
                return send("POST", `/attempts/${id}/submission`, {});
              };
              const key = (await take("?")).result.reviews[0].key.text;
              const doubtful = await take("perhaps " + key);
              localStorage.setItem("readback.attempt." + article, doubtful.id);
            }""";

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Test
    void keepsAnswersThatTheNetworkDidNotTakeAndSendsThemLater() {
        // Given
        Page page = BROWSING.page(1280, ColorScheme.LIGHT);
        startQuiz(page);
        page.getByRole(AriaRole.BUTTON, named("Flag question 1 for later")).click();
        page.context().setOffline(true);
        chooseSomething(page);
        page.getByText("Offline – kept here").first().waitFor();
        Browsing.screenshot(page, "quiz-offline-desktop");
        // When
        page.context().setOffline(false);
        page.getByText("Saved", new Page.GetByTextOptions().setExact(true)).first().waitFor();
        page.reload();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Quiz")).click();
        // Then
        page.getByText(Pattern.compile("· 1 answered · 1 flagged")).waitFor();
        assertEquals("Question 1, answered, flagged",
                page.getByRole(AriaRole.BUTTON, named(Pattern.compile("^Question 1,"))).getAttribute("aria-label"));
    }

    @Test
    void asksAgainForWhatWasMissedAndBringsItBackAnotherDay() {
        // Given
        Page page = BROWSING.page(360, ColorScheme.DARK);
        startQuiz(page);
        page.getByRole(AriaRole.BUTTON, named("All on one page")).click();
        assertTrue(page.locator("rb-quiz-item").count() > 1);
        Browsing.screenshot(page, "quiz-all-phone-dark");
        page.getByRole(AriaRole.BUTTON, named("Finish")).click();
        page.getByRole(AriaRole.BUTTON, named("Finish anyway")).click();
        Locator result = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Quiz result"));
        result.getByText(Pattern.compile("facts were missed")).waitFor();
        Browsing.screenshot(page, "result-missed-phone-dark");
        page.getByRole(AriaRole.BUTTON, named("Review later")).click();
        page.getByText(Pattern.compile("cards? added")).first().waitFor();
        assertFalse(scrollsSideways(page));
        // When
        page.getByRole(AriaRole.BUTTON, named("Retry what I missed")).click();
        page.getByText(Pattern.compile("What you missed: .*(new question|asked again)")).first().waitFor();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Due today").setExact(true)).first().click();
        page.getByText(Pattern.compile("Card 1 of \\d+")).waitFor();
        Browsing.screenshot(page, "due-phone-dark");
        answerCard(page);
        // Then
        page.getByText(Pattern.compile("You will see it again on")).first().waitFor();
        Browsing.screenshot(page, "due-reviewed-phone-dark");
        assertFalse(scrollsSideways(page));
    }

    @Test
    void printsAResultBlackOnWhiteWithEveryQuestion() {
        // Given
        Page page = BROWSING.page(1280, ColorScheme.DARK);
        startQuiz(page);
        page.getByRole(AriaRole.BUTTON, named("All on one page")).click();
        int asked = page.locator("rb-quiz-item").count();
        page.getByRole(AriaRole.BUTTON, named("Finish")).click();
        page.getByRole(AriaRole.BUTTON, named("Finish anyway")).click();
        Locator result = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Quiz result"));
        result.waitFor();
        // When
        Browsing.paper(page, "result-paper");
        // Then
        assertEquals(asked, result.locator(".result-items > li:visible").count());
        assertFalse(page.locator("rb-article").isVisible());
        assertEquals("rgb(0, 0, 0)", page.evaluate("getComputedStyle(document.querySelector('.result-stem')).color"));
        assertEquals("rgb(255, 255, 255)", page.evaluate("getComputedStyle(document.body).backgroundColor"));
    }

    @Test
    void letsTheLearnerDecideWhereGradingIsUnsure() {
        // Given
        Page page = BROWSING.page(1280, ColorScheme.LIGHT);
        open(page);
        page.evaluate(DOUBTFUL_ATTEMPT);
        page.reload();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Quiz")).click();
        page.getByText("0 of 1").first().waitFor();
        // When
        page.getByRole(AriaRole.BUTTON, named("Count it as right")).click();
        // Then
        page.getByText("You counted it as right.").waitFor();
        page.getByText("1 of 1").first().waitFor();
        Browsing.screenshot(page, "decided-desktop");
    }

    @Test
    void saysThatNothingIsDueYet() {
        // Given
        Page page = BROWSING.page(1280, ColorScheme.DARK);
        open(page);
        // When
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Due today")).click();
        // Then
        page.getByText(Pattern.compile("Nothing to review yet")).waitFor();
        Browsing.screenshot(page, "due-empty-dark");
        assertEquals(List.of(), BROWSING.complaints().stream().filter(line -> !line.contains("ERR_INTERNET_DISCONNECTED"))
                .toList());
    }

    private static void open(Page page) {
        page.navigate(BROWSING.readback().baseUri().toString());
        page.locator("rb-article").getByText("Yamoussoukro").first().waitFor(
                new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private static void startQuiz(Page page) {
        open(page);
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Quiz")).click();
        page.getByRole(AriaRole.BUTTON, named("Start quiz")).click();
        page.getByText(Pattern.compile("Question 1 of")).waitFor(new Locator.WaitForOptions().setTimeout(60_000));
    }

    private static void chooseSomething(Page page) {
        Locator item = page.locator("rb-quiz-item").first();
        if (item.locator("input[type=radio]").count() > 0) item.locator("input[type=radio]").first().check();
        else if (item.locator("input").count() > 0) item.locator("input").fill("Abidjan");
        else
            item.getByRole(AriaRole.BUTTON).locator("visible=true").last().click();
    }

    private static void answerCard(Page page) {
        chooseSomething(page);
        page.getByRole(AriaRole.BUTTON, named("Check answer")).click();
    }

    private static boolean scrollsSideways(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
