package dev.readback.platform;

/**
 * Readback cannot start, for a reason that the person who starts it can do something about. The message is one line, names
 * the cause and says what to do; it is shown as it is, without a stack trace.
 */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartRefused(String message) {
        super(message);
    }

    StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
