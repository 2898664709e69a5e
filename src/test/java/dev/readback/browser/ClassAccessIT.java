package dev.readback.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

/** axe-core finds nothing where a class takes a quiz, where its author watches, and where a learner decides or tries again. */
@Tag("browser")
class ClassAccessIT {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private final Axe axe = new Axe();
    private Page page;

    @BeforeEach
    void openPage() {
        page = BROWSING.page(1280, ColorScheme.LIGHT);
        page.navigate(BROWSING.readback().baseUri().toString());
        quizTab();
        button(page, "Start quiz").waitFor();
    }

    @Test
    void sharingTakingAndWatching() {
        // Given
        String address = shared();
        axe.look(page, "a link");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Results").setExact(true)).click();
        page.getByText("Nobody has begun yet").waitFor();
        axe.look(page, "results without a learner");
        Page learner = BROWSING.page(1280, ColorScheme.LIGHT);
        learner.navigate(address);
        Locator name = learner.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your name"));
        name.waitFor();
        axe.look(learner, "the entrance");
        name.fill("Ada");
        name.press("Enter");
        learner.getByText(Pattern.compile("· 0 answered")).waitFor();
        axe.look(learner, "a shared quiz");
        page.getByText(Pattern.compile("0 of \\d+ answered")).waitFor();
        axe.look(page, "results while a learner answers");
        // When
        button(learner, "All on one page").click();
        button(learner, "Finish").click();
        button(learner, "Finish anyway").click();
        learner.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Quiz result")).waitFor();
        page.getByText(Pattern.compile("1 handed in")).first().waitFor();
        // Then
        axe.look(learner, "a shared result");
        axe.look(page, "results handed in");
        assertEquals(List.of(), axe.found());
    }

    @Test
    void revokingALink() {
        // Given
        String address = shared();
        button(page, "Revoke").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.waitFor();
        axe.look(page, "asked before revoking");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Revoke").setExact(true)).click();
        page.getByText("Revoked", new Page.GetByTextOptions().setExact(true)).waitFor();
        axe.look(page, "a link that is revoked");
        Page late = BROWSING.page(1280, ColorScheme.LIGHT);
        // When
        late.navigate(address);
        late.getByText("The link has been revoked").waitFor();
        // Then
        axe.look(late, "a revoked link at the entrance");
        assertEquals(List.of(), axe.found());
    }

    @Test
    void decidingAndTryingAgain() {
        // Given
        page.evaluate(LearnerJourneyIT.DOUBTFUL_ATTEMPT);
        page.reload();
        quizTab();
        button(page, "Count it as right").waitFor();
        axe.look(page, "grading is unsure");
        button(page, "Count it as right").click();
        page.getByText("You counted it as right.").waitFor();
        axe.look(page, "the learner has decided");
        button(page, "New quiz").click();
        shared();
        button(page, "All on one page").click();
        button(page, "Finish").click();
        button(page, "Finish anyway").click();
        // When
        button(page, "Retry what I missed").click();
        page.getByText(Pattern.compile("What you missed: .*(new question|asked again)")).first().waitFor();
        // Then
        axe.look(page, "a retry");
        assertEquals(List.of(), axe.found());
    }

    /** Has a quiz written and makes a link of it; the link's address. */
    private String shared() {
        page.getByLabel("Number of questions").fill("2");
        button(page, "Start quiz").click();
        page.getByText(Pattern.compile("Question 1 of")).waitFor();
        page.getByText("Share with a class").click();
        button(page, "Make a link").click();
        Locator address = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Address of the link"));
        address.waitFor();
        return address.inputValue();
    }

    private void quizTab() {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Quiz").setExact(true)).click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
