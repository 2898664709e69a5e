package dev.readback.quiz.writing;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import dev.readback.inference.TaggedWord;

/**
 * What a question asks for.
 *
 * @param word what is asked for: the question word, or the noun it stands by
 * @param head the verb whose part is asked for; of "who is the mayor", the mayor
 * @param part which; empty when it is asked who or what something is
 */
record Asked(int word, int head, Optional<Part> part) {
    private static final String WORDS = "who|whom|whose|what|which|when|where|how";

    /** Empty when the parse shows no question. */
    static Optional<Asked> of(Parse parse) {
        OptionalInt first = IntStream.range(0, parse.words().size()).filter(i -> parse.word(i).lower().matches(WORDS))
                .findFirst();
        if (first.isEmpty()) return Optional.empty();
        int word = noun(parse, first.getAsInt());
        TaggedWord asked = parse.word(word);
        if (asked.isRoot()) {
            return parse.child(word, "nsubj").stream().boxed().findFirst()
                    .map(subject -> new Asked(word, subject, Optional.empty()));
        }
        int head = asked.head();
        boolean verb = parse.word(head).isVerb() && parse.child(head, "cop").isEmpty();
        if (!verb)
            return parse.child(head, "cop").stream().boxed().findFirst().map(cop -> new Asked(word, head, Optional.empty()));
        return part(parse, asked, head).map(part -> new Asked(word, head, Optional.of(part)));
    }

    private static int noun(Parse parse, int first) {
        int at = first;
        while (parse.word(at).head() > at
                && (parse.word(at).is("det") || parse.word(at).is("advmod") && parse.word(at).lower().equals("how")
                        || parse.word(at).is("amod") || parse.word(at).is("nummod") || parse.word(at).is("nmod:poss"))
                && !parse.word(parse.word(at).head()).isVerb())
            at = parse.word(at).head();
        return at;
    }

    private static Optional<Part> part(Parse parse, TaggedWord asked, int head) {
        boolean passive = new Deeds(parse).isPassive(head);
        if (asked.is("nsubj")) return Optional.of(passive ? Part.DONE_TO : Part.DOER);
        if (asked.is("obj")) return Optional.of(Part.DONE_TO);
        if (asked.relation().equals("obl:agent")) return Optional.of(Part.DOER);
        return asked.is("obl") || asked.is("advmod") ? Optional.of(Part.BESIDE) : Optional.empty();
    }
}
