package dev.readback.reading;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which articles of a file are asked about. They are numbered from 0, in file order; what is fitted on the even is reported on the odd. */
public enum Split {
    ALL,
    EVEN,
    ODD;

    public <T> List<T> of(List<T> articles) {
        return IntStream.range(0, articles.size()).filter(number -> this == ALL || (number % 2 == 0) == (this == EVEN))
                .mapToObj(articles::get).toList();
    }

    /** @param option what it was asked with, for the error */
    public static Split named(String option, String name) {
        return Stream.of(values()).filter(split -> split.toString().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(option + " must be all, even or odd, was " + name));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
