package dev.readback.llm;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Flow.Publisher;

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
            HttpResponse<Publisher<List<ByteBuffer>>> response = client.send(outgoing(request), BodyHandlers.ofPublisher());
            try (ReplyBody body = new ReplyBody(deadline, mostBytes)) {
                response.body().subscribe(body);
                if (response.statusCode() / 100 != 2) throw refused(response);
                listener.onOpen(SuccessfulHttpResponse.builder().statusCode(response.statusCode())
                        .headers(response.headers().map()).build());
                parser.parse(body, listener);
                listener.onClose();
            }
        } catch (LlmException | CancellationException ended) {
            listener.onError(ended);
        } catch (HttpTimeoutException late) {
            listener.onError(new LlmException(LlmFailure.TIMED_OUT, late));
        } catch (ConnectException absent) {
            listener.onError(new LlmException(LlmFailure.UNREACHABLE, absent));
        } catch (IOException broken) {
            listener.onError(new LlmException(LlmFailure.CUT_OFF, broken));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            // No failure of the server, which must not be left alone for it.
            listener.onError(new CancellationException("whoever asked has left"));
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
}
