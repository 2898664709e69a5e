package dev.readback.quiz.writing;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.readback.inference.PartOfSpeech;
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
                    "(?i)where .* (?:of|to|across|through|in|into|at|on|as|by|with)\\?|.*\\b(?:into|to|of) (?:from|to|of|at|by)\\b.*|.*\\b(\\p{L}+) \\1\\b.*|.*\\bhave having\\b.*|.*\\ba [aeio]\\p{L}{2,}.*"
                            + "|who (?:is|was) an? .*|who can .*|.*\\bthat (?:because|since|although|while|when|if)\\b.*"
                            + "|(?:.*, )?how many (?:\\p{L}+ ){1,3}(?:is|was) .*|.* only\\?|.*\\b(\\p{L}+) of \\2\\b.*|.*\\ba (?:hour|honou?r|heir)\\b.*|(?:.*, )?how many .*\\b(?:more|less|fewer) than .*|.*\\b(?:show|say|prove|find|discover|announce|demonstrate|suggest|believe|argue|claim|report|state|spend)\\?|.*, (?:while|whereas) .*");
    /** What a sentence's beginning, middle or end leaves behind when a question is cut out of it. */
    private static final Pattern LEFT_OVER = Pattern.compile(
            ".*\\b(?:[Hh]owever|[Tt]hough|[Tt]herefore|[Aa]lso|[Ii]nstead)\\?|.+\\bThe \\p{Ll}.*|.*\\bthe \\p{Ll}+ed\\?"
                    + "|.*, to \\d.*|.*\\beach (?:did|do|does|has|have|is|are|was|were)\\b.*|.*[, ]-\\p{L}.*|.*,\\s*,.*|.*\\band again\\b.*"
                    + "|When .*\\b(?:in the (?:morning|afternoon|evening)|o['’]clock|[ap]\\.m\\.).*");
    private static final Pattern DURATION = Pattern
            .compile("(?i)how many (?:halves|thirds|quarters|fifths|tenths|seconds|minutes|hours|days|weeks|months|years)\\b");
    private static final Pattern SPANNING = Pattern
            .compile(
                    "(?i)\\b(?:(?:in|within|over|during) how many|for|after|before|last(?:s|ed)?|take[sn]?|took|spen[dt]s?|ago|later"
                            + "|old|since|served?|lived?|worked?|wait(?:ed)?|sentenced|pass(?:ed)?|between|reign(?:ed)?|rul(?:e|ed))\\b");
    private static final Set<String> BREAKS_OFF = Set.of("DT", "CC", "PRP$", "MD");
    private static final Set<String> THINGS = Set.of("script", "soundtrack", "artwork", "art", "music", "song", "album", "film",
            "book",
            "novel", "show", "series", "story", "poem", "play", "game", "company", "organisation", "organization", "event",
            "idea",
            "term", "subject", "result", "cause");
    private static final Set<String> NAMING = Set.of("elect", "appoint", "name", "become", "make", "crown", "declare", "be",
            "remain",
            "call", "turn");
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
        return !isDenied(parse) && !stem.contains("[")
                && !STRANDED.matcher(stem).matches() && !LEFT_OVER.matcher(stem).matches()
                && !repeats(Quoting.outside(stem)) && !WEAK.matcher(stem).matches() && !lacksSpan(stem)
                && (stem.startsWith(SpeakerAsker.QUOTED) || isWellFormed(parse));
    }

    /** Not of what is quoted: nobody turned those words into a question. */
    private static boolean isWellFormed(Parse parse) {
        return isFinite(parse) && baseAfterDo(parse) && agrees(parse) && !breaksOff(parse) && !isPlace(parse)
                && !isBareComparison(parse) && !goesOnTelling(parse) && !isOfEach(parse)
                && asksFirst(parse) && !lacksEnd(parse) && !asksOfTwo(parse) && !isBareRole(parse) && !isHalfCompared(parse)
                && !isThing(parse);
    }

    /** "A block fell between how many blocks?" */
    private static boolean asksFirst(Parse parse) {
        return parse.words().stream().limit(2).anyMatch(Wording::asks)
                || IntStream.range(1, parse.words().size() - 1).filter(i -> parse.word(i).text().equals(","))
                        .anyMatch(i -> asks(parse.word(i + 1)) || i + 2 < parse.words().size() && asks(parse.word(i + 2)));
    }

    /** "When did Ada say that it will open?": the day she said so, or the day it opens. */
    private static boolean asksOfTwo(Parse parse) {
        return parse.word(0).lower().equals("when")
                && IntStream.range(0, parse.words().size()).anyMatch(i -> parse.word(i).is("ccomp") && parse.word(i).isVerb());
    }

    /** "Had been chaotic than criminal": more or rather is gone. */
    private static boolean isHalfCompared(Parse parse) {
        return parse.words().stream().anyMatch(word -> word.lower().equals("than"))
                && parse.words().stream()
                        .noneMatch(word -> word.lower().matches("more|less|fewer|rather|other|\\p{L}+er") && !word.isVerb());
    }

    /** "Who did they invite author to the set?": the name was taken out, and its title left. */
    private static boolean isBareRole(Parse parse) {
        return IntStream.range(1, parse.words().size())
                .filter(i -> WordList.ROLES.has(parse.word(i).text())
                        && Character.isLowerCase(parse.word(i).text().charAt(0)) && !parse.word(i).isPlural())
                .filter(i -> parse.word(i - 1).isVerb() && !NAMING.contains(Base.of(parse.word(i - 1))))
                .anyMatch(i -> parse.children(i).stream().noneMatch(child -> child < i));
    }

    /** "Who was the script?", "Who is The Art of Love?" */
    private static boolean isThing(Parse parse) {
        return parse.words().size() > 3 && parse.word(0).lower().equals("who") && parse.word(1).lower().matches("is|was")
                && (parse.word(2).text().equals("The") || parse.word(2).lower().equals("the")
                        && (THINGS.contains(parse.word(3).lower()) || WordList.PLACES.has(parse.word(3).text())));
    }

    private static boolean asks(TaggedWord word) {
        return word.lower().matches("who|whom|whose|what|which|when|where|why|how");
    }

    /** "Who had a hit with?": nobody but the one who did it is asked for, and something else is missing. */
    private static boolean lacksEnd(Parse parse) {
        List<TaggedWord> words = parse.words().stream().filter(word -> !word.isPunctuation()).toList();
        return !words.isEmpty() && words.get(words.size() - 1).partOfSpeech() == PartOfSpeech.ADP
                && !words.get(words.size() - 1).is("compound")
                && Asked.of(parse).flatMap(Asked::part).filter(part -> part == Part.DOER).isPresent();
    }

    /** "How many digits did each have?": each of what, the sentence before it tells. */
    private static boolean isOfEach(Parse parse) {
        return IntStream.range(0, parse.words().size()).filter(i -> parse.word(i).lower().matches("each|both|all"))
                .anyMatch(i -> parse.word(i).is("nsubj") && parse.child(i, "nmod").isEmpty());
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
        return supportAgrees(parse) && !isOneOfMany(parse)
                && parse.words().stream().noneMatch(word -> word.tag().equals("NNS") && word.isRoot()
                        && parse.child(parse.words().indexOf(word), "cop").stream()
                                .anyMatch(i -> parse.word(i).lower().matches("is|was")));
    }

    /** "Who is the primes": one person is no plural, whatever the Tagger takes for the root. */
    private static boolean isOneOfMany(Parse parse) {
        return parse.words().size() > 3 && parse.word(0).lower().equals("who") && parse.word(1).lower().matches("is|was")
                && parse.word(2).lower().equals("the") && parse.word(3).tag().equals("NNS");
    }

    /** "Does the club" and "do the clubs". */
    private static boolean supportAgrees(Parse parse) {
        for (int verb = 0; verb < parse.words().size(); verb++) {
            OptionalInt subject = parse.child(verb, "nsubj");
            if (subject.isEmpty() || parse.child(subject.getAsInt(), "conj").isPresent()) continue;
            OptionalInt support = parse.child(verb, "aux");
            boolean one = parse.word(subject.getAsInt()).tag().equals("NN");
            if (support.isEmpty() && one && parse.word(verb).tag().equals("VBP")) return false;
            if (support.isEmpty()) continue;
            String tag = parse.word(subject.getAsInt()).tag();
            String said = parse.word(support.getAsInt()).lower();
            if (said.matches("does|is|was") && tag.equals("NNS") || said.matches("do|are|were") && one) return false;
        }
        return true;
    }

    private static boolean isDenied(Parse parse) {
        return parse.words().stream().anyMatch(word -> word.lower().matches("not|n['’]t|never|neither|nor"));
    }

    /** "Who did they group": what is done has a doer and the base form. */
    private static boolean baseAfterDo(Parse parse) {
        for (int i = 0; i < parse.words().size(); i++) {
            TaggedWord verb = parse.word(i);
            OptionalInt auxiliary = parse.child(i, "aux");
            boolean supported = auxiliary.isPresent() && parse.word(auxiliary.getAsInt()).lower().matches("do|does|did");
            boolean base = verb.tag().equals("VB") || verb.tag().equals("VBP");
            if (supported && (!base || !hasDoer(parse, i))) return false;
        }
        return true;
    }

    /** "Where is the port?": on an island, in a sea and in a country; where something happened is one place. */
    private static boolean isPlace(Parse parse) {
        return parse.word(0).lower().equals("where")
                && parse.words().stream().noneMatch(word -> word.partOfSpeech() == PartOfSpeech.VERB);
    }

    /** "The larger threat", and nobody says than what. */
    private static boolean isBareComparison(Parse parse) {
        boolean compared = IntStream.range(0, parse.words().size()).anyMatch(i -> parse.word(i).tag().equals("JJR")
                && parse.word(i).is("amod") && parse.word(parse.word(i).head()).partOfSpeech() == PartOfSpeech.NOUN);
        return compared && parse.words().stream().noneMatch(word -> word.lower().equals("than"));
    }

    /** "How many seconds did it explode?": time is counted for, after or until something. */
    private static boolean lacksSpan(String stem) {
        return DURATION.matcher(stem).find() && !SPANNING.matcher(stem).find();
    }

    /** "Who resigned in 1907, and George Goethals took his place?" */
    private static boolean goesOnTelling(Parse parse) {
        boolean told = IntStream.range(0, parse.words().size())
                .anyMatch(i -> parse.word(i).is("conj") && parse.child(i, "nsubj").stream()
                        .anyMatch(subject -> subject < i && parse.word(parse.word(i).head()).isRoot()
                                && !WordList.SPEECH.has(parse.word(parse.word(i).head()).text())
                                && parse.child(i, "cc").stream().anyMatch(cc -> cc < subject)));
        return told || IntStream.range(1, parse.words().size() - 1)
                .filter(i -> parse.word(i).lower().matches("and|but") && parse.word(i - 1).text().equals(",")
                        && !parse.word(i + 1).isVerb())
                .anyMatch(i -> parse.words().subList(i, parse.words().size()).stream().anyMatch(word -> word.isFiniteVerb()
                        && (word.is("conj") || word.is("parataxis") || word.is("aux"))));
    }

    private static boolean hasDoer(Parse parse, int verb) {
        return parse.children(verb).stream().map(parse::word)
                .anyMatch(child -> (child.is("nsubj") || child.is("csubj") || child.is("expl"))
                        && !child.lower().matches("who|what"));
    }

    private static boolean repeats(String stem) {
        Set<String> seen = new HashSet<>();
        return Word.in(stem).stream().filter(word -> word.carriesContent() && word.text().length() >= LONG_WORD)
                .anyMatch(word -> !seen.add(word.lower()));
    }

    private static boolean breaksOff(Parse parse) {
        List<TaggedWord> words = parse.words().stream().filter(word -> !word.isPunctuation()).toList();
        boolean bare = words.size() > 1 && words.get(words.size() - 2).tag().equals("DT")
                && words.get(words.size() - 1).tag().matches("VBN|VBD|JJ");
        return words.isEmpty() || bare || words.get(words.size() - 1).lower().equals("that")
                || BREAKS_OFF.contains(words.get(words.size() - 1).tag());
    }
}
