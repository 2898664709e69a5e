package dev.readback.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A document of a CoNLL-U file, put together again: paragraphs parted by a blank line, sentences by a space unless the last token
 * says {@code SpaceAfter=No}.
 */
record GoldText(String id, String text, List<Span> sentences) {
    static List<GoldText> read(Path gzipped) {
        List<GoldText> documents = new ArrayList<>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(gzipped)), StandardCharsets.UTF_8))) {
            var building = new Building("");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("# newdoc")) {
                    building.addTo(documents);
                    building = new Building(line.substring(line.indexOf('=') + 1).strip());
                }
                building.take(line);
            }
            building.addTo(documents);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read gold sentences from " + gzipped, unreadable);
        }
        return documents;
    }

    boolean isNews() {
        return id.contains("_news_");
    }

    private static final class Building {
        private final String id;
        private final StringBuilder text = new StringBuilder();
        private final List<Span> sentences = new ArrayList<>();
        private String gap = "";
        private int tokenEnd;

        Building(String id) {
            this.id = id;
        }

        void take(String line) {
            if (line.startsWith("# newpar") && !line.startsWith("# newpar_")) gap = text.isEmpty() ? "" : "\n\n";
            else if (line.startsWith("# text =")) takeSentence(line.substring(line.indexOf('=') + 1).strip());
            else if (!line.isEmpty() && line.charAt(0) != '#') takeToken(line.split("\t"));
        }

        void addTo(List<GoldText> documents) {
            if (!sentences.isEmpty()) documents.add(new GoldText(id, text.toString(), List.copyOf(sentences)));
        }

        private void takeSentence(String sentence) {
            text.append(gap);
            sentences.add(new Span(text.length(), text.length() + sentence.length()));
            text.append(sentence);
            tokenEnd = 0;
        }

        private void takeToken(String[] columns) {
            String number = columns[0];
            int dash = number.indexOf('-');
            if (number.indexOf('.') > 0 || dash < 0 && Integer.parseInt(number) <= tokenEnd) return;
            if (dash > 0) tokenEnd = Integer.parseInt(number.substring(dash + 1));
            gap = columns[9].contains("SpaceAfter=No") ? "" : " ";
        }
    }
}
