package dev.readback.platform;

import java.time.Duration;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;

import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Work on the database that may lose a race against another request: each try is a transaction of its own. */
@ApplicationScoped
public class Transactions {
    private static final int TRIES = 3;

    /**
     * Runs {@code work} and returns once it is committed. When another transaction was quicker, it is rolled back and run
     * again on what the other one left.
     *
     * @throws ProblemException {@link ProblemType#BUSY} when it loses every time, or what {@code work} throws
     */
    public <T> T commit(Callable<T> work) {
        for (int tries = 1;; tries++) {
            try {
                return QuarkusTransaction.requiringNew().call(work);
            } catch (PersistenceException lost) {
                if (!isRace(lost)) throw lost;
                if (tries == TRIES) throw busy();
            }
        }
    }

    private static ProblemException busy() {
        return ProblemException.busy("Others are changing the same thing; try again", Duration.ofSeconds(1));
    }

    /** Only failures after which PostgreSQL has certainly rolled back, so that nothing is done twice. */
    private static boolean isRace(PersistenceException exception) {
        return exception instanceof ConstraintViolationException || exception instanceof LockAcquisitionException
                || exception instanceof OptimisticLockException || exception instanceof PessimisticLockException
                || exception instanceof LockTimeoutException;
    }
}
