package dev.readback.quiz.taking;

/** Grading of what is said, without a container. */
public final class TestSpoken {
    private TestSpoken() {
    }

    public static Spoken rules() {
        return new Spoken(quiz -> TestGrading.rules());
    }
}
