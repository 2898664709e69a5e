package dev.readback.quiz.writing;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.readback.inference.NameTag;
import dev.readback.quiz.Item;

/** Neither the stem nor an event has a pronoun or definite noun that points outside it; the key counts as named. */
final class StandsAlone implements Gate {
    private static final Pattern ASKED = Pattern.compile("^(?:[Ww]ho|[Ww]hich \\p{Ll}+) ");
    private static final Pattern WHEN = Pattern.compile("^(?:[Ww]hen|[Ww]here) ");
    /** Whoever is asked for may be "his" or "her" own, but "he" and "him" are somebody else, who is to be named before. */
    private static final Pattern NAMELESS = Pattern.compile("^\\p{Lu}?[^\\p{Lu}]*\\b(?:he|she|him|them|they)\\b");
    private static final Pattern OF_A_PERSON = Pattern.compile("\\b(?:he|she|him|his|her)\\b");
    /** The subject after the verb: nobody has been named yet. */
    private static final Pattern POINTS = Pattern.compile(
            "(?i)^[^,]*?\\b(?:do|does|did|is|was|are|were|has|have|had|can|could|will|would) (?:he|she|it|they|his|her|its|their)\\b");

    @Override
    public String name() {
        return "stands-alone";
    }

    @Override
    public String reason() {
        return "a question cannot be understood without the text around it";
    }

    @Override
    public String warning() {
        return "the question cannot be understood without the text around it";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (draft.isQuestion() && hasNothing(reading.parsed(draft.bare()))) return false;
        if (draft.isQuestion() && (POINTS.matcher(draft.bare()).find() || NAMELESS.matcher(draft.bare()).find())) return false;
        return draft.told().stream().map(stem -> stem.replace(Item.BLANK, draft.type() == AnswerType.PERSON ? "Alex" : "Someone"))
                .noneMatch(stem -> Reference.dangles(answered(stem), reading.article().title())
                        || hasNobody(answered(stem), reading));
    }

    /** "Who asked Ada to compose its music?": only a person is named before. */
    private static boolean hasNothing(Parse parse) {
        return IntStream.range(0, parse.words().size()).filter(i -> parse.word(i).lower().matches("its|itself"))
                .anyMatch(i -> parse.words().subList(0, i).stream()
                        .noneMatch(word -> word.isNoun() && !word.isName(NameTag.Kind.PERSON)
                                || word.lower().matches("which|what")));
    }

    /** "Engine Lane was sold to another of his companies": only places and organisations are named before. */
    private static boolean hasNobody(String stem, Reading reading) {
        Matcher pronoun = OF_A_PERSON.matcher(stem);
        if (!pronoun.find()) return false;
        List<Word> before = Word.in(stem.substring(0, pronoun.start()));
        Set<String> things = reading.mentions().entities().stream()
                .filter(entity -> entity.type() == AnswerType.PLACE || entity.type() == AnswerType.ORGANISATION)
                .flatMap(entity -> entity.nameWords().stream()).collect(Collectors.toSet());
        boolean role = before.stream().anyMatch(word -> WordList.ROLES.has(word.text()) || word.text().equals("Alex"));
        List<Word> names = before.stream().skip(1).filter(Word::isCapitalised).toList();
        return !role && !names.isEmpty() && names.stream().allMatch(word -> things.contains(word.lower()))
                && (!before.get(0).carriesContent() || things.contains(before.get(0).lower()));
    }

    /** The stem as if it told: who is asked for counts as named, and a question word points at nothing. */
    private static String answered(String stem) {
        return WHEN.matcher(ASKED.matcher(stem).replaceFirst("Alex ")).replaceFirst("");
    }
}
