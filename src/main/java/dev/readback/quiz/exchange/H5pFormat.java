package dev.readback.quiz.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import dev.readback.quiz.Item;
import dev.readback.quiz.Quiz;

/** An H5P question set, without the libraries that show it: they must be where it is imported. */
final class H5pFormat implements ExportFormat {
    private static final JsonMapper JSON = new JsonMapper();
    /** By H5P's schema of packages. */
    private static final int TITLE_CHARACTERS = 255;

    @Override
    public String code() {
        return "h5p";
    }

    @Override
    public String suffix() {
        return ".h5p";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public Optional<String> obstacle(Item item) {
        return Characters.obstacle(item).or(() -> H5pQuestion.obstacle(item));
    }

    @Override
    public byte[] write(Quiz quiz) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("h5p.json", json(description(quiz)));
        files.put("content/content.json", json(content(quiz)));
        return Archive.of(files);
    }

    private static Map<String, Object> description(Quiz quiz) {
        List<H5pLibrary> libraries = Stream.concat(Stream.of(H5pLibrary.QUESTION_SET),
                quiz.items().stream().map(H5pQuestion::library)).distinct().toList();
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("title", Characters.titleOfAtMost(TITLE_CHARACTERS, quiz.title()));
        description.put("language", "en");
        description.put("mainLibrary", H5pLibrary.QUESTION_SET.machineName());
        description.put("embedTypes", List.of("iframe"));
        description.put("license", "U");
        description.put("preloadedDependencies", libraries.stream().map(H5pLibrary::dependency).toList());
        return description;
    }

    private static Map<String, Object> content(Quiz quiz) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("introPage", Map.of("showIntroPage", false));
        content.put("progressType", "textual");
        content.put("passPercentage", 50);
        content.put("questions", quiz.items().stream().map(H5pQuestion::of).toList());
        content.put("disableBackwardsNavigation", false);
        content.put("randomQuestions", false);
        content.put("endGame", Map.of("showResultPage", true));
        content.put("override", Map.of("checkButton", true));
        return content;
    }

    private static byte[] json(Map<String, Object> document) {
        try {
            return JSON.writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("an H5P document cannot be written to memory", exception);
        }
    }
}
