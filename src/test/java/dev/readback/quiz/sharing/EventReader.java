package dev.readback.quiz.sharing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dev.readback.quiz.AuthorSecrets;

/** Reads a stream of results event by event. */
final class EventReader implements AutoCloseable {
    private static final int PATIENCE_MS = 30_000;
    private final HttpURLConnection connection;
    private final BufferedReader lines;

    /** @param known the id of the last event read, empty for none */
    EventReader(URI address, String secret, String known) throws IOException {
        connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setReadTimeout(PATIENCE_MS);
        connection.setRequestProperty("Accept", "text/event-stream");
        connection.setRequestProperty(AuthorSecrets.HEADER, secret);
        if (!known.isEmpty()) connection.setRequestProperty("Last-Event-ID", known);
        InputStream body = connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream();
        lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    int status() throws IOException {
        return connection.getResponseCode();
    }

    /** The lines of the next event; of a refusal, all of its body. */
    List<String> next() throws IOException {
        List<String> event = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isEmpty()) event.add(line);
            else if (!event.isEmpty()) return event;
        }
        return event;
    }

    @Override
    public void close() {
        connection.disconnect();
    }
}
