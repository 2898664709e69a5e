package dev.readback.quiz.taking;

import java.util.List;

import dev.readback.testsupport.TestModels;

/** Graders without a container. */
final class TestGrading {
    /** Leaves everything that a rule does not decide and that has a word of the key to the learner. */
    static final TypedGrader RULES = new TypedGrader(
            (question, text) -> TypedAnswer.of(question, text).sharesAWord() ? 0.5 : 0, new JudgeBand(0.1, 0.9));

    private TestGrading() {
    }

    static Grader rules() {
        return new Grader((item, text) -> RULES.grade(TypedQuestion.of(item, ArticleNames.NONE), text));
    }

    /** With the judge and the models that ship. */
    static TypedGrader shipped() {
        return new TypedGrader(LogisticJudge.shipped(features()), LogisticJudge.BAND);
    }

    static AnswerFeatures features() {
        return new AnswerFeatures(TestModels.embedder());
    }

    static TypedQuestion question(String stem, List<String> accepted) {
        return new TypedQuestion(stem, accepted, "", ArticleNames.NONE);
    }
}
