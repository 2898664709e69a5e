package dev.readback.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

/** A reader's conversation with an article, in a real browser against the packaged application. */
@Tag("browser")
class ChatJourneyIT {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing();
    private static final String TURNS = "**/api/conversations/*/turns";
    private static final int WIDE = 1280;
    private static final int NARROW = 360;

    @Test
    void leadsFromEachSentenceToWhereItStands() {
        // Given
        Page page = open(WIDE, ColorScheme.LIGHT);
        ChatPage chat = new ChatPage(page);
        Locator summary = chat.after(() -> chat.button("Summarise it").press("Enter"));
        Locator second = summary.locator("css=.cited").nth(1);
        Browsing.screenshot(page, "chat-summary-desktop");
        // When
        second.click();
        // Then
        Locator mark = page.locator("css=mark");
        mark.waitFor();
        assertEquals(flat(second.textContent()), flat(mark.textContent()));
        chat.button("Back to answer").press("Enter");
        assertEquals("Show source 2 in the article", page.evaluate("document.activeElement.ariaLabel"));
        assertEquals(summary.locator("css=.cited").count(), summary.locator("css=.answer-text .chip").count());
    }

    @Test
    void asksBackWithTheCandidatesAsButtons() {
        // Given
        Page page = open(NARROW, ColorScheme.LIGHT);
        ChatPage chat = new ChatPage(page);
        chat.say("Who are Alassane Ouattara and Laurent Gbagbo?");
        chat.say("How old is he?");
        Locator candidates = page.getByRole(AriaRole.LIST,
                new Page.GetByRoleOptions().setName("Which one do you mean?")).getByRole(AriaRole.BUTTON);
        List<String> questions = candidates.allTextContents();
        Browsing.screenshot(page, "chat-ask-back-phone");
        // When
        Locator answer = chat.after(() -> candidates.last().press("Enter"));
        // Then
        assertEquals(List.of("How old is Alassane Ouattara?", "How old is Laurent Gbagbo?"), questions);
        assertTrue(answer.textContent().contains("How old is Laurent Gbagbo?"), answer::textContent);
        assertEquals(0, candidates.count());
        assertFalse(chat.isFocusLost());
    }

    @Test
    void takesAQuizInTheConversationByKeyboard() {
        // Given
        Page page = open(NARROW, ColorScheme.DARK);
        ChatPage chat = new ChatPage(page);
        chat.after(() -> chat.button("Quiz me").press("Enter"));
        Locator hint = chat.after(() -> chat.button("Hint").press("Enter"));
        assertTrue(hint.textContent().contains("Look at paragraph"), hint::textContent);
        List<String> told = new ArrayList<>();
        for (int item = 0; chat.button("Stop the quiz").count() > 0; item++) {
            told.add(chat.answerItem().textContent());
            assertFalse(chat.isFocusLost());
            if (item == 0) Browsing.screenshot(page, "chat-quiz-phone-dark");
        }
        long right = told.stream().filter(words -> words.contains("Right.")).count();
        page.locator("css=.chat-score").getByText("You got " + right + " of " + told.size() + ".").waitFor();
        Browsing.screenshot(page, "chat-score-phone-dark");
        // When
        page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Sources")).last().getByRole(AriaRole.LINK).first()
                .press("Enter");
        // Then
        page.locator("css=mark").waitFor();
        assertFalse(new ReadbackPage(page).scrollsSideways());
    }

    @Test
    void asksAgainForWhatWasMissedAndStopsWhenTold() {
        // Given
        Page page = open(WIDE, ColorScheme.LIGHT);
        ChatPage chat = new ChatPage(page);
        chat.say("quiz me");
        while (chat.button("Skip").count() > 0)
            chat.after(() -> chat.button("Skip").press("Enter"));
        chat.after(() -> chat.button("Quiz me on what I missed").press("Enter"));
        chat.item().waitFor();
        chat.answerItem();
        Browsing.screenshot(page, "chat-quiz-desktop");
        // When
        Locator stopped = chat.after(() -> chat.button("Stop the quiz").press("Enter"));
        // Then
        assertTrue(Pattern.compile("You got [01] of 1\\.").matcher(stopped.textContent()).find(), stopped::textContent);
        assertEquals(0, chat.button("Hint").count());
    }

    @Test
    void tellsWhatHasBeenAskedAndQuizzed() {
        // Given
        Page page = open(WIDE, ColorScheme.DARK);
        ChatPage chat = new ChatPage(page);
        chat.say("What is the official capital of Ivory Coast?");
        page.getByText(Pattern.compile("^Of 27 paragraphs: .*1 asked about, 0 quizzed$")).waitFor();
        page.locator("css=.coverage summary").press("Enter");
        Locator rows = page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Paragraphs"));
        Locator asked = rows.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("asked about"));
        Browsing.screenshot(page, "chat-coverage-dark");
        // When
        asked.getByRole(AriaRole.LINK).press("Enter");
        // Then
        assertEquals(27, rows.getByRole(AriaRole.LISTITEM).count());
        assertTrue(page.locator("css=mark").textContent().contains("Yamoussoukro"));
    }

    @Test
    void reportsWhatStayedInView() {
        // Given
        Page page = open(WIDE, ColorScheme.LIGHT);
        ChatPage chat = new ChatPage(page);
        // When
        chat.say("Hello");
        // Then
        page.getByText(Pattern.compile("^Of 27 paragraphs: [1-9]\\d* read, 0 asked about, 0 quizzed$")).waitFor();
    }

    @Test
    void keepsTheConversationAsAFile() throws IOException {
        // Given
        Page page = open(WIDE, ColorScheme.LIGHT);
        ChatPage chat = new ChatPage(page);
        chat.say("What is the official capital of Ivory Coast?");
        // When
        Download download = page.waitForDownload(() -> chat.button("Export this conversation").press("Enter"));
        // Then
        assertTrue(download.suggestedFilename().matches("Conversation-[\\p{L}\\p{N}-]+\\.md"), download.suggestedFilename());
        String file = Files.readString(download.path());
        assertTrue(file.contains("## What is the official capital of Ivory Coast?") && file.contains("1. “Yamoussoukro”"), file);
    }

    /** The stream is cut behind its first event, and what follows is told to whoever names that one. */
    @Test
    void takesUpAnAnswerThatBrokeOff() {
        // Given
        Page page = open(WIDE, ColorScheme.LIGHT);
        ChatPage chat = new ChatPage(page);
        List<String> rest = new ArrayList<>();
        List<String> named = new ArrayList<>();
        page.route(TURNS, route -> {
            String whole = route.fetch().text();
            int cut = whole.indexOf("\n\n", whole.indexOf("understoodAs")) + 2;
            rest.add(whole.substring(cut));
            stream(route, whole.substring(0, cut));
        });
        page.route(TURNS + "/*", route -> {
            named.add(route.request().method() + " " + route.request().headers().get("last-event-id"));
            stream(route, rest.get(0));
        });
        // When
        Locator answer = chat.say("What is the official capital of Ivory Coast?");
        // Then
        assertTrue(answer.textContent().contains("Yamoussoukro"), answer::textContent);
        assertEquals(1, named.size());
        assertTrue(named.get(0).matches("GET [\\w-]+:\\d+"), named::toString);
        page.unroute(TURNS);
        page.reload();
        chat.exchanges().first().waitFor();
        assertEquals(1, chat.exchanges().count());
    }

    @Test
    void saysThatItTakesAnAnswerUpAgainAndThenThatItCannot() {
        // Given
        Page page = open(WIDE, ColorScheme.LIGHT);
        ChatPage chat = new ChatPage(page);
        page.route(TURNS, route -> stream(route, "id:T:0\n\n"));
        page.route(TURNS + "/*", Route::abort);
        chat.box().fill("What is the official capital of Ivory Coast?");
        chat.box().press("Enter");
        page.getByText(Pattern.compile("Connection lost\\. Taking the answer up again")).first().waitFor();
        // When
        page.getByRole(AriaRole.ALERT).getByText("Readback cannot be reached").waitFor();
        // Then
        page.unroute(TURNS);
        Locator answer = chat.exchanges().first();
        answer.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Retry")).press("Enter");
        chat.exchanges().getByText("Yamoussoukro").first().waitFor();
        assertEquals(1, chat.exchanges().count());
    }

    @Test
    void losesNothingThatWasTyped() {
        // Given
        Page page = open(WIDE, ColorScheme.LIGHT);
        ChatPage chat = new ChatPage(page);
        page.context().setOffline(true);
        chat.say("What is the official capital of Ivory Coast?");
        chat.box().pressSequentially("And who");
        page.context().setOffline(false);
        // When
        Locator answer = chat.after(() -> page.getByRole(AriaRole.ALERT).getByRole(AriaRole.BUTTON).press("Enter"), 0);
        // Then
        assertTrue(answer.textContent().contains("Yamoussoukro"), answer::textContent);
        page.reload();
        chat.exchanges().first().waitFor();
        assertEquals("And who", chat.box().inputValue());
    }

    @Test
    void stopsAnAnswerThatIsOnItsWay() {
        // Given
        Page page = open(WIDE, ColorScheme.LIGHT);
        ChatPage chat = new ChatPage(page);
        page.route(TURNS, route -> {});
        chat.box().fill("What is the official capital of Ivory Coast?");
        chat.box().press("Enter");
        // When
        chat.button("Stop").press("Enter");
        // Then
        page.getByText("Stopped before an answer came").waitFor();
        assertEquals("Stopped", chat.announcement().textContent());
        page.unroute(TURNS);
        chat.after(() -> chat.button("Ask again").press("Enter"), 0);
        assertTrue(chat.exchanges().first().textContent().contains("Yamoussoukro"));
    }

    @Test
    void saysWhatWasUnderstoodAndSuggestsWhatToAsk() {
        // Given
        Page page = open(WIDE, ColorScheme.DARK);
        ChatPage chat = new ChatPage(page);
        chat.say("Who lives in the Cocody neighbourhood?");
        // When
        Locator answer = chat.say("What did he say?");
        // Then
        assertTrue(answer.getByText(Pattern.compile("^Understood as: What did Justin Bohou say\\?$")).isVisible(),
                answer::textContent);
        assertTrue(answer.textContent().contains("embedded engine"), answer::textContent);
        assertEquals(List.of(), BROWSING.complaints().stream().filter(line -> !line.contains("ERR_")).toList());
    }

    @Test
    void barsNobody() {
        // Given
        Page page = open(WIDE, ColorScheme.LIGHT);
        ChatPage chat = new ChatPage(page);
        Axe axe = new Axe();
        axe.look(page, "empty");
        // When
        chat.say("What is the official capital of Ivory Coast?");
        axe.look(page, "found");
        chat.say("How old is Laurent Gbagbo?");
        axe.look(page, "silence");
        chat.say("summarise");
        axe.look(page, "summary");
        chat.say("Who are Alassane Ouattara and Laurent Gbagbo?");
        chat.say("How old is he?");
        axe.look(page, "ask back");
        chat.say("quiz me");
        axe.look(page, "quiz");
        chat.answerItem();
        axe.look(page, "graded");
        chat.say("stop");
        axe.look(page, "score");
        page.getByText(Pattern.compile("^Of 27 paragraphs")).click();
        axe.look(page, "coverage");
        page.context().setOffline(true);
        chat.say("Who is Guillaume Soro?");
        axe.look(page, "problem");
        // Then
        assertEquals(List.of(), axe.found());
    }

    /** The conversation about the first article. */
    private static Page open(int width, ColorScheme scheme) {
        Page page = BROWSING.page(width, scheme);
        page.navigate(BROWSING.readback().baseUri().toString());
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Ask")).click();
        new ChatPage(page).button("Summarise it").waitFor();
        return page;
    }

    private static void stream(Route route, String events) {
        route.fulfill(new Route.FulfillOptions().setContentType("text/event-stream").setBody(events));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
