package dev.readback.quiz.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import dev.readback.article.Span;
import dev.readback.inference.TaggedWord;

/** Who says what a sentence tells: a question about the content of a claim must name who made it. */
final class Attribution {
    private Attribution() {
    }

    /** The name of whoever says the clause that {@code asked} stands in; empty when the article says it itself or names nobody. */
    static Optional<String> of(Reading reading, int sentence, Span asked) {
        Parse parse = reading.parse(sentence);
        return claim(parse, asked).flatMap(claim -> claim.speaker().stream().boxed().findFirst())
                .flatMap(speaker -> named(reading, parse.span(speaker)));
    }

    /** Whether somebody is said to say it, named or not. */
    static boolean isClaim(Reading reading, int sentence, Span asked) {
        return claim(reading.parse(sentence), asked).isPresent();
    }

    /** @param speaker the noun that stands for whoever says it; empty when nobody is said to */
    private record Claim(OptionalInt speaker) {}

    private static Optional<Claim> claim(Parse parse, Span asked) {
        OptionalInt word = parse.headOf(asked);
        if (word.isEmpty()) return Optional.empty();
        OptionalInt verb = saying(parse, word.getAsInt());
        if (verb.isPresent()) return Optional.of(new Claim(parse.child(verb.getAsInt(), "nsubj")));
        return source(parse, word.getAsInt()).map(noun -> new Claim(OptionalInt.of(noun)));
    }

    /** "According to Ada, …" beside one of the verbs that {@code word} hangs on. */
    private static Optional<Integer> source(Parse parse, int word) {
        Set<Integer> above = new HashSet<>();
        for (int reached = word; reached != TaggedWord.ROOT; reached = parse.word(reached).head())
            above.add(reached);
        return IntStream.range(0, parse.words().size()).boxed()
                .filter(i -> parse.word(i).lower().equals("according") && parse.word(i).is("case"))
                .map(i -> parse.word(i).head())
                .filter(noun -> !above.contains(noun) && above.contains(parse.word(noun).head())).findFirst();
    }

    /** The verb of saying whose content holds {@code word}. */
    private static OptionalInt saying(Parse parse, int word) {
        int reached = word;
        while (reached != TaggedWord.ROOT) {
            TaggedWord here = parse.word(reached);
            int head = here.head();
            if (head != TaggedWord.ROOT && here.is("ccomp") && speaks(parse.word(head))) {
                return OptionalInt.of(head);
            }
            // "It rained, he said": the verb of saying hangs on what is said.
            OptionalInt beside = parse.child(reached, "parataxis");
            boolean content = reached != word || !isUnderSpeech(parse, beside, word);
            if (content && beside.isPresent() && WordList.SPEECH.has(parse.word(beside.getAsInt()).text())) return beside;
            reached = head;
        }
        return OptionalInt.empty();
    }

    /** "Believing" as well as "believed". */
    private static boolean speaks(TaggedWord verb) {
        String stem = verb.lower().replaceFirst("ing$", "");
        return WordList.SPEECH.has(verb.text()) || WordList.SPEECH.has(stem + "s") || WordList.SPEECH.has(stem + "es");
    }

    private static boolean isUnderSpeech(Parse parse, OptionalInt speech, int word) {
        return speech.isPresent() && parse.phrase(speech.getAsInt()).contains(word);
    }

    private static Optional<String> named(Reading reading, Span subject) {
        List<AnswerCandidate> names = reading.mentions().within(subject);
        return names.stream().filter(name -> name.entity().isPresent()).findFirst()
                .map(name -> name.entity().filter(Entity::article).isPresent() && !Character.isLowerCase(name.text().charAt(0))
                        ? "the " + name.shown()
                        : name.shown());
    }
}
