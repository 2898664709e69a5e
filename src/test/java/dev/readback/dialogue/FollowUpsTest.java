package dev.readback.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.article.Article;
import dev.readback.inference.NameTag;

class FollowUpsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Who found the clock?|Sofie Maes|When|When did Sofie Maes find the clock?",
            "When did the fire break out?|14 March 2022|Where|Where did the fire break out?",
            "What did Marc Lefort burn?|straw|Why|Why did Marc Lefort burn straw?"})
    void rebuildsWhatIsLeftOut(String question, String answer, String other, String expected) {
        // Given
        Asked asked = Asked.of(question).orElseThrow();
        // When
        Optional<String> rebuilt = asked.askedBy(other, answer);
        // Then
        assertEquals(Optional.of(expected), rebuilt);
    }

    @Test
    void askingBackNeedsSomethingToChooseFrom() {
        // Given
        List<String> one = List.of("Where was Guillaume Soro born?");
        // When
        var thrown = org.junit.jupiter.api.Assertions.assertThrows(IllegalArgumentException.class,
                () -> new Understanding.Unclear(one));
        // Then
        assertEquals("what is unclear has two candidates, had " + one, thrown.getMessage());
    }

    @Test
    void asksBackWhichOfTwoThingsNamedInOneBreathIsMeant() {
        // Given
        Tagging tagging = Tagging.people().with(NameTag.Kind.PLACE, "Kestrel Bridge", "Mill Bridge");
        Article article = Tagging.article("Kestrel Bridge is closed. Mill Bridge is open.");
        FollowUps followUps = new FollowUps(article, tagging.cast(article), texts -> texts.stream().map(tagging::words).toList());
        Past past = new Past("What are Kestrel Bridge and Mill Bridge?", "", Optional.empty());
        // When
        Understanding understanding = followUps.understood("How long is it?", List.of(past));
        // Then
        assertEquals(new Understanding.Unclear(List.of("How long is Kestrel Bridge?", "How long is Mill Bridge?")),
                understanding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Did she call him?|Did Anna Bell call him?",
            "Did she sell her boat?|Did Anna Bell sell Anna Bell's boat?",
            "Did he call her?|Did Tom Reed call her?"})
    void putsANameOnlyForThePronounsOfItsOwnGender(String question, String expected) {
        // Given
        Tagging tagging = Tagging.people("Anna Bell", "Tom Reed");
        Article article = Tagging.article("Anna Bell sang. She danced. Tom Reed slept. He snored.");
        FollowUps followUps = new FollowUps(article, tagging.cast(article), texts -> texts.stream().map(tagging::words).toList());
        Past past = new Past("Who are Anna Bell and Tom Reed?", "", Optional.empty());
        // When
        Understanding understanding = followUps.understood(question, List.of(past));
        // Then
        assertEquals(new Understanding.Rewritten(List.of(expected), Optional.of(question)), understanding);
    }
}
