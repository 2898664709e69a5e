package dev.readback.quiz.taking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** TRUST.md, P7: no type that is sent to a learner can reach the key, except {@link Review}, which needs a grade. */
class LearnerViewsTest {
    private static final List<String> SECRETS = List.of("key", "evidence", "explanation", "note", "accepted", "verdict", "grade");

    @Test
    void noSecretCanBeReachedFromAQuiz() throws ClassNotFoundException {
        // Given
        Class<?> quiz = Class.forName("dev.readback.quiz.QuizView");
        // When
        List<String> secrets = secrets(reachable(quiz));
        // Then
        assertEquals(List.of(), secrets);
    }

    @Test
    void noSecretCanBeReachedFromAnAttemptButThroughAReview() {
        // Given
        Class<?> attempt = AttemptView.class;
        // When
        List<String> secrets = secrets(reachable(attempt));
        // Then
        assertEquals(List.of(), secrets);
    }

    @Test
    void walksThroughListsToTheReview() {
        // Given
        Class<?> attempt = AttemptView.class;
        // When
        Set<Class<?>> reachable = reachable(attempt);
        // Then
        assertTrue(reachable.containsAll(List.of(ResponseView.class, ResultView.class, Review.class)));
    }

    /** Every type of this project that {@code start} holds, directly or in a list; the walk stops at reviews. */
    private static Set<Class<?>> reachable(Class<?> start) {
        Set<Class<?>> seen = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (!type.getName().startsWith("dev.readback") || !seen.add(type) || type == Review.class) continue;
            assertTrue(type.isRecord(), () -> type + " must be a record, whose components are all it has");
            for (RecordComponent component : type.getRecordComponents())
                open.addAll(types(component.getGenericType()));
        }
        return seen;
    }

    private static List<Class<?>> types(Type type) {
        if (type instanceof Class<?> plain) return List.of(plain);
        List<Class<?>> arguments = new ArrayList<>();
        for (Type argument : ((ParameterizedType) type).getActualTypeArguments())
            arguments.addAll(types(argument));
        return arguments;
    }

    private static List<String> secrets(Set<Class<?>> types) {
        return types.stream().filter(type -> type != Review.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .map(part -> type.getSimpleName() + "." + part.getName()))
                .filter(LearnerViewsTest::isSecret).toList();
    }

    private static boolean isSecret(String component) {
        String name = component.substring(component.indexOf('.') + 1).toLowerCase(Locale.ROOT);
        return SECRETS.stream().anyMatch(name::contains);
    }
}
