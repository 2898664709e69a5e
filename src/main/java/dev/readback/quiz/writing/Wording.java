package dev.readback.quiz.writing;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

import dev.readback.inference.TaggedWord;

/**
 * A question reads as one: it has a finite verb, the base form after "did", says no content word twice, does not break off, and
 * asks more than "What did they do?".
 */
final class Wording implements Gate {
    private static final Pattern WEAK = Pattern.compile(
            "(?i)(?:.*, )?what (?:did|does|do|has|have|had|is|are|was|were) (?:[^ ]+ ){1,4}"
                    + "(?:have|has|had|make|made|take|taken|include|included|do|done|say|said|tell|get|give|given|use|want|call|called)\\?");
    private static final Pattern STRANDED = Pattern
            .compile(
                    "(?i)where .* (?:of|to|across|through|in|into|at|on)\\?|.*\\b(\\p{L}+) \\1\\b.*|.*\\bhave having\\b.*|.*\\ba [aeio]\\p{L}{2,}.*");
    private static final Set<String> BREAKS_OFF = Set.of("DT", "CC", "PRP$", "MD");
    private static final int LONG_WORD = 4;

    @Override
    public String name() {
        return "wording";
    }

    @Override
    public String reason() {
        return "a question was not good English";
    }

    @Override
    public String warning() {
        return "the question is not good English";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (!draft.isQuestion()) return true;
        String stem = draft.bare();
        Parse parse = reading.parsed(stem);
        return isFinite(parse) && !isDenied(parse) && !stem.contains("[") && baseAfterDo(parse) && agrees(parse)
                && !STRANDED.matcher(stem).matches()
                && !repeats(Quoting.outside(stem)) && !breaksOff(parse)
                && !WEAK.matcher(stem).matches();
    }

    private static boolean isFinite(Parse parse) {
        return parse.words().stream().anyMatch(TaggedWord::isFiniteVerb);
    }

    /** "How many" of a plural, and no "Who is the members". */
    private static boolean agrees(Parse parse) {
        for (int i = 0; i + 2 < parse.words().size(); i++) {
            boolean counted = parse.word(i).lower().equals("how") && parse.word(i + 1).lower().equals("many");
            int noun = parse.word(i + 1).head();
            if (counted && noun >= 0 && parse.word(noun).tag().equals("NN")) return false;
        }
        return supportAgrees(parse) && parse.words().stream().noneMatch(word -> word.tag().equals("NNS") && word.isRoot()
                && parse.child(parse.words().indexOf(word), "cop").stream()
                        .anyMatch(i -> parse.word(i).lower().matches("is|was")));
    }

    /** "Does the club" and "do the clubs". */
    private static boolean supportAgrees(Parse parse) {
        for (int verb = 0; verb < parse.words().size(); verb++) {
            OptionalInt support = parse.child(verb, "aux");
            OptionalInt subject = parse.child(verb, "nsubj");
            if (support.isEmpty() || subject.isEmpty() || parse.child(subject.getAsInt(), "conj").isPresent()) continue;
            String tag = parse.word(subject.getAsInt()).tag();
            String said = parse.word(support.getAsInt()).lower();
            if (said.equals("does") && tag.equals("NNS") || said.equals("do") && tag.equals("NN")) return false;
        }
        return true;
    }

    private static boolean isDenied(Parse parse) {
        return parse.words().stream().anyMatch(word -> word.lower().matches("not|n['’]t|never"));
    }

    private static boolean baseAfterDo(Parse parse) {
        for (int i = 0; i < parse.words().size(); i++) {
            TaggedWord verb = parse.word(i);
            OptionalInt auxiliary = parse.child(i, "aux");
            boolean supported = auxiliary.isPresent() && parse.word(auxiliary.getAsInt()).lower().matches("do|does|did");
            if (supported && !verb.tag().equals("VB") && !verb.tag().equals("VBP")) return false;
        }
        return true;
    }

    private static boolean repeats(String stem) {
        Set<String> seen = new HashSet<>();
        return Word.in(stem).stream().filter(word -> word.carriesContent() && word.text().length() >= LONG_WORD)
                .anyMatch(word -> !seen.add(word.lower()));
    }

    private static boolean breaksOff(Parse parse) {
        List<TaggedWord> words = parse.words().stream().filter(word -> !word.isPunctuation()).toList();
        return words.isEmpty() || words.get(words.size() - 1).lower().equals("that")
                || BREAKS_OFF.contains(words.get(words.size() - 1).tag());
    }
}
