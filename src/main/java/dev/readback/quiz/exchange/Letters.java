package dev.readback.quiz.exchange;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Capital letters for options. */
final class Letters {
    private Letters() {
    }

    /** @param place from 0; a choice has at most six options */
    static String at(int place) {
        return String.valueOf((char) ('A' + place));
    }

    /** Each text with its letter: "A) 1901". */
    static Stream<String> before(List<String> texts) {
        return IntStream.range(0, texts.size()).mapToObj(place -> at(place) + ") " + texts.get(place));
    }
}
