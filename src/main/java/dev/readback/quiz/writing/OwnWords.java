package dev.readback.quiz.writing;

import java.util.List;

import dev.readback.inference.TaggedWord;

/** How far a question is cut from its sentence: what stands there in a few long stretches is not put together anew. */
final class OwnWords {
    /** Stretches of a question that is its sentence turned round: before what was asked, behind it, and what had opened it. */
    static final int FEW = 3;
    private static final int NEVER = 100;
    /** Words of a stretch. */
    private static final int LONG = 3;

    private OwnWords() {
    }

    /** Whether the question is its sentence turned round: one or two stretches of it, or three long ones. */
    static boolean areKept(Parse asked, Parse said) {
        int stretches = stretches(asked, said);
        long words = asked.words().stream().filter(word -> !word.isPunctuation() && !asks(word)).count();
        return stretches < FEW || stretches == FEW && words >= LONG * FEW;
    }

    /** The least number of stretches of {@code said} that make up {@code asked}, verbs in any form; many when a word is not there. */
    static int stretches(Parse asked, Parse said) {
        List<String> words = asked.words().stream().filter(word -> !word.isPunctuation() && !asks(word)).map(Base::of).toList();
        List<String> sentence = said.words().stream().filter(word -> !word.isPunctuation()).map(Base::of).toList();
        int stretches = 0;
        for (int at = 0; at < words.size(); stretches++) {
            int length = longest(words, at, sentence);
            if (length == 0) return NEVER;
            at += length;
        }
        return stretches;
    }

    private static boolean asks(TaggedWord word) {
        return word.lower()
                .matches("who|whom|which|when|where|how|many|organisation|country|do|does|did|is|are|was|were|has|have|had");
    }

    private static int longest(List<String> words, int at, List<String> sentence) {
        int longest = 0;
        for (int start = 0; start < sentence.size(); start++) {
            int length = 0;
            while (at + length < words.size() && start + length < sentence.size()
                    && words.get(at + length).equals(sentence.get(start + length)))
                length++;
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
