package dev.readback.conversation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.readback.answering.AnswerView;
import dev.readback.answering.InsteadOf;
import dev.readback.article.Article;

/** A conversation as Markdown, with its sources; whatever readers or articles wrote stays text in it. */
final class MarkdownExport {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]()#+\\-.!|~>=:@$^]");

    private MarkdownExport() {
    }

    static String of(Article article, Conversation conversation) {
        return "# " + escaped(article.title()) + "\n\n"
                + conversation.turns().stream().map(MarkdownExport::turn).collect(Collectors.joining("\n"));
    }

    private static String turn(Turn turn) {
        List<AnswerView.CitationView> citations = turn.answer().citations();
        String understood = turn.understoodAs().equals(turn.question())
                ? ""
                : "\nUnderstood as: " + escaped(turn.understoodAs()) + "\n";
        String marks = IntStream.rangeClosed(1, citations.size()).mapToObj(n -> "\\[" + n + "\\]").collect(Collectors.joining());
        String sources = IntStream.range(0, citations.size())
                .mapToObj(i -> (i + 1) + ". “" + escaped(citations.get(i).quote()) + "”\n").collect(Collectors.joining());
        return "## " + escaped(turn.question()) + "\n" + understood + "\n" + escapedLines(turn.answer().text()) + " " + marks
                + "\n" + note(turn.answer().insteadOf()) + (sources.isEmpty() ? "" : "\n" + sources);
    }

    /** @param other {@code null} when the engine that was asked first has answered */
    private static String note(InsteadOf other) {
        return other == null
                ? ""
                : "\n" + escaped("Answered by the embedded engine: " + other.engine() + " " + other.reason() + ".") + "\n";
    }

    private static String escapedLines(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(MarkdownExport::escaped).collect(Collectors.joining("\n\n"));
    }

    /** On one line, every mark that Markdown or HTML could take for its own made text. */
    static String escaped(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip().replace("&", "&amp;").replace("<", "&lt;");
        return SPECIAL.matcher(line).replaceAll("\\\\$0");
    }
}
