package dev.readback.quiz.writing;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import dev.readback.article.Span;
import dev.readback.inference.PartOfSpeech;
import dev.readback.inference.TaggedWord;

/**
 * Whether a statement is surely false with another name in the place of one. What happened once was done by one, and at one place:
 * "Ada was born in Ellis". What merely is so may be so of others ("Ellis is an old town"), and "the east of Ellis" is another thing
 * than the east of somewhere else.
 */
final class Exclusive {
    private static final Set<String> WHERE = Set.of("in", "at", "on", "from", "to", "into");

    private Exclusive() {
    }

    static boolean isAt(Parse parse, Span name) {
        OptionalInt head = parse.headOf(name);
        if (head.isEmpty() || parse.word(head.getAsInt()).isRoot()) return false;
        TaggedWord word = parse.word(head.getAsInt());
        return isEvent(parse, word.head()) && isAnchored(parse, word.head(), name)
                && (word.is("nsubj") || word.relation().equals("obl:agent")
                        || word.is("obl") && (word.isTime() || isWhere(parse, head.getAsInt())));
    }

    /** A verb in the past that tells what happened, in a main or a joined clause; of what "has" happened, only what is counted. */
    private static boolean isEvent(Parse parse, int verb) {
        TaggedWord word = parse.word(verb);
        boolean past = word.isVerb() && (word.isPast() || word.isPastParticiple()) && !Deed.isState(word.lower())
                && !WordList.SPEECH.has(word.text());
        List<TaggedWord> auxiliaries = parse.children(verb).stream().map(parse::word).filter(child -> child.is("aux")).toList();
        boolean now = auxiliaries.stream().anyMatch(child -> child.lower().matches("is|are"));
        boolean lately = auxiliaries.stream().anyMatch(child -> child.lower().matches("has|have|['’]s|['’]ve"));
        boolean counted = parse.phrase(verb).stream().map(parse::word)
                .anyMatch(other -> other.partOfSpeech() == PartOfSpeech.NUM && !other.isTime());
        return past && !now && (!lately || counted) && (word.isRoot() || word.is("conj") || word.is("ccomp"));
    }

    /** By another name, a number or a time: "Ada built a house", and so did others; "Ada built a house in 1815", and only she. */
    private static boolean isAnchored(Parse parse, int verb, Span name) {
        return parse.phrase(verb).stream().filter(i -> !parse.span(i).overlaps(name)).map(parse::word)
                .anyMatch(word -> word.isName() || word.isTime() || word.partOfSpeech() == PartOfSpeech.PROPN
                        || word.partOfSpeech() == PartOfSpeech.NUM);
    }

    private static boolean isWhere(Parse parse, int noun) {
        return parse.children(noun).stream().map(parse::word).filter(child -> child.is("case"))
                .map(TaggedWord::lower).anyMatch(WHERE::contains);
    }
}
