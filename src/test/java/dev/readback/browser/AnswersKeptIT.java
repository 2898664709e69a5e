package dev.readback.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

/** What becomes of answers when something comes in between: the end, another tab, a refusal, another quiz. */
@Tag("browser")
class AnswersKeptIT {
    private static final String SEND = """
            const article = location.hash.split("/")[2];
            const send = async (method, path, body, headers = {}) => (await fetch("/api" + path, { method,
              headers: { "Content-Type": "application/json", ...headers }, body: JSON.stringify(body) })).json();
            """;
    /** Begins a quiz that the page comes back to. */
    private static final String BEGIN = "async ([items, kinds, feedback]) => {" + SEND + """
              const quiz = await send("POST", `/articles/${article}/quizzes`, { items, kinds, seed: 3 });
              const attempt = await send("POST", `/quizzes/${quiz.id}/attempts`, { feedback });
              localStorage.setItem("readback.attempt." + article, attempt.id); }""";
    /** Offers a quiz with feedback at once and a time limit. */
    private static final String OFFER = "async ([items, seconds]) => {" + SEND + """
              const quiz = await send("POST", `/articles/${article}/quizzes`, { items, kinds: ["multiple-choice"], seed: 3 });
              const author = { "Readback-Author": quiz.authorSecret };
              const settings = { title: "Timed", timeLimitSeconds: seconds, feedback: "immediate" };
              await send("PUT", `/quizzes/${quiz.id}/draft/settings`, settings, { ...author, "If-Match": '"0"' });
              const version = await send("POST", `/quizzes/${quiz.id}/versions`, {}, { ...author, "If-Match": '"1"' });
              location.hash = `#/a/${article}/q/${version.quizId}`; }""";
    private static final List<String> ALL_KINDS = List.of("multiple-choice", "true-false", "cloze", "short-answer",
            "find-evidence");
    private static final List<String> CHOICE = List.of("multiple-choice");

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private Page page;

    @BeforeEach
    void openPage() {
        page = BROWSING.page(1280, ColorScheme.LIGHT);
        open(page);
    }

    @Test
    void finishingInPracticeCountsWhatWasChosenAndNotChecked() {
        // Given
        begin(4, ALL_KINDS, "immediate");
        button(page, "All on one page").click();
        int asked = page.locator("rb-quiz-item").count();
        for (int i = 0; i < asked; i++)
            answer(page.locator("rb-quiz-item").nth(i));
        // When
        button(page, "Finish").click();
        result().waitFor();
        // Then
        assertEquals(0, unanswered());
    }

    @Test
    void theEndOfTheTimeCountsWhatWasChosenAndNotChecked() {
        // Given
        page.evaluate(OFFER, List.of(2, 15));
        button(page, "Start").click();
        page.getByText(Pattern.compile("Question 1 of 2")).waitFor();
        // When
        options(page).first().check();
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Time is up")).waitFor();
        button(page, "Hand in").click();
        result().waitFor();
        // Then
        assertEquals(1, unanswered());
    }

    @Test
    void aReviewStandsBesideTheAnswerThatWasChecked() {
        // Given
        begin(1, CHOICE, "immediate");
        List<Route> held = new ArrayList<>();
        page.route("**/responses/*", held::add);
        options(page).first().check();
        button(page, "Check answer").click();
        page.waitForCondition(() -> !held.isEmpty());
        // When
        options(page).nth(1).evaluate("option => option.click()");
        held.get(0).resume();
        reviewed(page);
        // Then
        assertTrue(options(page).first().isChecked());
    }

    @Test
    void anAnswerThatWasCheckedInAnotherTabTakesThePlaceOfThisOne() {
        // Given
        begin(1, CHOICE, "immediate");
        Page other = tab();
        options(page).first().check();
        button(page, "Check answer").click();
        reviewed(page);
        // When
        options(other).nth(1).check();
        button(other, "Check answer").click();
        reviewed(other);
        // Then
        assertTrue(options(other).first().isChecked());
        button(other, "Finish").waitFor();
    }

    @Test
    void twoTabsKeepWhatTheNetworkTakesFromNeither() {
        // Given
        begin(2, CHOICE, "deferred");
        Page other = tab();
        page.context().setOffline(true);
        options(page).first().check();
        page.getByText("Offline – kept here").first().waitFor();
        button(other, "Question 2, not answered").click();
        options(other).first().check();
        other.getByText("Offline – kept here").first().waitFor();
        // When
        other.close();
        page.context().setOffline(false);
        page.getByText("Saved", new Page.GetByTextOptions().setExact(true)).first().waitFor();
        Page later = tab();
        // Then
        later.getByText(Pattern.compile("· 2 answered")).waitFor();
    }

    @Test
    void anOlderAnswerThatWasKeptDoesNotReplaceTheOneOfAnotherTab() {
        // Given
        begin(1, CHOICE, "deferred");
        Page other = tab();
        page.route("**/responses/*", Route::abort);
        options(page).first().check();
        page.getByText("Offline – kept here").first().waitFor();
        options(other).nth(1).check();
        other.getByText("Saved", new Page.GetByTextOptions().setExact(true)).first().waitFor();
        // When
        page.unroute("**/responses/*");
        page.evaluate("window.dispatchEvent(new Event('online'))");
        page.waitForCondition(() -> !page.locator(".save-state").innerText().startsWith("Offline"));
        // Then
        Page later = tab();
        assertTrue(options(later).nth(1).isChecked());
        assertTrue(options(page).nth(1).isChecked());
    }

    @Test
    void asksBeforeHandingInWhatTheServerDidNotTake() {
        // Given
        begin(1, List.of("cloze"), "deferred");
        Locator line = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your answer"));
        line.fill("bell\u0007");
        // When
        button(page, "Finish").click();
        page.getByRole(AriaRole.DIALOG).getByText("Question 1 is not saved.").waitFor();
        // Then
        button(page, "Keep answering").click();
        page.getByText(Pattern.compile("^Not saved: text must not contain control characters")).first().waitFor();
        line.fill("bell");
        button(page, "Finish").click();
        result().waitFor();
        assertEquals(0, unanswered());
    }

    @Test
    void aQuizThatIsNotThereDoesNotShutTheQuizTab() {
        // Given
        String article = (String) page.evaluate("location.hash.split('/')[2]");
        page.evaluate("location.hash += '/q/mistyped'");
        page.getByText("Quiz not found").waitFor();
        // When
        page.evaluate("article => { location.hash = '#/a/' + article; }", article);
        // Then
        button(page, "Start quiz").waitFor();
    }

    @Test
    void asksBeforeAnOfferedQuizTakesThePlaceOfTheOneUnderWay() {
        // Given
        begin(2, CHOICE, "deferred");
        page.evaluate(OFFER, List.of(3, 600));
        button(page, "Start").click();
        // When
        button(page, "Go on with the other").click();
        // Then
        page.getByText(Pattern.compile("Question 1 of 2")).waitFor();
    }

    /** With a quiz of {@code kinds} under way in the page. */
    private void begin(int items, List<String> kinds, String feedback) {
        page.evaluate(BEGIN, List.of(items, kinds, feedback));
        page.reload();
        quiz(page);
    }

    /** Another tab of the same browser, at the same quiz. */
    private Page tab() {
        Page other = page.context().newPage();
        open(other);
        quiz(other);
        return other;
    }

    private static void open(Page page) {
        page.navigate(BROWSING.readback().baseUri().toString());
        page.locator("rb-article").getByText("Yamoussoukro").first().waitFor();
    }

    private static void quiz(Page page) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Quiz")).click();
        page.getByText(Pattern.compile("Question \\d+ of")).waitFor();
    }

    private static void answer(Locator item) {
        if (item.getByRole(AriaRole.RADIO).count() > 0) item.getByRole(AriaRole.RADIO).first().check();
        else if (item.getByRole(AriaRole.TEXTBOX).count() > 0) item.getByRole(AriaRole.TEXTBOX).fill("Abidjan");
        else
            item.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Move down"))).first()
                    .click();
    }

    private static Locator options(Page page) {
        return page.locator("rb-quiz-item").first().getByRole(AriaRole.RADIO);
    }

    private static void reviewed(Page page) {
        page.getByText(Pattern.compile("^Show evidence")).first().waitFor();
    }

    private Locator result() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Quiz result"));
    }

    private int unanswered() {
        return result().getByText("Not answered").count();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
