package dev.readback.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

/** A reader's way through the page, in a real browser against the packaged application. */
@Tag("browser")
class ReaderJourneyIT {
    private static final int WIDE = 1280;
    private static final int NARROW = 360;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Test
    void answersWithAChipThatLeadsToTheExactWords() {
        // Given
        ReadbackPage page = BROWSING.open(WIDE, ColorScheme.LIGHT);
        Locator exchange = page.ask("How many people have been confirmed killed?");
        page.ask("What is the official capital of Ivory Coast?").getByText("Yamoussoukro").first().waitFor();

        // When
        exchange.getByRole(AriaRole.BUTTON, named("Show source 1 in the article")).click();

        // Then
        page.highlight().waitFor();
        String shown = page.highlight().textContent();
        // Whether "at least" belongs to the answer is the Reader's to say.
        assertTrue(shown.endsWith("472") && exchange.textContent().contains(shown), shown);
        page.screenshot("ask-desktop");
        assertEquals(java.util.List.of(), BROWSING.complaints());
    }

    @Test
    void tellsApartWhatTheArticleDoesNotSay() {
        // Given
        ReadbackPage page = BROWSING.open(WIDE, ColorScheme.DARK);

        // When
        Locator exchange = page.ask("How old is Laurent Gbagbo?");

        // Then
        Locator refusal = exchange.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Not in the article"));
        refusal.waitFor();
        assertEquals(3, refusal.getByRole(AriaRole.LINK).count());
        assertEquals(0, exchange.getByRole(AriaRole.BUTTON, named("Show source 1 in the article")).count());
        page.screenshot("silence-dark");
    }

    @Test
    void looksATopicUpWithAChipForEverySentence() {
        // Given
        ReadbackPage page = BROWSING.open(NARROW, ColorScheme.DARK);
        page.tab("Ask");
        Locator exchange = page.ask("cocoa");

        // When
        exchange.getByRole(AriaRole.BUTTON, named("Show source 3 in the article")).click();

        // Then
        page.highlight().waitFor();
        String shown = page.highlight().textContent();
        page.tab("Ask");
        assertTrue(shown.contains("cocoa") && exchange.textContent().contains(shown), shown);
        page.screenshot("topic-phone-dark");
        assertFalse(page.scrollsSideways());
    }

    @Test
    void takesAQuizByKeyboardAndShowsTheScoreThatTheServerGave() {
        // Given
        ReadbackPage page = BROWSING.open(WIDE, ColorScheme.LIGHT);
        page.tab("Quiz");
        page.screenshot("quiz-setup-desktop");
        page.button("Start quiz").focus();

        // When
        String submitted = page.submissionOf(() -> answerAll(page));

        // Then
        page.result().waitFor();
        String score = number(submitted, "\"score\":([0-9.]+),\"maxScore\"");
        String most = number(submitted, "\"maxScore\":([0-9.]+)");
        assertTrue(page.result().textContent().replaceAll("\\s+", " ").contains(score + " of " + most),
                () -> score + " of " + most + " is not in: " + page.result().textContent());
        assertEquals(Double.parseDouble(score), count(submitted, "\"verdict\":\"correct\""));
        page.result().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show evidence")).first().click();
        page.highlight().first().waitFor();
        page.screenshot("quiz-result-desktop");
    }

    @Test
    void fitsAPhone() {
        // Given
        ReadbackPage page = BROWSING.open(NARROW, ColorScheme.LIGHT);
        page.screenshot("article-phone");
        page.tab("Ask");

        // When
        Locator exchange = page.ask("How many people have been confirmed killed?");

        // Then
        page.screenshot("ask-phone");
        assertFalse(page.scrollsSideways());
        exchange.getByRole(AriaRole.BUTTON, named("Show source 1 in the article")).click();
        page.highlight().waitFor();
        String shown = page.highlight().textContent();
        assertTrue(shown.endsWith("472"), shown);
        assertFalse(page.scrollsSideways());
    }

    /** Chooses the first option, moves the first event or types a word, then Enter, until the last question is done. */
    private static void answerAll(ReadbackPage page) {
        page.press("Enter");
        int items = 10;
        for (int item = 1; item <= items; item++) {
            Locator form = page.form("Quiz");
            form.getByText(Pattern.compile("Question " + item + " of " + items)).first().waitFor();
            boolean ordering = answer(page, form);
            form.getByText(Pattern.compile("· " + item + " answered")).first().waitFor();
            if (item == 1) page.screenshot("quiz-desktop");
            // The focus has stayed on the moved event, whose button Enter would press again.
            if (ordering) form.getByRole(AriaRole.BUTTON, named(Pattern.compile("Next|Finish"))).press("Enter");
            else
                page.press("Enter");
        }
    }

    /** Whether there were events to be put in order. */
    private static boolean answer(ReadbackPage page, Locator form) {
        Locator moves = form.getByRole(AriaRole.BUTTON, named(Pattern.compile("^Move down")));
        boolean ordering = moves.count() > 0;
        if (ordering) moves.first().press("Enter");
        else if (form.getByRole(AriaRole.TEXTBOX).count() > 0) page.type("Abidjan");
        else
            page.press("1");
        return ordering;
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions named(Pattern name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static String number(String json, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(json);
        assertTrue(matcher.find(), () -> pattern + " not in " + json);
        return matcher.group(1).replaceFirst("\\.0$", "");
    }

    private static double count(String json, String part) {
        return json.split(Pattern.quote(part), -1).length - 1.0;
    }
}
