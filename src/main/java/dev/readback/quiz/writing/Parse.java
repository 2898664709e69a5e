package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import dev.readback.article.Span;
import dev.readback.inference.TaggedWord;

/**
 * A sentence as the Tagger sees it: its words, and on which word each hangs.
 *
 * @param sentence where it stands in the article
 * @param words in order, with offsets in the sentence; none where there is nothing to read
 */
record Parse(Span sentence, List<TaggedWord> words) {
    Parse {
        words = List.copyOf(words);
    }

    TaggedWord word(int index) {
        return words.get(index);
    }

    /** Where a word stands in the article. */
    Span span(int index) {
        TaggedWord word = words.get(index);
        return new Span(sentence.start() + word.start(), sentence.start() + word.end());
    }

    /** The words that hang on {@code head}, in order. */
    List<Integer> children(int head) {
        return IntStream.range(0, words.size()).filter(i -> words.get(i).head() == head).boxed().toList();
    }

    /** The first word that hangs on {@code head} by one of {@code relations} or a subtype of it. */
    OptionalInt child(int head, String... relations) {
        return children(head).stream().filter(i -> isOneOf(words.get(i), relations)).mapToInt(Integer::intValue).findFirst();
    }

    /** {@code head} and all that hangs on it, directly or not, in order. */
    List<Integer> phrase(int head) {
        List<Integer> phrase = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (isUnder(i, head)) phrase.add(i);
        }
        return phrase;
    }

    /** The words that overlap {@code span} of the article, in order. */
    List<Integer> within(Span span) {
        return IntStream.range(0, words.size()).filter(i -> span(i).overlaps(span)).boxed().toList();
    }

    /** The word of {@code span} on which its others hang: the first whose head stands outside; empty when no word is in it. */
    OptionalInt headOf(Span span) {
        List<Integer> within = within(span);
        return within.stream().filter(i -> !within.contains(words.get(i).head())).mapToInt(Integer::intValue).findFirst();
    }

    private boolean isUnder(int word, int head) {
        int reached = word;
        while (reached != head && reached != TaggedWord.ROOT)
            reached = words.get(reached).head();
        return reached == head;
    }

    private static boolean isOneOf(TaggedWord word, String... relations) {
        for (String relation : relations) {
            if (word.is(relation)) return true;
        }
        return false;
    }
}
