package dev.readback.conversation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.readback.platform.ProblemException;

/**
 * What a page reports as read.
 *
 * @param paragraphs ordinals, from 1, of paragraphs of the article
 */
@Schema(name = "ParagraphsRead")
public record ParagraphsRead(List<Integer> paragraphs) {
    /**
     * The ordinals, each once; throws a problem when there is none or one that cannot be.
     *
     * @param most ordinals in one report
     * @param count of the article's paragraphs
     */
    static Set<Integer> checked(ParagraphsRead given, int most, int count) {
        if (given == null || given.paragraphs == null || given.paragraphs.isEmpty()) {
            throw ProblemException.invalid("paragraphs", "must not be empty");
        }
        if (given.paragraphs.size() > most) {
            throw ProblemException.invalid("paragraphs",
                    "must have at most " + most + " entries (readback.conversation.max-paragraphs-reported)");
        }
        if (given.paragraphs.stream().anyMatch(each -> Objects.isNull(each) || each < 1 || each > count)) {
            throw ProblemException.invalid("paragraphs", "must be ordinals from 1 to " + count + ", which this article has");
        }
        return new TreeSet<>(given.paragraphs);
    }
}
