package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {
    @ParameterizedTest
    @CsvSource({"opened,open", "hoped,hope", "planned,plan", "visited,visit", "carried,carry", "Carries,carry", "created,create",
            "wrote,write", "written,write", "has,have", "went,go", "reaches,reach", "staring,", "grzbled,"})
    void goBackToTheBaseThatIsKnown(String form, String base) {
        // When
        Optional<String> found = VerbForms.base(form);
        // Then
        assertEquals(Optional.ofNullable(base), found);
    }

    @Test
    void tellThePastOfAParticiple() {
        // When
        Optional<String> past = VerbForms.pastOf("written");
        // Then
        assertEquals(Optional.of("wrote"), past);
    }
}
