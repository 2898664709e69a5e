package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.ObjectMapper;

class ProblemTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @EnumSource
    void everyTypeHasACodeATitleAndAnErrorStatus(ProblemType type) {
        // Given
        String detail = "Do this next";
        // When
        Problem problem = Problem.of(type, detail);
        // Then
        assertTrue(type.code().matches("[a-z]+(-[a-z]+)*"), type.code());
        assertEquals("/problems/" + type.code(), problem.type());
        assertFalse(problem.title().isBlank());
        assertTrue(problem.status() >= 400 && problem.status() < 600);
    }

    @ParameterizedTest
    @CsvSource({"08006", "53300", "57P02", "57P03"})
    void aDatabaseThatDoesNotServeForTheMomentIsBusyAndNoFault(String state) {
        // Given
        var failure = new IllegalStateException("commit", new SQLException("gone", state));
        // When
        Problem problem = Problem.fault(failure);
        // Then
        assertEquals(ProblemType.BUSY.uri(), problem.type());
    }

    @Test
    void aPoolWithoutAFreeConnectionIsBusyAndNoFault() throws SQLException {
        // Given
        var failure = new IllegalStateException("no connection", new SQLException("Sorry, acquisition timeout!"));
        // When
        Problem problem = Problem.fault(failure);
        // Then
        assertEquals(503, problem.status());
    }

    @Test
    void otherErrorsOfTheDatabaseAreFaults() {
        // Given
        var failure = new IllegalStateException("flush", new SQLException("violated", "23505"));
        // When
        Problem problem = Problem.fault(failure);
        // Then
        assertEquals(ProblemType.INTERNAL.uri(), problem.type());
    }

    @Test
    void noTwoTypesShareACode() {
        // Given
        var types = Stream.of(ProblemType.values());
        // When
        long codes = types.map(ProblemType::code).distinct().count();
        // Then
        assertEquals(ProblemType.values().length, codes);
    }

    @Test
    void tellsWhichFieldIsInvalid() {
        // Given
        var exception = ProblemException.invalid("question", "must not be empty");
        // When
        Problem problem = Problem.of(exception);
        // Then
        assertEquals("question must not be empty", problem.detail());
        assertEquals(List.of(new Violation("question", "must not be empty")), problem.violations());
        assertEquals(400, problem.status());
    }

    @Test
    void leavesOutWhatDoesNotApply() {
        // Given
        Problem problem = Problem.of(ProblemType.BUSY, "Try again");
        // When
        Map<?, ?> json = JSON.convertValue(problem, Map.class);
        // Then
        assertEquals(Set.of("type", "title", "status", "detail"), json.keySet());
    }

    @Test
    void aFaultOnOurSideNamesNothingButItsId() {
        // Given
        String errorId = OpaqueId.next();
        // When
        Problem problem = Problem.internal(errorId);
        // Then
        assertEquals("urn:readback:error:" + errorId, problem.instance());
        assertEquals(500, problem.status());
    }

    @Test
    void busySaysWhenToComeBack() {
        // Given
        Duration wait = Duration.ofSeconds(3);
        // When
        var busy = ProblemException.busy("Full", wait);
        // Then
        assertEquals(Optional.of(wait), busy.retryAfter());
        assertEquals(503, busy.type().status());
    }

    @Test
    void idsAreUrlSafeAndNeverTheSame() {
        // Given
        var many = Stream.generate(OpaqueId::next).limit(1_000);
        // When
        Set<String> ids = Set.copyOf(many.filter(id -> id.matches("[A-Za-z0-9_-]{22}")).toList());
        // Then
        assertEquals(1_000, ids.size());
    }
}
