package dev.readback.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

/** An author's way to a quiz's files, in a real browser against the packaged application. */
@Tag("browser")
class ExportJourneyIT {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Test
    void downloadsAFileAfterSayingWhatItDoesNotHold() throws IOException {
        // Given
        Page page = written(1280, ColorScheme.LIGHT);
        opened(page).getByText("Not in this file").first().waitFor();
        Locator gift = formats(page).getByRole(AriaRole.BUTTON, named("Download GIFT"));
        gift.scrollIntoViewIfNeeded();
        Browsing.screenshot(page, "exports-desktop");

        // When
        Download download = page.waitForDownload(() -> gift.press("Enter"));

        // Then
        assertTrue(download.suggestedFilename().matches("Quiz-[\\p{L}\\d-]+\\.gift\\.txt"), download.suggestedFilename());
        String file = Files.readString(download.path());
        assertTrue(file.startsWith("// Quiz: ") && file.contains("::[plain]") && file.contains("####The article"), file);
        assertEquals(0, page.getByRole(AriaRole.ALERT).count());
    }

    @Test
    void downloadsAVersionAsItWasEdited() throws IOException {
        // Given
        Page page = BROWSING.page(1280, ColorScheme.LIGHT);
        page.navigate(BROWSING.readback().baseUri().toString());
        AuthorPage author = AuthorPage.written(page, 3);
        Locator form = author.editing(1);
        AuthorPage.stem(form).fill(AuthorPage.reworded(form, "Is it", " as edited?"));
        AuthorPage.save(form).press("Enter");
        author.awaitSaved();
        author.button("Publish version 1").press("Enter");
        page.getByText("Export version 1").click();
        // When
        Download download = page
                .waitForDownload(
                        () -> formats(page).getByRole(AriaRole.BUTTON, named("Download Readback (JSON)")).press("Enter"));
        // Then
        assertTrue(Files.readString(download.path()).contains(" as edited?"));
        Browsing.screenshot(page, "exports-version-desktop");
    }

    @Test
    void fitsAPhoneInTheDark() {
        // Given
        Page page = written(360, ColorScheme.DARK);

        // When
        Locator formats = opened(page);

        // Then
        formats.getByRole(AriaRole.BUTTON, named("Download Anki deck")).scrollIntoViewIfNeeded();
        Browsing.screenshot(page, "exports-phone-dark");
        assertEquals(11, formats.getByRole(AriaRole.BUTTON).count());
        assertFalse(new ReadbackPage(page).scrollsSideways());
    }

    /** A page on which a quiz has just been written. */
    private static Page written(int width, ColorScheme scheme) {
        Page page = BROWSING.page(width, scheme);
        ReadbackPage reader = new ReadbackPage(page).open(BROWSING.readback().baseUri());
        reader.tab("Quiz");
        reader.button("Start quiz").press("Enter");
        reader.form("Quiz").waitFor();
        return page;
    }

    /** The list of formats, opened with the keyboard. */
    private static Locator opened(Page page) {
        Locator summary = page.getByText("Export this quiz");
        summary.focus();
        page.keyboard().press("Enter");
        formats(page).waitFor();
        return formats(page);
    }

    private static Locator formats(Page page) {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Export formats"));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
