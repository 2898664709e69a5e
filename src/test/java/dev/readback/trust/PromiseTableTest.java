package dev.readback.trust;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * What the README ticks off as promised has a test that runs. A row of its table names the promise by its number in TRUST.md and
 * each test class in the last column: {@code | P7 | The key never leaves before submission | KeyLeakIT |}.
 */
class PromiseTableTest {
    private static final Path README = Path.of("README.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|\\s*(P\\d+)\\s*\\|.*\\|([^|]+)\\|\\s*$");
    private static final Pattern CLASS = Pattern.compile("\\b[A-Z]\\w+(?:IT|Test)\\b");

    @Test
    void namesOnlyTestsThatExistAndAreEnabled() throws IOException {
        // Given
        String readme = Files.readString(README);
        // When
        List<MatchResult> rows = ROW.matcher(readme).results().toList();
        // Then
        assertFalse(rows.isEmpty(), "README.md has no table of promises");
        assertAll(rows.stream().map(row -> () -> {
            List<String> classes = CLASS.matcher(row.group(2)).results().map(MatchResult::group).toList();
            assertFalse(classes.isEmpty(), () -> row.group(1) + " names no test");
            classes.forEach(name -> assertEnabled(row.group(1), name));
        }));
    }

    private static void assertEnabled(String promise, String name) {
        Class<?> test = find(name);
        assertFalse(AnnotationSupport.isAnnotated(test, Disabled.class), () -> promise + ": " + name + " is disabled");
        assertTrue(Arrays.stream(test.getDeclaredMethods())
                .anyMatch(method -> AnnotationSupport.isAnnotated(method, org.junit.platform.commons.annotation.Testable.class)
                        && !AnnotationSupport.isAnnotated(method, Disabled.class)),
                () -> promise + ": " + name + " has no test that runs");
    }

    private static Class<?> find(String name) {
        try (Stream<Path> files = Files.walk(TESTS)) {
            Path source = files.filter(file -> file.endsWith(name + ".java")).findFirst()
                    .orElseThrow(() -> new AssertionError("there is no test " + name));
            String path = TESTS.relativize(source).toString();
            return Class.forName(path.substring(0, path.length() - ".java".length()).replace('/', '.'), false,
                    PromiseTableTest.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("the test " + name + " is not compiled", e);
        }
    }
}
