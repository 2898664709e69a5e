package dev.readback.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;

import dev.readback.testsupport.DeletedDirectory;
import dev.readback.testsupport.PackagedReadback;

/**
 * A packaged Readback and a Chromium for one class of tests, which registers it as a static field: both start before its
 * first test and are gone after its last.
 */
public final class Browsing implements BeforeAllCallback, AfterAllCallback {
    /** Screenshots go where the documents show them, but only when asked: -Dreadback.screenshots=src/docs. */
    private static final Path SCREENSHOTS = Path.of(System.getProperty("readback.screenshots", "target/screenshots"));
    private static final int HEIGHT = 800;

    private final String[] settings;
    private Path home;
    private PackagedReadback readback;
    private Chromium chromium;

    /** @param settings as system properties: {@code -Dreadback.taking.grace=1s} */
    public Browsing(String... settings) {
        this.settings = settings.clone();
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser-");
        readback = PackagedReadback.start(home, settings);
        chromium = new Chromium();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (chromium != null) chromium.close();
        if (readback != null) readback.close();
        DeletedDirectory.delete(home);
    }

    PackagedReadback readback() {
        return readback;
    }

    /** A page of its own session, still empty. */
    Page page(int width, ColorScheme scheme) {
        return chromium.page(width, HEIGHT, scheme);
    }

    /** A page on which the first article is open. */
    ReadbackPage open(int width, ColorScheme scheme) {
        return new ReadbackPage(page(width, scheme)).open(readback.baseUri());
    }

    /** @see Chromium#complaints() */
    List<String> complaints() {
        return chromium.complaints();
    }

    /** The page as it is printed, whole; it stays so. */
    static void paper(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertEquals(0, page.locator("button:visible, a.button:visible, input:visible").count(), "nothing to press on paper");
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    }

    static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
