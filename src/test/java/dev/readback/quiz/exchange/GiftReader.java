package dev.readback.quiz.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads GIFT in the order of Moodle's rules: escapes first, then comments and blank lines, then what the braces hold. Written from
 * the rules and not from the writer.
 */
final class GiftReader {
    private static final String SPECIAL = "\\~=#{}:";
    private static final char FIRST_PLACEHOLDER = '\ue000';
    private static final Pattern WEIGHT = Pattern.compile("^%-*([0-9]{1,2})\\.?([0-9]*)%");
    private static final Pattern FORMAT = Pattern.compile("^\\[(html|moodle|plain|markdown)]");

    private GiftReader() {
    }

    static List<ReadItem> read(String gift) {
        List<ReadItem> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        for (String line : (hidden(gift) + "\n\n").split("\n", -1)) {
            String kept = line.strip().startsWith("//") ? "" : line;
            if (!kept.isBlank()) {
                item.append(kept).append('\n');
            } else if (item.length() > 0) {
                items.add(item(item.toString().strip()));
                item.setLength(0);
            }
        }
        return items;
    }

    private static ReadItem item(String item) {
        int nameEnd = item.indexOf("::", 2);
        int open = item.indexOf('{');
        int close = item.indexOf('}');
        String body = item.substring(open + 1, close).strip();
        int told = body.indexOf("####");
        String answers = told < 0 ? body : body.substring(0, told).strip();
        String feedback = told < 0 ? "" : text(body.substring(told + 4));
        String id = text(item.substring(2, nameEnd));
        String stem = text(item.substring(nameEnd + 2, open));
        if (answers.contains("~")) return choice(id, stem, answers, feedback);
        if (answers.contains("=") && answers.contains("->")) return matching(id, stem, answers, feedback);
        return answers.startsWith("=") ? typed(id, stem, answers, feedback) : statement(id, stem, answers, feedback);
    }

    private static ReadItem choice(String id, String stem, String answers, String feedback) {
        List<String> options = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (String part : answers.split("(?=[~=])")) {
            boolean isKey = part.startsWith("=");
            String rest = isKey ? part.substring(1) : unweighted(part.substring(1));
            options.add(text(before(rest, "#")));
            notes.add(text(after(rest, "#")));
            if (isKey) keys.add(text(before(rest, "#")));
        }
        return new ReadItem(id, stem, options, keys, notes, feedback);
    }

    private static ReadItem matching(String id, String stem, String answers, String feedback) {
        List<String> events = new ArrayList<>();
        String[] places = new String[answers.split("(?==)").length];
        for (String part : answers.split("(?==)")) {
            String event = text(before(part.substring(1), "->"));
            events.add(event);
            places[Integer.parseInt(after(part, "->").strip()) - 1] = event;
        }
        return new ReadItem(id, stem, events, Arrays.asList(places), events.stream().map(event -> "").toList(), feedback);
    }

    private static ReadItem typed(String id, String stem, String answers, String feedback) {
        List<String> keys = Arrays.stream(answers.split("(?==)")).map(part -> text(before(unweighted(part.substring(1)), "#")))
                .toList();
        return new ReadItem(id, stem, List.of(), keys, List.of(), feedback);
    }

    private static ReadItem statement(String id, String stem, String answers, String feedback) {
        String key = before(answers, "#").strip();
        String note = text(after(answers, "#"));
        boolean isTrue = List.of("T", "TRUE").contains(key);
        if (!isTrue && !List.of("F", "FALSE").contains(key)) throw new AssertionError("neither true nor false: " + key);
        return new ReadItem(id, stem, List.of("true", "false"), List.of(isTrue ? "true" : "false"),
                isTrue ? List.of("", note) : List.of(note, ""), feedback);
    }

    private static String before(String text, String mark) {
        return text.contains(mark) ? text.substring(0, text.indexOf(mark)) : text;
    }

    private static String after(String text, String mark) {
        return text.contains(mark) ? text.substring(text.indexOf(mark) + mark.length()) : "";
    }

    private static String unweighted(String text) {
        return WEIGHT.matcher(text).replaceFirst("");
    }

    /** Escaped characters as ones that mean nothing. */
    private static String hidden(String gift) {
        Matcher escape = Pattern.compile("\\\\([\\\\~=#{}:n])").matcher(gift);
        return escape.replaceAll(found -> found.group(1).equals("n")
                ? String.valueOf((char) (FIRST_PLACEHOLDER + SPECIAL.length()))
                : String.valueOf((char) (FIRST_PLACEHOLDER + SPECIAL.indexOf(found.group(1)))));
    }

    private static String text(String hidden) {
        String text = FORMAT.matcher(hidden.strip()).replaceFirst("");
        for (int i = 0; i < SPECIAL.length(); i++)
            text = text.replace((char) (FIRST_PLACEHOLDER + i), SPECIAL.charAt(i));
        return text.replace((char) (FIRST_PLACEHOLDER + SPECIAL.length()), '\n');
    }
}
