package dev.readback.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.readback.platform.ProblemType;

/** What README.md says of errors and settings is what the code has. */
class ReadmeTest {
    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"(readback[a-z.-]*)\"\\)");
    private static final Pattern KEY = Pattern.compile("(?m)^    [A-Za-z<>.]+ ([a-z][A-Za-z]*)\\(\\);");

    @Test
    void namesEveryProblemWithItsStatus() throws IOException {
        // Given
        String readme = Files.readString(Path.of("README.md"));
        // When
        List<String> missing = Arrays.stream(ProblemType.values())
                .map(type -> "| `" + type.code() + "` | " + type.status() + " |")
                .filter(row -> !readme.contains(row)).toList();
        // Then
        assertEquals(List.of(), missing);
    }

    @Test
    void namesEverySetting() throws IOException {
        // Given
        String readme = Files.readString(Path.of("README.md"));
        // When
        List<String> missing = settings().stream()
                .filter(key -> !readme.contains("`" + key + "`") && !readme.contains("`." + lastPart(key) + "`")).toList();
        // Then
        assertEquals(List.of(), missing);
    }

    private static List<String> settings() throws IOException {
        List<String> keys = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith("Config.java")).toList()) {
                String source = Files.readString(file);
                Matcher prefix = PREFIX.matcher(source);
                if (!prefix.find()) continue;
                KEY.matcher(source).results().forEach(key -> keys.add(prefix.group(1) + "." + kebab(key.group(1))));
            }
        }
        return keys;
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static String lastPart(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
