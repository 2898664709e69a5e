package dev.readback.llm;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;

/**
 * The one way out of Readback: to the configured server. Every reply ends: at the deadline, whether the server is silent before its
 * first byte or after any later one, and after a number of bytes. Redirects are not followed, so that key and article go nowhere
 * else. Streams are read on the caller's thread.
 */
final class HttpLine implements HttpClient {
    private final java.net.http.HttpClient client;
    private final Duration timeout;
    private final int mostBytes;

    /**
     * @param timeout from the request to the last byte, above 0
     * @param mostBytes of one reply
     */
    HttpLine(Duration timeout, int mostBytes) {
        this.client = java.net.http.HttpClient.newBuilder().version(java.net.http.HttpClient.Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER).connectTimeout(timeout).build();
        this.timeout = timeout;
        this.mostBytes = mostBytes;
    }

    /** Whole replies cannot be cut while they come, so nothing asks for them. */
    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("guests are asked for streams only");
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        long deadline = System.nanoTime() + timeout.toNanos();
        try {
            HttpResponse<InputStream> response = client.send(outgoing(request), BodyHandlers.ofInputStream());
            try (Limited body = new Limited(response.body(), deadline)) {
                if (response.statusCode() / 100 != 2) throw refused(response);
                listener.onOpen(SuccessfulHttpResponse.builder().statusCode(response.statusCode())
                        .headers(response.headers().map()).build());
                parser.parse(body, listener);
                listener.onClose();
            }
        } catch (LlmException failed) {
            listener.onError(failed);
        } catch (HttpTimeoutException late) {
            listener.onError(new LlmException(LlmFailure.TIMED_OUT));
        } catch (ConnectException absent) {
            listener.onError(new LlmException(LlmFailure.UNREACHABLE));
        } catch (IOException broken) {
            listener.onError(new LlmException(LlmFailure.CUT_OFF));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            listener.onError(new LlmException(LlmFailure.CUT_OFF));
        }
    }

    private java.net.http.HttpRequest outgoing(HttpRequest request) {
        var outgoing = java.net.http.HttpRequest.newBuilder(URI.create(request.url())).timeout(timeout);
        request.headers().forEach((name, values) -> values.forEach(value -> outgoing.header(name, value)));
        return outgoing.method(request.method().name(), BodyPublishers.ofString(request.body())).build();
    }

    private static LlmException refused(HttpResponse<?> response) {
        LlmFailure failure = switch (response.statusCode()) {
            case 401, 403 -> LlmFailure.KEY_REFUSED;
            case 429 -> LlmFailure.LIMITED;
            default -> LlmFailure.FAULTY;
        };
        Optional<Duration> wait = response.headers().firstValue("Retry-After").filter(value -> value.matches("\\d{1,5}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
        return new LlmException(failure, response.statusCode(), wait);
    }

    /** Ends with an error at the deadline or after too many bytes; closing wakes a reader that waits. */
    private final class Limited extends FilterInputStream {
        private final long deadline;
        private long read;

        Limited(InputStream body, long deadline) {
            super(body);
            this.deadline = deadline;
            CompletableFuture.delayedExecutor(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS)
                    .execute(this::cut);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int some = within(bytes, offset, length);
            if (System.nanoTime() >= deadline) throw new LlmException(LlmFailure.TIMED_OUT);
            if (some > 0) read += some;
            if (read > mostBytes) throw new LlmException(LlmFailure.TOO_LONG);
            return some;
        }

        private int within(byte[] bytes, int offset, int length) {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException broken) {
                throw new LlmException(System.nanoTime() >= deadline ? LlmFailure.TIMED_OUT : LlmFailure.CUT_OFF);
            }
        }

        private void cut() {
            try {
                in.close();
            } catch (IOException gone) {
                read = mostBytes; // nothing more comes of it either way
            }
        }
    }
}
