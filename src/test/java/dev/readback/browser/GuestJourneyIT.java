package dev.readback.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** What a reader sees of a language model as a guest; this one cannot be reached. */
@Tag("browser")
class GuestJourneyIT {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing("-Dreadback.llm.base-url=http://localhost:1/v1",
            "-Dreadback.llm.model=qwen3:8b");

    @Test
    void saysWhoAnsweredInsteadOfWhom() {
        // Given
        Page page = BROWSING.page(360, ColorScheme.LIGHT);
        ChatPage chat = new ChatPage(page);
        page.navigate(BROWSING.readback().baseUri().toString());
        new ReadbackPage(page).tab("Ask");
        // When
        Locator answer = chat.say("What is the official capital of Ivory Coast?");
        // Then
        Browsing.screenshot(page, "chat-instead-phone");
        assertTrue(answer.textContent().contains("qwen3:8b could not be reached; the embedded engine answered instead."),
                answer::textContent);
    }
}
