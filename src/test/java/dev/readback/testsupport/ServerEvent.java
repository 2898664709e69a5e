package dev.readback.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One event of a stream as it came over the wire.
 *
 * @param data the lines of data, joined
 */
public record ServerEvent(String id, String name, String data) {
    /** The events of a whole stream, in order, without comments. */
    public static List<ServerEvent> parse(String stream) {
        List<ServerEvent> events = new ArrayList<>();
        for (String block : stream.split("\n\n")) {
            if (block.lines().anyMatch(line -> line.startsWith("data:")))
                events.add(new ServerEvent(field(block, "id:"), field(block, "event:"), field(block, "data:")));
        }
        return List.copyOf(events);
    }

    private static String field(String block, String field) {
        return block.lines().filter(line -> line.startsWith(field)).map(line -> line.substring(field.length()).strip())
                .collect(Collectors.joining("\n"));
    }
}
