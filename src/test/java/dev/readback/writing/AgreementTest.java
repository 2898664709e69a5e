package dev.readback.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    @ParameterizedTest
    @CsvSource({"true,true,3,2,1", "true,false,3,1,1", "false,true,3,1,2", "false,false,3,1,2"})
    void countsASilentReaderApartFromOneWhoDisagrees(boolean found, boolean same, int asked, int agreed, int silent) {
        // Given
        Agreement before = new Agreement(2, 1, 1);
        // When
        Agreement after = before.plus(Agreement.of(found, same));
        // Then
        assertEquals(new Agreement(asked, agreed, silent), after);
    }

    @Test
    void refusesMoreAgreementThanQuestions() {
        // Given
        int asked = 1;
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> new Agreement(asked, 1, 1));
        // Then
        assertEquals("of 1 not 1 can agree and 1 be silent", thrown.getMessage());
    }
}
