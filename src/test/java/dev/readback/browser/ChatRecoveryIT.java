package dev.readback.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

/** What a conversation comes back from: questions beside a quiz, streams that tell nothing, conversations that are gone. */
@Tag("browser")
class ChatRecoveryIT {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing();
    private static final String CONVERSATION = "**/api/conversations/*";
    private static final String TURNS = CONVERSATION + "/turns";
    private static final String QUESTION = "What is the official capital of Ivory Coast?";
    private static final int WIDE = 1280;

    @Test
    void aQuestionBesideAQuizLeavesTheItemInReach() {
        // Given
        Page page = open();
        ChatPage chat = new ChatPage(page);
        chat.say("quiz me");
        String item = chat.item().textContent();
        // When
        Locator beside = chat.say(QUESTION);
        // Then
        assertTrue(beside.textContent().contains("Yamoussoukro"), beside::textContent);
        assertEquals(item, chat.item().textContent());
        assertEquals(List.of("Your answer"), page.locator("css=.composer label").allTextContents());
        Locator skipped = chat.after(() -> chat.button("Skip").press("Enter"));
        assertTrue(skipped.textContent().contains("The answer is"), skipped::textContent);
    }

    @Test
    void aConversationThatIsGoneIsNotAskedForEver() {
        // Given
        Page page = open();
        ChatPage chat = new ChatPage(page);
        List<String> asked = new ArrayList<>();
        page.route(TURNS, route -> {
            asked.add(route.request().method());
            if (asked.size() == 1) stream(route, "id:T:0\n\n");
            else
                gone(route);
        });
        page.route(TURNS + "/*", ChatRecoveryIT::gone);
        // When
        chat.say(QUESTION);
        // Then
        page.getByRole(AriaRole.ALERT).getByText("Conversation not found").waitFor();
        assertEquals(1, asked.size());
    }

    @Test
    void aStreamThatOnlySaysItIsThereIsGivenUp() {
        // Given
        Page page = open();
        ChatPage chat = new ChatPage(page);
        page.route(TURNS, route -> stream(route, "id:T:0\n\n"));
        page.route(TURNS + "/*", route -> stream(route, "id:T:0\n\n"));
        // When
        chat.say(QUESTION);
        // Then
        page.getByRole(AriaRole.ALERT).getByText("Readback cannot be reached").waitFor();
        assertEquals(1, chat.exchanges().count());
    }

    @Test
    void whatIsAskedWhileTheConversationIsFetchedStays() {
        // Given
        Page page = open();
        ChatPage chat = new ChatPage(page);
        chat.say("Hello");
        List<Route> held = new ArrayList<>();
        page.route(CONVERSATION, held::add);
        page.reload();
        chat.box().fill(QUESTION);
        page.getByText("Fetching your conversation").waitFor();
        // When
        chat.box().press("Enter");
        page.unroute(CONVERSATION);
        held.forEach(Route::resume);
        // Then
        chat.exchanges().getByText("Yamoussoukro").first().waitFor();
        assertEquals(List.of("Hello", QUESTION), page.locator("css=.asked").allTextContents());
    }

    private static Page open() {
        Page page = BROWSING.page(WIDE, ColorScheme.LIGHT);
        page.navigate(BROWSING.readback().baseUri().toString());
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Ask")).click();
        new ChatPage(page).button("Summarise it").waitFor();
        return page;
    }

    private static void stream(Route route, String events) {
        route.fulfill(new Route.FulfillOptions().setContentType("text/event-stream").setBody(events));
    }

    private static void gone(Route route) {
        route.fulfill(new Route.FulfillOptions().setStatus(404).setContentType("application/problem+json")
                .setBody("{\"type\":\"/problems/conversation-not-found\",\"title\":\"Conversation not found\",\"status\":404}"));
    }
}
