package dev.readback.quiz.writing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import dev.readback.article.Span;
import dev.readback.inference.TaggedWord;

/** Who says what a sentence tells: a question about the content of a claim must name who made it. */
final class Attribution {
    private Attribution() {
    }

    /** The name of whoever says the clause that {@code asked} stands in; empty when the article says it itself or names nobody. */
    static Optional<String> of(Reading reading, int sentence, Span asked) {
        Parse parse = reading.parse(sentence);
        OptionalInt word = parse.headOf(asked);
        if (word.isEmpty()) return Optional.empty();
        OptionalInt verb = saying(parse, word.getAsInt());
        if (verb.isEmpty()) return Optional.empty();
        return parse.child(verb.getAsInt(), "nsubj").stream().boxed()
                .flatMap(subject -> named(reading, parse.span(subject)).stream()).findFirst();
    }

    /** Whether somebody is said to say it, named or not. */
    static boolean isClaim(Reading reading, int sentence, Span asked) {
        Parse parse = reading.parse(sentence);
        OptionalInt word = parse.headOf(asked);
        return word.isPresent() && saying(parse, word.getAsInt()).isPresent();
    }

    /** The verb of saying whose content holds {@code word}. */
    private static OptionalInt saying(Parse parse, int word) {
        int reached = word;
        while (reached != TaggedWord.ROOT) {
            TaggedWord here = parse.word(reached);
            int head = here.head();
            if (head != TaggedWord.ROOT && here.is("ccomp") && WordList.SPEECH.has(parse.word(head).text())) {
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
