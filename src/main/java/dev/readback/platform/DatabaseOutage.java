package dev.readback.platform;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import org.jboss.logging.Logger;

/** Failures that say no more than that the database could not be reached, or had no room, for the moment. */
final class DatabaseOutage {
    private static final Logger LOG = Logger.getLogger(DatabaseOutage.class);
    static final Duration RETRY_AFTER = Duration.ofSeconds(2);
    private static final int DEEPEST = 20;
    /** Classes of SQLSTATE: connection lost, no resources, server going down or coming up. */
    private static final String PASSING = "(?:08|53|57P0).*";
    /** What the connection pool says, without a SQLSTATE, when all connections stay in use. */
    private static final String POOL_IS_EMPTY = "Sorry, acquisition timeout!";

    private DatabaseOutage() {
    }

    /** What a client is told when {@code failure} comes of an outage; the operator is told why in one line of the log. */
    static Optional<ProblemException> of(Throwable failure) {
        Optional<SQLException> cause = Stream.iterate(failure, each -> each != null, Throwable::getCause).limit(DEEPEST)
                .filter(SQLException.class::isInstance).map(SQLException.class::cast).filter(DatabaseOutage::isPassing)
                .findFirst();
        return cause.map(sql -> {
            LOG.warnf("the database does not serve just now: %s", sql.getMessage());
            return ProblemException.busy("The database is not reachable or has too much to do; what was acknowledged is safe."
                    + " Try again in a moment", RETRY_AFTER);
        });
    }

    private static boolean isPassing(SQLException failure) {
        return failure.getSQLState() == null
                ? POOL_IS_EMPTY.equals(failure.getMessage())
                : failure.getSQLState().matches(PASSING);
    }
}
