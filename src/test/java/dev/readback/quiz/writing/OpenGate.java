package dev.readback.quiz.writing;

/** Lets everything through: for tests of what comes before a gate or after it. */
record OpenGate() implements Gate {
    @Override
    public String name() {
        return "open";
    }

    @Override
    public String reason() {
        return "never";
    }

    @Override
    public String warning() {
        return "never";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        return true;
    }
}
