package dev.readback.trust;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One thing that the API offers, as its OpenAPI document lists it.
 *
 * @param path with its parameters in braces
 */
record Operation(String method, String path) implements Comparable<Operation> {
    /** In the order in which one of each can be done: what is answered before it is submitted, and deleted at last. */
    private static final List<String> METHODS = List.of("get", "put", "patch", "post", "delete");
    private static final Comparator<Operation> ORDER = Comparator
            .<Operation>comparingInt(operation -> METHODS.indexOf(operation.method.toLowerCase(Locale.ROOT)))
            .thenComparing(Operation::path);
    private static final Set<String> SAFE = Set.of("GET");

    /** All that {@code server} offers, in an order in which all of it can be done. */
    static List<Operation> all(Wire server) {
        JsonNode paths = server.send(WireRequest.get("/q/openapi?format=json")).json().path("paths");
        List<Operation> all = new ArrayList<>();
        paths.properties().forEach(path -> path.getValue().fieldNames().forEachRemaining(name -> {
            if (METHODS.contains(name)) all.add(new Operation(name.toUpperCase(Locale.ROOT), path.getKey()));
        }));
        return all.stream().sorted().toList();
    }

    boolean isUnsafe() {
        return !SAFE.contains(method);
    }

    @Override
    public int compareTo(Operation other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
