package dev.readback.openai;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.readback.answering.Answer;
import dev.readback.answering.Citation;

/**
 * An answer as clients show it, in Markdown: the text, a number for each citation, and the list of sources. What comes from the
 * article or a model is escaped, so that it makes no links, pictures or tags.
 *
 * @param content all of it
 * @param annotations where the numbers stand in {@code content}, and what they point to
 */
record Message(String content, List<Annotation> annotations) {
    Message {
        annotations = List.copyOf(annotations);
    }

    record Annotation(String type, @JsonProperty("url_citation") UrlCitation urlCitation) {}

    record UrlCitation(@JsonProperty("start_index") int startIndex, @JsonProperty("end_index") int endIndex, String url,
            String title) {}

    /** @param page address of the article's page, without a fragment for a place in it */
    static Message of(Answer answer, String title, String page) {
        return answer.fold(found -> found(found, title, page),
                absent -> new Message(absent.text() + note(absent), List.of()));
    }

    private static Message found(Answer.Found found, String title, String page) {
        StringBuilder content = new StringBuilder(escaped(found.text()));
        List<Annotation> annotations = new ArrayList<>();
        for (int i = 0; i < found.citations().size(); i++) {
            content.append(' ');
            int start = content.length();
            content.append('[').append(i + 1).append(']');
            annotations.add(new Annotation("url_citation",
                    new UrlCitation(start, content.length(), address(page, found.citations().get(i)), title)));
        }
        content.append(note(found)).append("\n\nSources:\n\n");
        for (int i = 0; i < found.citations().size(); i++)
            content.append(i + 1).append(". “").append(escaped(oneLine(found.citations().get(i).quote()))).append("”\n");
        return new Message(content.toString(), annotations);
    }

    static String address(String page, Citation citation) {
        return page + "/c=" + citation.span().start() + "-" + citation.span().end();
    }

    private static String note(Answer answer) {
        return answer.insteadOf()
                .map(other -> "\n\n(Answered by the embedded engine: " + escaped(other.engine()) + " " + other.reason() + ".)")
                .orElse("");
    }

    /** Letters and figures stay; what Markdown could read as something else is escaped, and web addresses do not become links. */
    static String escaped(String text) {
        return text.codePoints()
                .mapToObj(sign -> "\\`*_[]<>|~#!&".indexOf(sign) >= 0 ? "\\" + (char) sign : Character.toString(sign))
                .collect(Collectors.joining()).replace("://", ":\\//").replaceAll("(?i)\\bwww\\.", "www\\\\.");
    }

    private static String oneLine(String quote) {
        return quote.replaceAll("\\s+", " ");
    }
}
