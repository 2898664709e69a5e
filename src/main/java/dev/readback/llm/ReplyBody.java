package dev.readback.llm;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A reply's bytes as they come, read on the thread of whoever asked. Every wait ends: at the deadline, and when that thread is
 * interrupted; the JDK's own stream goes on waiting then. Closing it hangs up.
 */
final class ReplyBody extends InputStream implements Subscriber<List<ByteBuffer>> {
    private static final int ASKED_AHEAD = 8;

    private final long deadline;
    private final int mostBytes;
    private final BlockingQueue<Arrival> arrived = new LinkedBlockingQueue<>();
    private final CompletableFuture<Subscription> subscription = new CompletableFuture<>();
    private Arrival current = new Arrival(ByteBuffer.allocate(0), null, false);
    private long read;

    /** Some bytes, what went wrong, or the end. */
    private record Arrival(ByteBuffer bytes, Throwable broken, boolean isEnd) {}

    /**
     * @param deadline of the last byte, on the clock of {@link System#nanoTime}
     * @param mostBytes after which it is cut
     */
    ReplyBody(long deadline, int mostBytes) {
        this.deadline = deadline;
        this.mostBytes = mostBytes;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription.complete(given);
        given.request(ASKED_AHEAD);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        buffers.forEach(bytes -> arrived.add(new Arrival(bytes, null, false)));
        arrived.add(new Arrival(ByteBuffer.allocate(0), null, false));
    }

    @Override
    public void onError(Throwable broken) {
        arrived.add(new Arrival(ByteBuffer.allocate(0), broken, true));
    }

    @Override
    public void onComplete() {
        arrived.add(new Arrival(ByteBuffer.allocate(0), null, true));
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        while (!current.bytes.hasRemaining() && !current.isEnd)
            current = next();
        if (System.nanoTime() >= deadline) throw new LlmException(LlmFailure.TIMED_OUT);
        if (current.broken != null) throw new LlmException(LlmFailure.CUT_OFF, current.broken);
        if (current.isEnd) return -1;
        int some = Math.min(length, current.bytes.remaining());
        current.bytes.get(bytes, offset, some);
        read += some;
        if (read > mostBytes) throw new LlmException(LlmFailure.TOO_LONG);
        return some;
    }

    private Arrival next() {
        try {
            Arrival arrival = arrived.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (arrival == null) throw new LlmException(LlmFailure.TIMED_OUT);
            if (arrival.bytes.limit() == 0 && !arrival.isEnd) subscription.thenAccept(line -> line.request(1));
            return arrival;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("whoever asked has left");
        }
    }

    @Override
    public void close() {
        subscription.thenAccept(Subscription::cancel);
    }
}
