package dev.readback.trust;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import dev.readback.browser.Chromium;
import dev.readback.testsupport.PackagedReadback;

/** TRUST.md, P4: no text becomes markup, in the real page and a real browser. */
@Tag("browser")
@ExtendWith(OnePackagedReadback.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class XssCrawlIT {
    private static final int PAYLOADS_IN_A_QUESTION = 7;
    /** Elements and attributes that the page has of its own accord nowhere, wherever a payload would put them. */
    private static final String FOREIGN = "document.querySelectorAll('#pwned, iframe, object, embed, base, math, marquee, video,"
            + " body script, [onload], [onerror], [onfocus], [onclick], [ontoggle], [style*=\"evil\"], a[href^=\"javascript:\" i],"
            + " [href*=\"evil.example\"], [src*=\"evil.example\"], [action]').length";
    private static final String COUNT_VIOLATIONS = "window.violations = []; document.addEventListener('securitypolicyviolation',"
            + " event => window.violations.push(event.violatedDirective + ' ' + event.blockedURI))";
    private final String server;
    private final Wire wire;
    private final List<String> incidents = new ArrayList<>();
    private Chromium chromium;
    private Page page;

    XssCrawlIT(PackagedReadback readback) {
        server = readback.baseUri().toString();
        wire = new Wire(readback.baseUri());
    }

    @BeforeAll
    void openBrowser() {
        chromium = new Chromium();
    }

    @BeforeEach
    void openPage() {
        page = chromium.page(1280, 900, ColorScheme.LIGHT);
        page.addInitScript(COUNT_VIOLATIONS);
        page.onDialog(dialog -> {
            incidents.add("dialog " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(server + "/")) incidents.add("request to " + request.url());
        });
        page.onFrameNavigated(frame -> {
            if (!frame.url().startsWith(server + "/")) incidents.add("navigation to " + frame.url());
        });
    }

    @AfterAll
    void closeBrowser() {
        chromium.close();
    }

    @Test
    void titlesSourcesAndTextsStayText() {
        // Given
        List<String> payloads = Payloads.all();
        assertTrue(payloads.size() >= 200);
        List<String> articles = payloads.stream().map(payload -> Library.added(wire,
                Map.of("title", payload, "source", payload, "text", mark(payload) + " " + payload + "\n\n" + payload))).toList();
        // When
        List<String> shown = IntStream.range(0, payloads.size())
                .mapToObj(i -> open(articles.get(i), mark(payloads.get(i))).textContent()).toList();
        // Then
        assertAll(IntStream.range(0, payloads.size())
                .mapToObj(i -> () -> assertTrue(times(payloads.get(i), shown.get(i)) >= 4,
                        () -> payloads.get(i) + " in " + shown.get(i))));
        assertUnharmed();
    }

    @Test
    void theListOfArticlesStaysText() {
        // Given
        Payloads.all().stream().limit(40).forEach(payload -> Library.added(wire, Map.of("title", payload, "text", "A tower.")));
        page.navigate(server);
        // When
        button("Choose article").click();
        page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Articles")).waitFor();
        // Then
        assertUnharmed();
    }

    @Test
    void questionsAnswersAndCitationsStayText() {
        // Given
        List<String> payloads = Payloads.all();
        List<String> shown = new ArrayList<>();
        // When
        for (int i = 0; i < payloads.size(); i += PAYLOADS_IN_A_QUESTION) {
            List<String> some = payloads.subList(i, Math.min(i + PAYLOADS_IN_A_QUESTION, payloads.size()));
            String question = some.stream().collect(Collectors.joining(" "));
            open(Library.added(wire,
                    Map.of("text",
                            mark(question) + " The tower of " + question + " was lit in 1901. Its keeper was " + question)),
                    mark(question));
            shown.add(ask(question.substring(0, Math.min(1000, question.length()))));
            shown.add(ask("Who was its keeper?"));
        }
        // Then
        assertTrue(shown.stream().anyMatch(answer -> answer.contains("<script>")));
        assertUnharmed();
    }

    @Test
    void itemsReviewsAndEvidenceStayText() {
        // Given
        List<String> payloads = Payloads.all();
        StringBuilder shown = new StringBuilder();
        // When
        for (int i = 0; i < payloads.size(); i += 30) {
            String facts = payloads.stream().skip(i).limit(8)
                    .map(payload -> "Near " + payload + " nine sailors were saved by Grace"
                            + " Darling of Bamburgh in 1838.")
                    .collect(Collectors.joining(" "));
            open(Library.added(wire, Map.of("text", mark(facts) + " " + Shelf.TEXT + " " + facts)), mark(facts));
            shown.append(takeQuiz());
        }
        // Then
        assertTrue(shown.length() > 0);
        assertUnharmed();
    }

    /** The article's region once {@code id} is open, known by the mark that its text begins with. */
    private Locator open(String id, String mark) {
        page.waitForResponse(response -> response.url().endsWith("/api/articles/" + id),
                () -> page.navigate(server + "/#/a/" + id));
        Locator article = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Article").setExact(true));
        article.getByText(mark).first().waitFor();
        return article;
    }

    private String ask(String question) {
        Locator box = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your question"));
        Locator exchanges = page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName("Question and answer"));
        int before = exchanges.count();
        box.fill(question);
        page.waitForResponse(response -> response.url().endsWith("/turns"), () -> box.press("Enter")).finished();
        button("Ask").waitFor();
        return exchanges.nth(before).textContent();
    }

    /** What the page shows on the way from the form to the result. */
    private String takeQuiz() {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Quiz").setExact(true)).click();
        button("Start quiz").click();
        Locator quiz = page.getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName("Quiz").setExact(true));
        quiz.waitFor();
        StringBuilder shown = new StringBuilder(quiz.textContent());
        while (button("Next").isVisible()) {
            button("Next").click();
            shown.append(quiz.textContent());
        }
        button("Finish").click();
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON).last().click();
        Locator result = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Quiz result"));
        result.waitFor();
        return shown.append(result.textContent()).toString();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(!name.startsWith("Choose")));
    }

    private void assertUnharmed() {
        assertEquals(List.of(), incidents);
        assertEquals(List.of(), chromium.complaints());
        assertEquals(List.of(), page.evaluate("window.violations"));
        assertEquals("undefined", page.evaluate("typeof window.pwned"));
        assertEquals(0, page.evaluate(FOREIGN));
    }

    /** A sentence for {@code text} alone. */
    private static String mark(String text) {
        return "Tower number " + Integer.toUnsignedString(text.hashCode()) + " stands.";
    }

    private static int times(String part, String whole) {
        int times = 0;
        for (int at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1))
            times++;
        return times;
    }
}
