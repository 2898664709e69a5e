package dev.readback.platform;

import java.net.BindException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person is told about a start of the application that has failed. */
final class FailedStart {
    private FailedStart() {
    }

    /** One line that names the cause and says what to do, for causes outside Readback; empty for all others. */
    static Optional<String> inOneLine(Throwable failure) {
        List<Throwable> chain = Stream.iterate(failure, cause -> cause != null, Throwable::getCause).toList();
        return chain.stream().flatMap(cause -> line(cause).stream()).findFirst();
    }

    private static Optional<String> line(Throwable cause) {
        if (cause instanceof StartRefused refused) return Optional.of(refused.getMessage());
        // Quarkus has a type of its own for a port in use, which is a BindException as well.
        if (cause instanceof BindException) {
            return Optional
                    .of("its port is taken (" + oneLine(cause)
                            + "); stop what listens there, or choose another with -Dquarkus.http.port=8081");
        }
        if (cause instanceof SQLException) {
            return Optional
                    .of("the database cannot be used (" + oneLine(cause) + "); check quarkus.datasource.jdbc.url, .username and"
                            + " .password");
        }
        return Optional.empty();
    }

    private static String oneLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).replaceAll("\\s*\\R\\s*", " ");
    }
}
