package dev.readback.reading;

import java.util.List;

/**
 * What is asked of one file in one mode.
 *
 * @param exams with at least one question
 */
record Sitting(QuestionFile file, Mode mode, List<Exam> exams) {
    Sitting {
        exams = List.copyOf(exams);
        if (exams.stream().allMatch(exam -> exam.questions().isEmpty())) {
            throw new IllegalArgumentException(
                    file.path() + " holds no question in these articles; pass -Devaluate.split=all for all its articles");
        }
    }

    int size() {
        return exams.stream().mapToInt(exam -> exam.questions().size()).sum();
    }
}
