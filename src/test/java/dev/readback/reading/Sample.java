package dev.readback.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Some of the questions, the same ones each time, in the order of the file. */
final class Sample {
    static final long SEED = 20_261_122;

    private Sample() {
    }

    /** @param size how many questions; all when empty or when there are no more */
    static List<Exam> of(List<Exam> exams, OptionalInt size) {
        List<Asked> shuffled = new ArrayList<>(exams.stream().flatMap(exam -> exam.questions().stream()).toList());
        Collections.shuffle(shuffled, new Random(SEED));
        Set<Asked> drawn = shuffled.stream().limit(size.orElse(Integer.MAX_VALUE)).collect(Collectors.toSet());
        return exams.stream().map(exam -> exam.only(drawn::contains)).filter(exam -> !exam.questions().isEmpty()).toList();
    }
}
