package dev.readback.quiz.writing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.readback.inference.TaggedWord;
import dev.readback.quiz.ItemKind;

/** A key is a whole name or figure of its sentence, no part of a longer one: not "Court of" of a court, nor "4" of "4 to 9". */
final class WholeKey implements Gate {
    private static final Pattern CONVERTED = Pattern.compile("[^().,]{0,20}\\(\\d");
    private static final Pattern GOES_ON = Pattern.compile(" ?[–—-] ?\\p{Lu}| (?:of|upon|on the) \\p{Lu}");

    @Override
    public String name() {
        return "whole-key";
    }

    @Override
    public String reason() {
        return "the answer was only part of a name or a range";
    }

    @Override
    public String warning() {
        return "the answer is only part of a name or a range";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (draft.isTrueStatement() || draft.kind() == ItemKind.ORDERING) return true;
        if (isInNotes(draft, reading.article().text())) return false;
        Parse parse = reading.parse(reading.sentenceIndexAt(draft.asked().start()));
        List<Integer> key = parse.within(draft.asked());
        if (key.isEmpty()) return true;
        int first = key.get(0);
        int last = key.get(key.size() - 1);
        boolean small = parse.word(last).tag().matches("IN|DT|CC") || key.stream().map(parse::word).allMatch(WholeKey::isTitle);
        boolean cut = draft.key().length() < 2
                || draft.key().matches("(?s).* (?:\\p{Lu}|Jr|Sr)") && draft.after(reading.article().text()).startsWith(".");
        return !small && !cut && !isNarrowed(draft, parse, key) && !isShared(draft, reading) && !goesOn(parse, key, first - 1)
                && !goesOn(parse, key, last + 1)
                && !isRange(parse, first - 1, first - 2) && !isRange(parse, last + 1, last + 2);
    }

    /** A number of a note, the same size in another unit, or a part: "[17]", "120 m (390 ft)", "twenty-four", "Port of Refuge". */
    private static boolean isInNotes(Draft draft, String text) {
        String before = draft.before(text);
        String after = draft.after(text);
        boolean note = before.lastIndexOf('[') > before.lastIndexOf(']');
        boolean converted = draft.type() == AnswerType.NUMBER
                && (CONVERTED.matcher(after).lookingAt() || before.matches("(?s).*(?:\\d[^()]{0,20}\\(|\\p{L} ?- ?)$"));
        boolean named = draft.type() != AnswerType.NUMBER && draft.type() != AnswerType.DATE
                && (GOES_ON.matcher(after).lookingAt() || before.matches("(?s).*\\p{Lu}\\p{L}+['’]s of $")
                        || before.matches("(?s).*\\p{Lu}\\p{L}+ (?:for|of) $") && after.matches("(?s) of .*"));
        boolean half = after.matches("(?s) ?- ?\\p{Lu}.*") || before.matches("(?s).*\\p{L} - $");
        return note || converted || half || named && draft.type() != AnswerType.PERSON;
    }

    /** "Northern China" is the better answer to "where". */
    private static boolean isNarrowed(Draft draft, Parse parse, List<Integer> key) {
        return draft.isQuestion() && draft.type() == AnswerType.PLACE && key.stream().flatMap(i -> parse.children(i).stream())
                .map(parse::word).anyMatch(word -> word.lower()
                        .matches(
                                "(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?|central|upper|lower"));
    }

    /** "Richard" where there is a Richard, Duke of York, as well. */
    private static boolean isShared(Draft draft, Reading reading) {
        String key = draft.key();
        if (draft.type() != AnswerType.PERSON || !draft.isQuestion() || key.contains(" ")) return false;
        boolean other = reading.mentions().entities().stream()
                .filter(entity -> entity.nameWords().contains(key.toLowerCase(Locale.ROOT)))
                .count() > 1;
        return other || Pattern.compile(Pattern.quote(key) + " ?(?:, (?:Duke|Earl|Prince|King|Queen|Count|Lord|Baron)|[IVX]+\\b)")
                .matcher(reading.article().text()).find();
    }

    /** Whether a word beside the key belongs to its name. */
    private static boolean goesOn(Parse parse, List<Integer> key, int at) {
        if (at < 0 || at >= parse.words().size() || isTitle(parse.word(at))) return false;
        TaggedWord beside = parse.word(at);
        boolean number = parse.word(key.get(0)).tag().equals("CD") && at > key.get(0) && isCapital(beside, at)
                && beside.tag().startsWith("NNP");
        boolean possessor = beside.lower().matches("['’]s?") && at + 1 < parse.words().size()
                && parse.word(at + 1).tag().startsWith("NNP");
        boolean joined = key.contains(beside.head()) || key.stream().anyMatch(i -> parse.word(i).head() == at);
        boolean named = beside.is("flat")
                || joined && key.stream().anyMatch(i -> parse.word(i).head() == at && parse.word(i).is("flat"))
                || isCapital(beside, at) && key.contains(beside.head()) && (beside.is("amod") || beside.is("compound"))
                || beside.tag().startsWith("NNP") && parse.word(key.get(0)).tag().startsWith("NNP");
        return possessor || number || joined && named;
    }

    /** "West" of the West Side; a nationality before a name is none of its parts. */
    private static boolean isCapital(TaggedWord word, int at) {
        return at > 0 && Character.isUpperCase(word.text().charAt(0)) && !WordList.DEMONYMS.has(word.text());
    }

    private static boolean isRange(Parse parse, int mark, int number) {
        if (Math.min(mark, number) < 0 || Math.max(mark, number) >= parse.words().size()) return false;
        return parse.word(mark).text().matches("[-–—~]+|to") && parse.word(number).text().matches("\\d.*");
    }

    private static boolean isTitle(TaggedWord word) {
        String one = word.isPlural() ? word.text().substring(0, word.text().length() - 1) : word.text();
        return WordList.TITLES.has(one) || WordList.ROLES.has(one);
    }
}
