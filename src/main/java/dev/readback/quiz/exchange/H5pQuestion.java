package dev.readback.quiz.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.readback.quiz.Item;
import dev.readback.quiz.Option;

/** An item as a question of an H5P question set. Its texts are HTML; those that H5P treats as plain are escaped on import alike. */
final class H5pQuestion {
    /** H5P cuts longer feedback on a statement. */
    private static final int STATEMENT_FEEDBACK = 2048;
    private static final String FEEDBACK_WHEN = "feedbackOn";

    private H5pQuestion() {
    }

    /** Why {@code item} cannot be held; empty when it can. */
    static Optional<String> obstacle(Item item) {
        return item.fold(choice -> Optional.empty(), H5pQuestion::obstacleToStatement, H5pQuestion::obstacleToTyping,
                ordering -> Optional.of("H5P question sets have no question that is answered by an order"));
    }

    private static Optional<String> obstacleToStatement(Item.TrueFalse item) {
        boolean isLong = Math.max(feedback(item).length(), feedbackOnWrong(item).length()) > STATEMENT_FEEDBACK;
        return isLong
                ? Optional.of("H5P cuts what is told about a statement after " + STATEMENT_FEEDBACK + " characters")
                : Optional.empty();
    }

    private static Optional<String> obstacleToTyping(Item.Typed item) {
        if (Told.accepted(item).stream().anyMatch(answer -> answer.matches("(?s).*[*/:\\n\\r].*"))) {
            return Optional.of("an answer contains “*”, “/”, “:” or several lines, which H5P's blanks cannot hold");
        }
        if (isCloze(item) && item.stem().contains("*")) {
            return Optional.of("the sentence contains “*”, with which H5P marks its blanks");
        }
        return Optional.empty();
    }

    static H5pLibrary library(Item item) {
        return item.fold(choice -> H5pLibrary.MULTI_CHOICE, statement -> H5pLibrary.TRUE_FALSE, typed -> H5pLibrary.BLANKS,
                ordering -> {
                    throw new IllegalArgumentException("no library of H5P holds an order in a question set");
                });
    }

    /** The question as it stands in the set's content. */
    static Map<String, Object> of(Item item) {
        H5pLibrary library = library(item);
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("library", library.toString());
        question.put("params", item.fold(H5pQuestion::choice, H5pQuestion::statement, H5pQuestion::typed, ordering -> Map.of()));
        question.put("subContentId", UUID.nameUUIDFromBytes(item.id().getBytes(StandardCharsets.UTF_8)).toString());
        question.put("metadata", metadata(item, library));
        return question;
    }

    private static Map<String, Object> metadata(Item item, H5pLibrary library) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("contentType", library.machineName());
        metadata.put("license", "U");
        metadata.put("title", item.id());
        return metadata;
    }

    private static Map<String, Object> choice(Item.Choice item) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("question", paragraph(HtmlText.of(item.stem())));
        params.put("answers", item.options().stream().map(option -> answer(option, item.keyId())).toList());
        params.put("overallFeedback", overallFeedback(item));
        params.put("behaviour", behaviour("singleAnswer", true, "type", "auto", "singlePoint", true, "randomAnswers", false));
        return params;
    }

    private static Map<String, Object> answer(Option option, String keyId) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("text", paragraph(HtmlText.of(option.text())));
        answer.put("correct", option.id().equals(keyId));
        answer.put("tipsAndFeedback", fields("tip", "", "chosenFeedback", HtmlText.of(option.note()), "notChosenFeedback", ""));
        return answer;
    }

    private static Map<String, Object> statement(Item.TrueFalse item) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("question", paragraph(HtmlText.of(item.stem())));
        params.put("correct", item.keyId());
        params.put("behaviour", behaviour(FEEDBACK_WHEN + "Correct", feedback(item), FEEDBACK_WHEN + "Wrong",
                feedbackOnWrong(item)));
        return params;
    }

    /** The blank of a cloze stands in its sentence, that of a question in a line of its own below. */
    private static Map<String, Object> typed(Item.Typed item) {
        String blank = Told.accepted(item).stream().map(HtmlText::of).collect(Collectors.joining("/", "*", "*"));
        String stem = HtmlText.of(item.stem());
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("text", paragraph(isCloze(item) ? "Fill in the missing words." : stem));
        params.put("questions", List.of(paragraph(isCloze(item) ? stem.replace(Item.BLANK, blank) : blank)));
        params.put("overallFeedback", overallFeedback(item));
        params.put("behaviour", behaviour("caseSensitive", false));
        return params;
    }

    private static boolean isCloze(Item.Typed item) {
        return item.stem().contains(Item.BLANK);
    }

    private static List<Map<String, Object>> overallFeedback(Item item) {
        return List.of(fields("from", 0, "to", 100, "feedback", feedback(item)));
    }

    private static String feedback(Item item) {
        return plain(Told.feedback(item));
    }

    private static String feedbackOnWrong(Item.TrueFalse item) {
        return Stream.of(plain(Told.noteOnWrong(item)), feedback(item)).filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Object> behaviour(Object... own) {
        Map<String, Object> behaviour = fields("enableRetry", true, "enableSolutionsButton", true);
        behaviour.putAll(fields(own));
        return behaviour;
    }

    /** @param namesAndValues in turn */
    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        return fields;
    }

    private static String paragraph(String html) {
        return "<p>" + html + "</p>";
    }

    /** Escaped, but with its lines as they are: the fields for plain text know no elements. */
    private static String plain(String text) {
        return HtmlText.of(text).replace("<br/>", "\n");
    }
}
