package dev.readback.reading;

import java.util.List;
import java.util.Locale;

/** What the service is given to read. */
public enum Mode {
    /** Each paragraph as an article of its own: what SQuAD's scores are about. */
    PARAGRAPH {
        @Override
        List<Exam> exams(Entry entry) {
            return entry.paragraphs();
        }
    },
    /** All paragraphs of an article as one text: what people have. */
    ARTICLE {
        @Override
        List<Exam> exams(Entry entry) {
            return List.of(entry.joined());
        }
    };

    abstract List<Exam> exams(Entry entry);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
