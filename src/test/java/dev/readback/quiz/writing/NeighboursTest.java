package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.article.Span;

class NeighboursTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"112,000|,000", "2.5|.", "37|", "50|"})
    void writesNeighboursAsRoundAsTheNumber(String number, String ending) {
        // Given
        Quantity quantity = new Quantity("", new BigDecimal(number.replace(",", "")), false, number.contains(","), "", "people",
                false);
        // When
        List<String> near = Neighbours.of(quantity).stream().map(value -> quantity.write(value).orElseThrow()).toList();
        // Then
        assertTrue(near.size() >= 4 && near.stream().allMatch(value -> value.contains(ending == null ? "" : ending)),
                near::toString);
    }

    @Test
    void neverGoesBeyondHundredPercent() {
        // Given
        Quantity quantity = new Quantity("", BigDecimal.valueOf(70), false, false, "%", "", false);
        // When
        List<BigDecimal> near = Neighbours.of(quantity);
        // Then
        assertTrue(near.stream().allMatch(value -> value.intValue() <= 100), near::toString);
    }

    @Test
    void spellsNeighboursOfSpelledNumber() {
        // Given
        Quantity quantity = new Quantity("", BigDecimal.valueOf(12), true, false, "", "years", false);
        // When
        List<String> near = Neighbours.of(quantity).stream().map(value -> quantity.write(value).orElseThrow()).toList();
        // Then
        assertEquals(List.of("nine", "ten", "eleven", "thirteen", "fourteen", "fifteen"), near);
    }

    @Test
    void setsADayBesideDaysOfOtherMonthsInTheOrderOfTime() {
        // Given
        AnswerCandidate day = AnswerCandidate.date(new Span(0, 8), "March 22", "day");
        // When
        List<String> near = Neighbours.ofDate(day, 2026);
        // Then
        assertEquals(List.of("January 15", "May 3", "July 11", "August 23", "October 23", "November 7"), near);
    }

    @Test
    void setsADateBesideDatesOfOtherYears() {
        // Given
        AnswerCandidate date = AnswerCandidate.date(new Span(0, 13), "June 17, 1950", "full");
        // When
        List<String> near = Neighbours.ofDate(date, 2026);
        // Then
        assertTrue(near.size() == 6 && near.stream().noneMatch(other -> other.contains("1950")), near::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2025|year", "March 2025|month", "June 17, 2025|full"})
    void setsADateBesideNoneThatIsStillToCome(String text, String form) {
        // Given
        AnswerCandidate date = AnswerCandidate.date(new Span(0, text.length()), text, form);
        // When
        List<String> near = Neighbours.ofDate(date, 2026);
        // Then
        assertTrue(near.size() >= 3 && near.stream().allMatch(other -> other.matches(".*20(?:1\\d|2[0-6])")), near::toString);
    }

    @ParameterizedTest
    @CsvSource({"two,2", "nineteen,19", "twenty,20", "ninety-nine,99"})
    void readsAndWritesNumberWords(String words, int value) {
        // Given a number in words
        // When
        int read = NumberWords.value(words).orElseThrow();
        // Then
        assertEquals(words + value, NumberWords.words(read) + read);
    }
}
