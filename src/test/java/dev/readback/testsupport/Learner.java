package dev.readback.testsupport;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

import com.fasterxml.jackson.databind.JsonNode;

/** Takes a quiz again and again, saving every response, until told to stop or until something is not acknowledged. */
public final class Learner implements Runnable {
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final JsonNode quiz;
    private final Random chance;
    private final List<Sitting> sittings = new CopyOnWriteArrayList<>();
    private volatile boolean stopped;

    public Learner(URI base, JsonNode quiz, long seed) {
        this.base = base;
        this.quiz = quiz;
        this.chance = new Random(seed);
    }

    @Override
    public void run() {
        try {
            while (!stopped)
                sit();
        } catch (IOException e) {
            // The other end was killed before it answered: not acknowledged.
        }
    }

    public void stop() {
        stopped = true;
    }

    /** To be looked at when the learner has come to its end. */
    public List<Sitting> sittings() {
        return List.copyOf(sittings);
    }

    /** Changes its mind about every third item, and hands in three attempts out of four. */
    private void sit() throws IOException {
        Sitting sitting = Sitting.begin(client, base, quiz);
        sittings.add(sitting);
        for (JsonNode item : quiz.path("items")) {
            sitting.save(base, item, chance.nextInt(8));
            if (chance.nextInt(3) == 0) sitting.save(base, item, chance.nextInt(8));
            if (stopped) return;
        }
        if (chance.nextInt(4) > 0) sitting.submit(base);
    }
}
