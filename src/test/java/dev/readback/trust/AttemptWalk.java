package dev.readback.trust;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A learner's random steps through one attempt beside a model of it: responses good and bad, submissions, looks. The client's clock is a day
 * fast or slow, which changes nothing.
 */
final class AttemptWalk {
    private static final int STEPS = 10;
    private final List<Wire> wires;
    private final List<JsonNode> items = new ArrayList<>();
    private final Random random;
    private final long seed;
    private final String attempt;
    private final boolean immediate;
    private final String clock;
    /** The model: what was given for each item and its highest sequence, and what submitting answered. */
    private final Map<String, String> given = new HashMap<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private String submitted = "";
    private final List<String> differences = new ArrayList<>();

    AttemptWalk(List<Wire> wires, JsonNode quiz, long seed) {
        this.wires = wires;
        this.seed = seed;
        this.random = new Random(seed);
        this.immediate = random.nextBoolean();
        this.clock = "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME
                .format(ZonedDateTime.now(ZoneOffset.UTC).plus(Duration.ofDays(random.nextBoolean() ? 1 : -1)));
        quiz.path("items").forEach(items::add);
        this.attempt = "/api/attempts/" + Library.created(wire(), "/api/quizzes/" + quiz.path("id").asText() + "/attempts",
                "{\"feedback\":\"" + (immediate ? "immediate" : "deferred") + "\"}");
    }

    /** Walks; what the server did otherwise than the model. */
    List<String> differences() {
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(8)) {
                case 0, 1, 2, 3 -> respond();
                case 4, 5 -> respondBadly();
                case 6 -> look();
                default -> {
                    if (random.nextInt(3) == 0) submit();
                }
            }
        }
        look();
        submit();
        look();
        return differences;
    }

    private void respond() {
        JsonNode item = items.get(random.nextInt(items.size()));
        String id = item.path("id").asText();
        String body = body(item);
        Optional<Long> sequence = random.nextBoolean() ? Optional.empty() : Optional.of((long) random.nextInt(5));
        WireReply reply = put(id, sequence.map(number -> counted(body, number)).orElse(body));
        boolean same = body.equals(given.get(id));
        boolean late = !same && sequence.isPresent() && sequence.get() < sequences.getOrDefault(id, 0L);
        if (!submitted.isEmpty()) expect(409, reply, "a response after submission");
        else if (immediate && given.containsKey(id) && !same) expect(409, reply, "another response than was reviewed");
        else if (late) expect(409, reply, "a response older than the stored one");
        else if (expect(200, reply, "a response")) stands(id, body, sequence, same);
    }

    private void stands(String id, String body, Optional<Long> sequence, boolean same) {
        given.put(id, body);
        if (!same) sequences.remove(id);
        sequence.ifPresent(number -> sequences.merge(id, number, Math::max));
    }

    private static String counted(String body, long sequence) {
        return body.substring(0, body.length() - 1) + ",\"sequence\":" + sequence + "}";
    }

    /** Nothing, both, twice, of another item, of no item, of the wrong sort, no JSON. */
    private void respondBadly() {
        JsonNode item = items.get(random.nextInt(items.size()));
        String good = body(item);
        List<String> bad = List.of("{}", "{\"optionId\":\"o1\",\"text\":\"a\"}", "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"optionId\":\"of-no-item\"}", "{\"order\":[]}", "[" + good + "]", good.substring(1),
                "{\"points\":1," + good.substring(1),
                "{\"text\":\"" + "a".repeat(1_001) + "\"}");
        WireReply reply = put(random.nextInt(6) == 0 ? "no-item" : item.path("id").asText(), bad.get(random.nextInt(bad.size())));
        if (reply.status() < 400 || reply.status() > 499) differ("a bad response", reply);
    }

    private void submit() {
        WireReply reply = wire().send(WireRequest.of("POST", attempt + "/submission").with(clock));
        if (!expect(200, reply, "a submission")) return;
        if (submitted.isEmpty()) submitted = reply.text();
        if (!submitted.equals(reply.text())) differ("another result than " + submitted, reply);
    }

    private void look() {
        WireReply reply = wire().send(WireRequest.get(attempt).with(clock));
        if (!expect(200, reply, "a look")) return;
        Map<String, String> held = new HashMap<>();
        Map<String, Long> counts = new HashMap<>();
        reply.json().path("responses").forEach(response -> {
            held.put(response.path("itemId").asText(), body(response));
            if (response.hasNonNull("sequence"))
                counts.put(response.path("itemId").asText(), response.path("sequence").asLong());
        });
        if (!held.equals(given)) differ("responses other than " + given, reply);
        if (!counts.equals(sequences)) differ("sequences other than " + sequences, reply);
        if (reply.json().path("state").asText().equals("submitted") == submitted.isEmpty()) differ("its state", reply);
        if (!submitted.isEmpty() && !submitted.equals(reply.text())) differ("another attempt than was submitted", reply);
    }

    /** What is sent for an item, or what a response says was sent. */
    private String body(JsonNode of) {
        if (of.hasNonNull("optionId")) return "{\"optionId\":" + of.path("optionId") + "}";
        if (of.hasNonNull("text")) return "{\"text\":" + of.path("text") + "}";
        if (of.hasNonNull("order")) return "{\"order\":" + of.path("order") + "}";
        JsonNode options = of.path("options");
        if (!options.isArray()) return "{\"text\":\"answer " + random.nextInt(3) + "\"}";
        List<String> ids = new ArrayList<>(options.findValuesAsText("id"));
        if (!of.path("kind").asText().equals("ordering")) return "{\"optionId\":\"" + ids.get(random.nextInt(ids.size())) + "\"}";
        Collections.shuffle(ids, random);
        return "{\"order\":[\"" + String.join("\",\"", ids) + "\"]}";
    }

    private WireReply put(String item, String body) {
        return wire().send(WireRequest.post(attempt + "/responses/" + item, body).as("PUT").with(clock));
    }

    private Wire wire() {
        return wires.get(random.nextInt(wires.size()));
    }

    private boolean expect(int status, WireReply reply, String what) {
        if (reply.status() != status) differ(what, reply);
        return reply.status() == status;
    }

    private void differ(String what, WireReply reply) {
        differences.add("seed " + seed + ", " + what + ": " + reply);
    }
}
