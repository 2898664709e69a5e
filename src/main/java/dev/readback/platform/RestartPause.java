package dev.readback.platform;

import java.time.Duration;

/**
 * How long to wait before the next attempt to start the server.
 *
 * @param length from one second to {@link #LONGEST}
 */
record RestartPause(Duration length) {
    static final Duration LONGEST = Duration.ofSeconds(30);
    static final RestartPause FIRST = new RestartPause(Duration.ofSeconds(1));

    RestartPause {
        if (length.compareTo(Duration.ofSeconds(1)) < 0 || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("pause must be 1 to " + LONGEST.toSeconds() + " seconds, was " + length);
        }
    }

    /** A server that ran for a while starts over; one that keeps ending at once is given ever more time. */
    RestartPause after(Duration lifetime) {
        return lifetime.compareTo(LONGEST) > 0 ? FIRST : doubled();
    }

    RestartPause doubled() {
        Duration twice = length.multipliedBy(2);
        return new RestartPause(twice.compareTo(LONGEST) > 0 ? LONGEST : twice);
    }
}
