package dev.readback.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;

/** A real Chromium: the system's when there is one, else the one that Playwright fetches. Without any the tests fail. */
public final class Chromium implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of("--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /** Models run on the same processors as the browser, and other builds may as well. */
    private static final double PATIENCE_MS = 90_000;

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    public Chromium() {
        Optional<Path> system = Stream
                .of(System.getProperty("readback.test.browser", ""), "/usr/bin/chromium", "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> !path.isBlank()).map(Path::of).filter(Files::isExecutable).findFirst();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(system.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        var launch = new BrowserType.LaunchOptions().setHeadless(true).setChromiumSandbox(false).setArgs(ARGUMENTS);
        system.ifPresent(launch::setExecutablePath);
        browser = playwright.chromium().launch(launch);
    }

    /** A page of its own session; whatever its console complains of is kept. */
    public Page page(int width, int height, ColorScheme scheme) {
        BrowserContext context = browser
                .newContext(new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme));
        context.setDefaultTimeout(PATIENCE_MS);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** Errors in the console and uncaught exceptions of all pages so far; violations of the security policy are among them. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
