package dev.readback.quiz.writing;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import dev.readback.inference.PartOfSpeech;
import dev.readback.inference.TaggedWord;

/** What the article says somebody was to do is not asked as if it had been done: "required to build" is not "built". */
final class Happened implements Gate {
    /** After these, what follows was done. */
    private static final Set<String> DONE = Set.of("begin", "start", "continue", "manage", "help", "come", "go", "get", "cease",
            "lead", "cause", "force",
            "make", "let");

    private static final Set<String> DEMANDED = Set.of("require", "demand", "ask", "insist", "order", "recommend", "propose",
            "suggest", "urge", "request");

    @Override
    public String name() {
        return "happened";
    }

    @Override
    public String reason() {
        return "a question took for done what was only to be done";
    }

    @Override
    public String warning() {
        return "the question takes a plan or a demand for a deed";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (!draft.isQuestion()) return true;
        Parse said = reading.parse(reading.sentenceIndexAt(draft.asked().start()));
        Parse asked = reading.parsed(draft.bare());
        return IntStream.range(0, asked.words().size())
                .filter(i -> asked.word(i).partOfSpeech() == PartOfSpeech.VERB && !isToBeDone(asked, i))
                .allMatch(i -> isDone(said, asked.word(i)));
    }

    /** Unless all that the sentence says of the verb is that it was to be. */
    private static boolean isDone(Parse said, TaggedWord verb) {
        List<Integer> places = IntStream.range(0, said.words().size())
                .filter(i -> said.word(i).isVerb() && Base.of(said.word(i)).equals(Base.of(verb))).boxed().toList();
        return places.isEmpty() || !places.stream().allMatch(place -> isToBeDone(said, place));
    }

    private static boolean isToBeDone(Parse parse, int one) {
        int verb = one;
        while (parse.word(verb).is("conj") && parse.word(parse.word(verb).head()).isVerb())
            verb = parse.word(verb).head();
        List<TaggedWord> beside = parse.children(verb).stream().map(parse::word).toList();
        boolean marked = beside.stream().anyMatch(child -> child.lower().equals("to") && child.is("mark"));
        int head = parse.word(verb).head();
        if (head == TaggedWord.ROOT) return false;
        // "Required that she build": in the base form, whatever its tag.
        boolean wished = parse.word(verb).tag().matches("VBP?") && DEMANDED.contains(Base.of(parse.word(head)));
        return wished || marked && !DONE.contains(Base.of(parse.word(head)));
    }
}
