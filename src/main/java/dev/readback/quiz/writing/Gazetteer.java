package dev.readback.quiz.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Places that the article need not name, in groups of alike ones: what stands beside a place as an option. */
final class Gazetteer {
    private static final Map<String, List<List<String>>> GROUPS = read("gazetteer.txt");

    private Gazetteer() {
    }

    /** The other places of the groups that hold {@code place}; none when no group does. */
    static Set<String> like(String place) {
        Set<String> others = new LinkedHashSet<>();
        GROUPS.getOrDefault(place, List.of()).forEach(others::addAll);
        others.remove(place);
        return others;
    }

    private static Map<String, List<List<String>>> read(String file) {
        try (InputStream in = Gazetteer.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("gazetteer is missing: " + file);
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return grouped(text.lines().filter(line -> !line.startsWith("#")).map(Gazetteer::places).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("gazetteer cannot be read: " + file, e);
        }
    }

    private static List<String> places(String line) {
        return Arrays.stream(line.substring(line.indexOf(':') + 1).split(",")).map(String::strip).toList();
    }

    private static Map<String, List<List<String>>> grouped(Collection<List<String>> groups) {
        Map<String, List<List<String>>> byPlace = new HashMap<>();
        groups.forEach(group -> group.forEach(place -> byPlace.computeIfAbsent(place, key -> new ArrayList<>()).add(group)));
        return byPlace;
    }
}
