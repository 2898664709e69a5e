package dev.readback.platform;

/** A fault on our side that has been logged, and what clients are told of it. */
public final class FaultException extends RuntimeException {
    private final transient Problem problem;

    public FaultException(Problem problem, Throwable cause) {
        super(problem.detail(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
