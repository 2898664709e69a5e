package dev.readback.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** Looks with axe-core for what bars people from a page, as it is seen on several screens. */
final class Axe {
    private static final String SOURCE = read("/axe.min.js");
    /** All rules that axe-core has, best practices included; each finding in one line. */
    private static final String RUN = """
            async () => (await axe.run(document, { resultTypes: ["violations"] })).violations.flatMap(({ id, nodes }) =>
              nodes.map(({ target, any, all, none }) => `${id}: ${target.join(" ")}: ${[...any, ...all, ...none][0]?.message}`))""";
    private static final String DRAWN = "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))";
    private static final String SIDEWAYS = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

    /** A screen; what 200 % zoom makes of a desktop is a window of half its width. Motion is reduced in all. */
    private enum Screen {
        DESKTOP(1280, 800, ColorScheme.LIGHT),
        DESKTOP_DARK(1280, 800, ColorScheme.DARK),
        ZOOMED(640, 400, ColorScheme.LIGHT),
        PHONE_DARK(360, 740, ColorScheme.DARK);

        private final int width;
        private final int height;
        private final ColorScheme scheme;

        Screen(int width, int height, ColorScheme scheme) {
            this.width = width;
            this.height = height;
            this.scheme = scheme;
        }
    }

    private final List<String> found = new ArrayList<>();

    /** Looks at the page on every screen, and leaves it on the first. */
    void look(Page page, String state) {
        for (Screen screen : Screen.values()) {
            show(page, screen);
            if (!(boolean) page.evaluate("() => typeof axe !== 'undefined'")) page.evaluate(SOURCE);
            for (Object barrier : (List<?>) page.evaluate(RUN))
                found.add(state + ", " + screen + ": " + barrier);
            if ((boolean) page.evaluate(SIDEWAYS)) found.add(state + ", " + screen + ": scrolls sideways");
        }
        show(page, Screen.DESKTOP);
    }

    /** What was found in all states so far. */
    List<String> found() {
        return List.copyOf(found);
    }

    private static void show(Page page, Screen screen) {
        page.setViewportSize(screen.width, screen.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(screen.scheme).setReducedMotion(ReducedMotion.REDUCE));
        page.evaluate(DRAWN);
    }

    private static String read(String resource) {
        try (InputStream in = Axe.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
