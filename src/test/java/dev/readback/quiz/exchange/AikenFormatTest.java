package dev.readback.quiz.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;

class AikenFormatTest extends ExportFormatContract {
    private static final Pattern OPTION = Pattern.compile("^[A-Z][).][ \\t](.*)$");
    private static final Pattern KEY = Pattern.compile("^ANSWER: ([A-Z])$");

    AikenFormatTest() {
        super(new AikenFormat());
    }

    @Override
    List<ReadItem> read(byte[] file) {
        List<ReadItem> items = new ArrayList<>();
        String stem = "";
        List<String> options = new ArrayList<>();
        for (String line : new String(file, StandardCharsets.UTF_8).split("\n")) {
            Matcher option = OPTION.matcher(line);
            Matcher key = KEY.matcher(line);
            if (option.matches()) {
                options.add(option.group(1));
            } else if (key.matches()) {
                items.add(item(stem, options, key.group(1).charAt(0) - 'A'));
                options.clear();
            } else if (line.length() > 1) {
                stem = line;
            }
        }
        return items;
    }

    private static ReadItem item(String stem, List<String> options, int key) {
        List<String> texts = options.equals(List.of("True", "False"))
                ? options.stream().map(option -> option.toLowerCase(Locale.ROOT)).toList()
                : List.copyOf(options);
        return new ReadItem("", stem, texts, List.of(texts.get(key)), Collections.nCopies(texts.size(), ""), "");
    }

    @Override
    ReadItem expected(Item item) {
        return ReadItem.of(item).withoutId().withoutNotes().withFeedback("");
    }

    @Override
    Set<ItemKind> kindsNotHeld() {
        return Set.of(ItemKind.CLOZE, ItemKind.SHORT_ANSWER, ItemKind.ORDERING);
    }
}
