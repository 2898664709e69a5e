package dev.readback.trust;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.readback.platform.ProblemType;

/** The catalogue of problems keeps its form, and every entry is produced somewhere by a test. */
class ProblemCatalogueTest {
    /** Proved by classes of their own: the guard, the taking of quizzes and decks, links, and what is for authors. */
    private static final Set<ProblemType> ELSEWHERE = EnumSet.of(ProblemType.CROSS_SITE, ProblemType.AUTHOR_SECRET_REQUIRED,
            ProblemType.QUIZ_NOT_FOUND, ProblemType.TURN_STOPPED,
            ProblemType.TIME_IS_UP, ProblemType.NO_REPLACEMENT, ProblemType.DRAFT_CHANGED,
            ProblemType.QUESTION_WITHHELD, ProblemType.QUIZ_MOVED_ON,
            ProblemType.ATTEMPT_NOT_FOUND, ProblemType.ITEM_NOT_FOUND, ProblemType.ATTEMPT_SUBMITTED,
            ProblemType.RESPONSE_REVIEWED, ProblemType.RESPONSE_OUTDATED, ProblemType.ATTEMPT_OPEN,
            ProblemType.NOTHING_TO_DECIDE,
            ProblemType.LINK_NOT_FOUND, ProblemType.LINK_REVOKED, ProblemType.LINK_EXPIRED, ProblemType.CLASS_FULL,
            ProblemType.NOTHING_MISSED, ProblemType.DECK_NOT_FOUND, ProblemType.CARD_NOT_FOUND);
    /** Not to be had from outside: a fault would have to be built in, and a full queue needs more load than a test may make. */
    private static final Set<ProblemType> NOT_ON_DEMAND = EnumSet.of(ProblemType.INTERNAL, ProblemType.BUSY);

    @ParameterizedTest
    @EnumSource
    void hasAStableForm(ProblemType type) {
        // Given
        String code = type.code();
        // When
        String uri = type.uri();
        // Then
        assertAll(() -> assertTrue(code.matches("[a-z]+(-[a-z]+)*"), code), () -> assertEquals("/problems/" + code, uri),
                () -> assertTrue(type.status() >= 400 && type.status() <= 599, () -> code + " " + type.status()),
                () -> assertTrue(type.title().matches("[A-Z].*[^.]"), type::title));
    }

    @Test
    void hasNoCodeAndNoTitleTwice() {
        // Given
        ProblemType[] types = ProblemType.values();
        // When
        long codes = Arrays.stream(types).map(ProblemType::code).distinct().count();
        long titles = Arrays.stream(types).map(ProblemType::title).distinct().count();
        // Then
        assertEquals(types.length, codes);
        assertEquals(types.length, titles);
    }

    @Test
    void isProducedByATestOrSaysWhyNot() {
        // Given
        Set<ProblemType> known = EnumSet.allOf(ProblemType.class);
        // When
        Set<ProblemType> produced = Stream.concat(BadArticles.all(), BadQuestions.all()).map(BadInput::problem)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProblemType.class)));
        // Then
        known.removeAll(produced);
        known.removeAll(ELSEWHERE);
        assertEquals(NOT_ON_DEMAND, known);
    }
}
