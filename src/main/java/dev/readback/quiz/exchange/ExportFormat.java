package dev.readback.quiz.exchange;

import java.util.List;
import java.util.Optional;

import dev.readback.quiz.Item;
import dev.readback.quiz.Quiz;

/**
 * A format that quizzes are exported to. A new one is one class, registered in {@link ExportFormats}; its test extends
 * ExportFormatContract. An item is held whole or not at all: nothing is shortened, and what cannot be held is said.
 */
interface ExportFormat {
    /** The spelling of the API; lower-case with hyphens. */
    String code();

    /** What file names end with, with its dot. */
    String suffix();

    String mediaType();

    /** Whether the file tells the keys; if so, only the quiz's author gets it. */
    default boolean tellsKeys() {
        return true;
    }

    /** What the format keeps of no item, in words; empty when it keeps everything. */
    default List<String> leavesOut() {
        return List.of();
    }

    /** Why {@code item} cannot be held, in words for its author; empty when it is held whole, but for {@link #leavesOut}. */
    Optional<String> obstacle(Item item);

    /**
     * The file. The same quiz gives the same bytes.
     *
     * @param quiz of items without an obstacle only
     */
    byte[] write(Quiz quiz);
}
