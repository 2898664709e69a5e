package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.article.Span;

class MomentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12 March 2004 | 2004-03-12 | 2004-03-12", "12 March, 2004 | 2004-03-12 | 2004-03-12",
            "March 12, 2004 | 2004-03-12 | 2004-03-12", "May 3, 1998 | 1998-05-03 | 1998-05-03",
            "February 2004 | 2004-02-01 | 2004-02-29", "1998 | 1998-01-01 | 1998-12-31"})
    void lastsAsLongAsTheDateLeavesOpen(String text, LocalDate first, LocalDate last) {
        // Given
        AnswerCandidate date = date(text);
        // When
        Optional<Moment> moment = Moment.of(date);
        // Then
        assertEquals(Optional.of(new Moment(first, last)), moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 March", "March 12", "March", "31 February 2004", "0 May 2004"})
    void isNoneWithoutAYearOrOnADayThatNeverWas(String text) {
        // Given
        AnswerCandidate date = date(text);
        // When
        Optional<Moment> moment = Moment.of(date);
        // Then
        assertEquals(Optional.empty(), moment);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1998 | 1999 | true", "1999 | 1998 | false", "1998 | 1998 | false",
            "31 December 1998 | 1999 | true", "March 1998 | 1998 | false", "1998 | December 1998 | false",
            "March 1998 | April 1998 | true", "31 March 1998 | March 1998 | false", "30 March 1998 | 31 March 1998 | true"})
    void comesBeforeOnlyWhatItSharesNoDayWith(String one, String other, boolean expected) {
        // Given
        List<Moment> moments = List.of(moment(one), moment(other));
        // When
        boolean before = moments.get(0).isBefore(moments.get(1));
        // Then
        assertEquals(expected, before);
    }

    private static Moment moment(String text) {
        return Moment.of(date(text)).orElseThrow();
    }

    private static AnswerCandidate date(String text) {
        return AnswerCandidate.date(new Span(0, text.length()), text, "any");
    }
}
