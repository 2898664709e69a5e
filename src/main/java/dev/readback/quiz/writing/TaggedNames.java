package dev.readback.quiz.writing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import dev.readback.article.Span;
import dev.readback.inference.NameTag;
import dev.readback.inference.TaggedWord;

/** The names that the Tagger sees, by their place in the article. */
final class TaggedNames {
    private final Map<Integer, NameTag.Kind> kinds = new HashMap<>();

    TaggedNames(Collection<Parse> parses) {
        for (Parse parse : parses) {
            for (TaggedWord word : parse.words()) {
                if (word.isName()) kinds.put(parse.sentence().start() + word.start(), word.name().kind());
            }
        }
    }

    /** Whether a word of a name begins at {@code offset}. */
    boolean isNameAt(int offset) {
        return kinds.containsKey(offset);
    }

    /** What the name that covers {@code name} is; undecided when its first word belongs to none. */
    AnswerType kindOf(Span name) {
        return switch (kinds.getOrDefault(name.start(), NameTag.Kind.NONE)) {
            case NONE -> AnswerType.UNDECIDED;
            case PERSON -> AnswerType.PERSON;
            case PLACE -> AnswerType.PLACE;
            case ORGANISATION -> AnswerType.ORGANISATION;
        };
    }
}
