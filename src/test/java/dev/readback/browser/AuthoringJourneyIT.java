package dev.readback.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

/** An author's way from a quiz that was written to one that is taken, in a real browser against the packaged application. */
@Tag("browser")
class AuthoringJourneyIT {
    private static final int WIDE = 1280;
    private static final int PHONE = 360;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Test
    void editsAQuestionSeesWhatTheGatesSayAndPublishesIt() {
        // Given
        AuthorPage author = written(WIDE, ColorScheme.LIGHT, 4);
        Locator form = author.editing(1);
        AuthorPage.stem(form).fill(AuthorPage.reworded(form, "Is it", " so?"));
        AuthorPage.save(form).press("Enter");
        author.awaitSaved();
        author.question(1).getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Warnings about the question"))
                .waitFor();
        Browsing.screenshot(author.page(), "authoring-desktop");
        // When
        author.button("Publish version 1").press("Enter");
        author.link("Take version 1").click();
        // Then
        author.button("Start").click();
        author.page().getByText("Is it").first().waitFor();
        // The browser's console tells of the conflict that another test makes.
        assertEquals(List.of(), BROWSING.complaints().stream().filter(line -> !line.contains("412")).toList());
    }

    @Test
    void keepsWhatWasTypedWhenTheQuizWasChangedElsewhere() {
        // Given
        AuthorPage author = written(WIDE, ColorScheme.LIGHT, 3);
        Locator form = author.editing(1);
        String typed = AuthorPage.reworded(form, "What I typed", " for long");
        AuthorPage.stem(form).fill(typed);
        author.deleteElsewhere(3, 0);
        // When
        AuthorPage.save(form).press("Enter");
        // Then
        form.getByRole(AriaRole.ALERT).waitFor();
        assertEquals(typed, AuthorPage.stem(form).inputValue());
        assertEquals(2, author.questions());
        AuthorPage.save(form).press("Enter");
        author.awaitSaved();
        assertEquals(typed, author.storedStems().get(0));
    }

    @Test
    void anAddedOptionMayBeTheKeyAndLooksLikeTheOthers() {
        // Given
        Page page = BROWSING.page(WIDE, ColorScheme.LIGHT);
        page.navigate(BROWSING.readback().baseUri().toString());
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Quiz")).click();
        Stream.of("True or false", "Fill the blank", "Short answer", "Find the evidence", "Put in order")
                .forEach(kind -> page.getByLabel(kind).uncheck());
        AuthorPage author = AuthorPage.written(page, 1);
        Locator form = author.editing(1);
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add an option")).press("Enter");
        page.keyboard().type("What the author added");
        form.getByLabel(Pattern.compile("^Right answer: option")).last().check();
        // When
        AuthorPage.save(form).press("Enter");
        author.awaitSaved();
        // Then
        Map<String, Object> stored = author.stored(1);
        List<?> ids = (List<?>) stored.get("optionIds");
        assertEquals(stored.get("key"), ids.get(ids.size() - 1));
        assertTrue(ids.stream().allMatch(id -> id.toString().matches("[A-Za-z0-9_-]{12}")), ids::toString);
    }

    @Test
    void bringsADeletedQuestionBackAndTakesItAwayForGood() {
        // Given
        AuthorPage author = written(WIDE, ColorScheme.LIGHT, 3);
        List<String> before = author.storedStems();
        author.button("Delete question 2").press("Enter");
        author.page().keyboard().press("Enter");
        author.question(2).waitFor();
        assertEquals(before, author.storedStems());
        // When
        author.button("Delete question 1").press("Enter");
        author.button("Delete now").press("Enter");
        author.awaitSaved();
        // Then
        assertEquals(before.subList(1, 3), author.storedStems());
        assertEquals("Edit question 1", focused(author.page()));
    }

    @Test
    void reordersWithTheKeyboardAndKeepsTheFocusOnWhatMoved() {
        // Given
        AuthorPage author = written(PHONE, ColorScheme.DARK, 3);
        List<String> expected = new ArrayList<>(author.storedStems());
        Collections.rotate(expected, -1);
        author.button("Edit question 1").focus();
        // When
        author.page().keyboard().press("Alt+ArrowDown");
        author.awaitSaved();
        author.button("Move question 2 down").press("Enter");
        author.page().getByText("Now question 3 of 3.").waitFor();
        // Then
        assertEquals(expected, author.storedStems());
        assertEquals("Edit question 3", focused(author.page()));
        assertFalse(new ReadbackPage(author.page()).scrollsSideways());
        Browsing.screenshot(author.page(), "authoring-phone-dark");
    }

    @Test
    void worksByTheAuthorsLinkWhoseSecretStaysInTheBrowser() {
        // Given
        AuthorPage author = written(WIDE, ColorScheme.DARK, 3);
        author.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        author.button("Copy author's link").click();
        author.page().getByText("Author's link copied.").waitFor();
        String link = (String) author.page().evaluate("navigator.clipboard.readText()");
        Page other = BROWSING.page(WIDE, ColorScheme.DARK);
        List<String> asked = new ArrayList<>();
        other.onRequest(request -> asked.add(request.url()));
        // When
        other.navigate(link);
        AuthorPage opened = AuthorPage.opened(other);
        // Then
        Browsing.screenshot(other, "authoring-dark");
        String secret = opened.secret();
        assertTrue(link.endsWith(secret) && secret.length() > 40, "the link ends in the secret");
        assertFalse(other.url().contains(secret), "the address on show holds the secret");
        assertTrue(asked.stream().noneMatch(url -> url.contains(secret)), "an address that was asked for holds the secret");
        assertFalse(((String) author.page().evaluate("JSON.stringify(localStorage)")).contains(secret));
    }

    @Test
    void asksForTheAuthorsLinkWhereTheSecretIsNotKnown() {
        // Given
        AuthorPage author = written(WIDE, ColorScheme.LIGHT, 1);
        Page other = BROWSING.page(WIDE, ColorScheme.LIGHT);
        // When
        other.navigate(author.page().url());
        // Then
        other.getByRole(AriaRole.ALERT).getByText("Open it with the author's link").waitFor();
        assertEquals(0, other.getByRole(AriaRole.FORM).count());
    }

    @Test
    void tellsTheTimeThatIsLeftAndTakesNothingAfterIt() {
        // Given
        AuthorPage author = written(PHONE, ColorScheme.LIGHT, 3);
        Page page = author.page();
        page.getByLabel("Time limit in minutes").fill("0.1");
        page.getByLabel("Not while anybody takes it").check();
        Browsing.screenshot(page, "authoring-settings-phone");
        author.button("Save settings").press("Enter");
        author.awaitSaved();
        author.button("Publish version 1").press("Enter");
        author.link("Take version 1").click();
        page.getByText("6 seconds from the moment you start").waitFor();
        // When
        author.button("Start").press("Enter");
        page.getByRole(AriaRole.TIMER).waitFor();
        Browsing.screenshot(page, "quiz-phone");
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Time is up")).waitFor();
        // Then
        assertEquals("Time is up", focused(page));
        assertFalse(new ReadbackPage(page).scrollsSideways());
        author.button("Hand in").press("Enter");
        page.getByText("0 of 3").first().waitFor();
    }

    private static AuthorPage written(int width, ColorScheme scheme, int items) {
        Page page = BROWSING.page(width, scheme);
        page.navigate(BROWSING.readback().baseUri().toString());
        return AuthorPage.written(page, items);
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.getAttribute('aria-label')");
    }
}
