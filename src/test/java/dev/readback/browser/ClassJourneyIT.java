package dev.readback.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;

import dev.readback.testsupport.PackagedReadback;

/** A class from the author's link to the results, each person in a browser of their own. */
@Tag("browser")
class ClassJourneyIT {
    private static final Path SCREENSHOTS = Path.of(System.getProperty("readback.screenshots", "target/screenshots"));

    @TempDir
    static Path home;
    private static PackagedReadback readback;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        readback = PackagedReadback.start(home);
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        readback.close();
    }

    @Test
    void twoLearnersTakeASharedQuizWhileTheirAuthorWatches() {
        // Given
        Page author = chromium.page(1280, 900, ColorScheme.LIGHT);
        String address = shareQuiz(author);
        author.getByRole(AriaRole.LINK, link("Results")).click();
        author.getByText("Nobody has begun yet").waitFor();
        shoot(author, "class-empty-desktop");
        Page ada = chromium.page(1280, 800, ColorScheme.LIGHT);
        Page bob = chromium.page(360, 740, ColorScheme.DARK);
        begin(ada, address, "Ada Lovelace", "class-entrance-desktop");
        begin(bob, address, "Bob <b id=pwned>", "class-entrance-phone-dark");
        author.getByText("2 learners").first().waitFor();
        assertEquals(0, author.locator("#pwned").count());
        answer(ada);
        answer(bob);
        // When
        finish(ada);
        finish(bob);
        // Then
        author.getByText(Pattern.compile("2 learners, 2 handed in, .* on average")).first().waitFor();
        author.getByText("Live", new Page.GetByTextOptions().setExact(true)).waitFor();
        assertEquals(2, author.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("Handed in")).count());
        shoot(author, "class-results-desktop");
        Download table = author.waitForDownload(() -> author.getByRole(AriaRole.BUTTON, button("Download CSV")).click());
        assertEquals("class-results.csv", table.suggestedFilename());
        author.setViewportSize(360, 740);
        assertFalse(scrollsSideways(author));
        shoot(author, "class-results-phone");
        author.setViewportSize(800, 1100);
        Browsing.paper(author, "class-results-paper");
        assertFalse(scrollsSideways(bob));
        shoot(bob, "class-finished-phone-dark");
    }

    @Test
    void aLearnerWhoComesBackFindsTheAttemptAndTheNextOneAtTheSameBrowserBeginsAnew() {
        // Given
        String address = shareQuiz(chromium.page(1280, 900, ColorScheme.LIGHT));
        Page learner = chromium.page(1280, 800, ColorScheme.DARK);
        begin(learner, address, "Ida", "class-entrance-dark");
        answer(learner);
        // When
        learner.reload();
        learner.getByText(Pattern.compile("· 1 answered")).waitFor();
        learner.getByText("Taken by Ida").waitFor();
        finish(learner);
        learner.getByRole(AriaRole.BUTTON, button("Let somebody else begin here")).click();
        // Then
        begin(learner, address, "Kate", "class-second-dark");
        learner.getByText("Taken by Kate").waitFor();
    }

    @Test
    void aRevokedLinkSaysSo() {
        // Given
        Page author = chromium.page(1280, 900, ColorScheme.DARK);
        String address = shareQuiz(author);
        author.getByRole(AriaRole.BUTTON, button("Revoke")).click();
        shoot(author, "share-revoke-dark");
        // When
        author.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Revoke").setExact(true))
                .click();
        author.getByText("Revoked", new Page.GetByTextOptions().setExact(true)).waitFor();
        Page late = chromium.page(360, 740, ColorScheme.LIGHT);
        late.navigate(address);
        // Then
        late.getByText("The link has been revoked").waitFor();
        shoot(late, "class-revoked-phone");
        assertFalse(scrollsSideways(late));
        assertEquals(List.of(), chromium.complaints().stream().filter(line -> !line.contains("410 (Gone)")).toList());
    }

    @Test
    void saysAgainWhatHappensAgain() {
        // Given
        Page author = chromium.page(1280, 900, ColorScheme.LIGHT);
        shareQuiz(author);
        author.evaluate("""
                () => {
                  const region = document.querySelector("[aria-label=Announcements]");
                  window.said = [];
                  new MutationObserver(() => window.said.push(region.textContent)).observe(region,
                    { childList: true, subtree: true, characterData: true });
                }""");
        author.getByRole(AriaRole.BUTTON, button("Copy")).click();
        author.waitForCondition(() -> author.evaluate("window.said.length").equals(1));
        // When
        author.getByRole(AriaRole.BUTTON, button("Copy")).click();
        author.waitForCondition(() -> author.evaluate("window.said.length").equals(2));
        // Then
        assertEquals(true, author.evaluate("window.said[0].startsWith('Link ') && window.said[0] === window.said[1]"));
    }

    @Test
    void onlyTheAuthorsBrowserShowsResults() {
        // Given
        Page author = chromium.page(1280, 900, ColorScheme.LIGHT);
        shareQuiz(author);
        String results = author.getByRole(AriaRole.LINK, link("Results")).getAttribute("href");
        Page other = chromium.page(1280, 800, ColorScheme.LIGHT);
        // When
        other.navigate(readback.baseUri().resolve("/") + results);
        // Then
        other.getByText("Only for the author").waitFor();
        shoot(other, "class-foreign-desktop");
    }

    /** Has a quiz written and makes a link of it; the link's address. */
    private static String shareQuiz(Page page) {
        page.navigate(readback.baseUri().toString());
        page.locator("rb-article").getByText("Yamoussoukro").first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Quiz")).click();
        page.getByRole(AriaRole.BUTTON, button("Start quiz")).click();
        page.getByText(Pattern.compile("Question 1 of")).waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        page.getByText("Share with a class").click();
        page.getByRole(AriaRole.BUTTON, button("Make a link")).click();
        Locator address = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Address of the link"));
        address.waitFor();
        shoot(page, "share-desktop");
        return address.inputValue();
    }

    private static void begin(Page page, String address, String name, String picture) {
        page.navigate(address);
        Locator field = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your name"));
        field.fill(name);
        shoot(page, picture);
        assertFalse(scrollsSideways(page));
        field.press("Enter");
        page.getByText(Pattern.compile("· 0 answered")).waitFor();
    }

    private static void answer(Page page) {
        Locator item = page.locator("rb-quiz-item").first();
        if (item.locator("input[type=radio]").count() > 0) item.locator("input[type=radio]").first().check();
        else if (item.locator("input").count() > 0) item.locator("input").fill("Abidjan");
        else
            item.getByRole(AriaRole.BUTTON).locator("visible=true").last().click();
        page.getByText("Saved", new Page.GetByTextOptions().setExact(true)).first().waitFor();
    }

    private static void finish(Page page) {
        page.getByRole(AriaRole.BUTTON, button("All on one page")).click();
        page.getByRole(AriaRole.BUTTON, button("Finish")).click();
        page.getByRole(AriaRole.BUTTON, button("Finish anyway")).click();
        Locator result = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Quiz result"));
        result.waitFor();
        assertTrue(result.innerText().contains(" of "));
    }

    private static boolean scrollsSideways(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
