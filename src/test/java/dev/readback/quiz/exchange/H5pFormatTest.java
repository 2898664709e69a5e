package dev.readback.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;
import dev.readback.quiz.Quiz;
import dev.readback.quiz.QuizSample;

class H5pFormatTest extends ExportFormatContract {
    private static final Pattern BLANK = Pattern.compile("\\*([^*]+)\\*");
    private static final ObjectMapper JSON = new ObjectMapper();

    H5pFormatTest() {
        super(new H5pFormat());
    }

    @Override
    List<ReadItem> read(byte[] file) throws Exception {
        List<ReadItem> items = new ArrayList<>();
        for (JsonNode question : content(file).path("questions"))
            items.add(item(question));
        return items;
    }

    private static JsonNode content(byte[] file) throws Exception {
        return JSON.readTree(Unzipped.files(file).get("content/content.json"));
    }

    private static ReadItem item(JsonNode question) {
        String id = question.path("metadata").path("title").asText();
        JsonNode params = question.path("params");
        return switch (question.path("library").asText()) {
            case "H5P.MultiChoice 1.16" -> choice(id, params);
            case "H5P.TrueFalse 1.8" -> statement(id, params);
            case "H5P.Blanks 1.14" -> typed(id, params);
            default -> throw new AssertionError(question.toString());
        };
    }

    private static ReadItem choice(String id, JsonNode params) {
        List<String> options = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (JsonNode answer : params.path("answers")) {
            String text = Dom.shown(answer.path("text").asText());
            options.add(text);
            notes.add(Dom.shown(answer.path("tipsAndFeedback").path("chosenFeedback").asText()));
            if (answer.path("correct").asBoolean()) keys.add(text);
        }
        return new ReadItem(id, Dom.shown(params.path("question").asText()), options, keys, notes, overall(params));
    }

    private static ReadItem statement(String id, JsonNode params) {
        String key = params.path("correct").textValue();
        String right = Dom.shown(params.path("behaviour").path("feedbackOnCorrect").asText());
        String wrong = Dom.shown(params.path("behaviour").path("feedbackOnWrong").asText());
        String note = wrong.equals(right) ? "" : wrong.substring(0, wrong.length() - right.length() - 1);
        assertTrue(wrong.endsWith(right));
        return new ReadItem(id, Dom.shown(params.path("question").asText()), List.of("true", "false"), List.of(key),
                key.equals("true") ? List.of("", note) : List.of(note, ""), right);
    }

    /** What is between stars is a blank; its answers are parted by strokes and may be followed by a tip. */
    private static ReadItem typed(String id, JsonNode params) {
        String line = params.path("questions").path(0).asText();
        Matcher blank = BLANK.matcher(line);
        assertTrue(blank.find());
        List<String> keys = Arrays.stream(blank.group(1).split(":")[0].split("/")).map(Dom::shown).toList();
        String around = Dom.shown(BLANK.matcher(line).replaceFirst("_____"));
        return new ReadItem(id, around.equals("_____") ? Dom.shown(params.path("text").asText()) : around, List.of(), keys,
                List.of(), overall(params));
    }

    private static String overall(JsonNode params) {
        return Dom.shown(params.path("overallFeedback").path(0).path("feedback").asText());
    }

    @Override
    Set<ItemKind> kindsNotHeld() {
        return Set.of(ItemKind.ORDERING);
    }

    @Test
    void declaresTheLibrariesThatItUses() throws Exception {
        // Given
        byte[] file = Export.of(new H5pFormat(), QuizSample.quiz("article")).content();
        Map<String, byte[]> files = Unzipped.files(file);
        // When
        JsonNode description = JSON.readTree(files.get("h5p.json"));
        // Then
        assertEquals("H5P.QuestionSet", description.path("mainLibrary").asText());
        Set<String> declared = new TreeSet<>();
        description.path("preloadedDependencies").forEach(library -> declared.add(library.path("machineName").asText() + " "
                + library.path("majorVersion").asInt() + "." + library.path("minorVersion").asInt()));
        Set<String> used = new TreeSet<>(Set.of("H5P.QuestionSet 1.20"));
        content(file).path("questions").forEach(question -> used.add(question.path("library").asText()));
        assertEquals(used, declared);
    }

    @Test
    void cutsOnlyTheTitleToWhatPackagesMayHave() throws Exception {
        // Given
        Quiz sample = QuizSample.quiz("article");
        Quiz quiz = new Quiz(sample.id(), sample.articleId(), "𝒳".repeat(300), sample.engine(), 1, List.of(QuizSample.CHOICE),
                sample.shortage(), sample.createdAt());
        // When
        byte[] file = new H5pFormat().write(quiz);
        // Then
        assertEquals("𝒳".repeat(255), JSON.readTree(Unzipped.files(file).get("h5p.json")).path("title").asText());
        assertEquals(List.of(ReadItem.of(QuizSample.CHOICE)), read(file));
    }

    @Test
    void reportsWhatItsBlanksWouldMisread() {
        // Given
        Stream<Item> items = Stream.of("a*b", "a/b", "a:b").flatMap(text -> HostileQuiz.items(text, "one"))
                .filter(item -> item.kind().isTyped());
        // When
        List<Item> held = items.filter(item -> H5pQuestion.obstacle(item).isEmpty()).toList();
        // Then
        assertEquals(List.of(), held);
    }

    @Test
    void reportsFeedbackThatWouldBeCut() {
        // Given
        Item statement = HostileQuiz.items(HostileQuiz.LONG, "long").filter(item -> item.kind() == ItemKind.TRUE_FALSE)
                .findFirst().orElseThrow();
        // When
        var obstacle = H5pQuestion.obstacle(statement);
        // Then
        assertTrue(obstacle.orElseThrow().contains("2048"));
    }
}
