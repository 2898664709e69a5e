package dev.readback.writing;

import static dev.readback.writing.Sample.asked;
import static dev.readback.writing.Sample.choice;
import static dev.readback.writing.Sample.cloze;
import static dev.readback.writing.Sample.item;
import static dev.readback.writing.Sample.statement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class FlawTest {
    private static final String STEM = "Which country paid for the new engine room on the rock?";
    private static final String SENTENCE = "Which sentence shows that rescue boats came to the harbour?";
    static final SheetItem[] GOOD = {Sample.WHO, Sample.HOW_MANY, Sample.STATEMENT, Sample.CLOZE, Sample.EVENTS};

    static Stream<Arguments> bad() {
        return Stream.of(options(), stems(), references(), events()).flatMap(cases -> cases);
    }

    private static Stream<Arguments> options() {
        return Stream.of(
                arguments(Flaw.SAME_OPTIONS, choice(STEM, "Norway", "Norway", "the Netherlands", "Netherlands")),
                arguments(Flaw.SAME_OPTIONS, choice("Who kept it?", "Walsh", "Walsh", "Thomas Walsh", "Doyle")),
                arguments(Flaw.SAME_OPTIONS, choice(STEM, "UN", "UN", "United Nations", "Norway")),
                arguments(Flaw.SAME_OPTIONS, choice("How many?", "12", "twelve", "12", "14")),
                arguments(Flaw.KEY_STANDS_OUT, choice(STEM, "Switzerland", "Norway", "Switzerland", "France")),
                arguments(Flaw.KEY_STANDS_OUT, choice("What fell?", "the lamp", "wet paint", "the lamp", "old ropes")),
                arguments(Flaw.KEY_STANDS_OUT, choice("What fell?", "Lamp 4", "a rusty ladder", "Lamp 4", "an anchor")),
                arguments(Flaw.LENGTHS_APART, choice(STEM, "Norway", "Norway", "Bosnia and Herzegovina", "France")),
                arguments(Flaw.MIXED_OPTIONS, choice("What came?", "Norway", "Norway", "about 40 sailors", "France")),
                arguments(Flaw.MIXED_OPTIONS, choice("When?", "1947", "1947", "2,400", "1953")),
                arguments(Flaw.ARTICLE_CUE, choice("The keeper lit an _____ at night.", "oven", "oven", "lamp", "fire")),
                arguments(Flaw.COMBINED_OPTION, choice(STEM, "Norway", "Norway", "All of the above", "France")),
                arguments(Flaw.COMBINED_OPTION, choice(STEM, "Norway", "Norway", "France", "A and B")),
                arguments(Flaw.ABSOLUTE_OPTION, choice("What moved?", "the tower", "the tower", "every stone", "the rock")),
                arguments(Flaw.UNEVEN_NUMBERS, choice("How many?", "85", "60", "95", "85", "75")),
                arguments(Flaw.UNEVEN_NUMBERS, choice("How far?", "85 miles", "60 miles", "85 miles", "95 metres")),
                arguments(Flaw.UNEVEN_NUMBERS, choice("How much?", "8.5", "6.0", "8.5", "9.25")),
                arguments(Flaw.UNEVEN_NUMBERS, choice("How many?", "340", "340", "400", "500")),
                arguments(Flaw.OPPOSITE_OPTION,
                        choice("What then?", "The price rose", "The price rose", "The price fell", "It closed")),
                arguments(Flaw.OPPOSITE_OPTION,
                        choice("What then?", "It was open", "It was open", "It was not open", "It burnt")));
    }

    private static Stream<Arguments> stems() {
        return Stream.of(arguments(Flaw.KEY_WORD_IN_STEM, asked("Who sold the Norway pine for the engine room?")),
                arguments(Flaw.KEY_WORD_IN_STEM, cloze("Two inches, not three _____, was the tower moved.", "inches")),
                arguments(Flaw.VAGUE_WORD, asked("Who often carried letters from Cork to the rock?")),
                arguments(Flaw.VAGUE_WORD, choice(STEM, "some ships", "some ships", "the Irish")),
                arguments(Flaw.NEGATIVE_STEM, asked("Which country did not pay for the engine room?")),
                arguments(Flaw.NEGATIVE_STEM, statement("Norway didn’t pay for the engine room of the tower.", "true")),
                arguments(Flaw.NEITHER_QUESTION_NOR_BLANK, asked("The country that paid for the engine room.")),
                arguments(Flaw.SEVERAL_BLANKS, cloze("The storm of _____ moved the tower by two _____.", "inches")),
                arguments(Flaw.BLANK_FIRST, cloze("_____ paid for the new engine room.", "Norway")),
                arguments(Flaw.TOO_FEW_WORDS, asked("Who paid for the engine?")),
                arguments(Flaw.GUESSABLE,
                        choice(STEM, "the rock company", "the rock company", "the ship company", "the sea company")));
    }

    private static Stream<Arguments> references() {
        return Stream.of("When did she move to the coast with three brothers?", "What was it called after the storm?",
                "Who paid for this engine room?", "What happened after that storm?", "Where did we go during the war?",
                "What did the tower lose before his arrival?", "Their tower was moved by the storm.")
                .map(stem -> arguments(Flaw.DANGLING_REFERENCE, asked(stem)));
    }

    static Stream<Arguments> events() {
        List<String> events = List.of("A storm moved this tower.", "Ellen Murphy moved to the coast.", "Thomas Walsh left.");
        return Stream.of(arguments(Flaw.DANGLING_REFERENCE, Sample.EVENTS.withOptions(events)));
    }

    static Stream<Arguments> harmless() {
        return Stream.of(arguments(Flaw.SAME_OPTIONS, choice("How much?", "2 million", "1.2 million", "2 million")),
                arguments(Flaw.KEY_STANDS_OUT, choice(STEM, "Norway", "Norway", "Sweden")),
                arguments(Flaw.MIXED_OPTIONS, choice("What came?", "Rescue boats", "Rescue boats", "The Irish Lights")),
                arguments(Flaw.MIXED_OPTIONS,
                        item("find-evidence", SENTENCE, "In 1947 boats came.", "In 1947 boats came.", "It held.")),
                arguments(Flaw.ABSOLUTE_OPTION, choice("Who saw all of it?", "all the sailors", "all the sailors", "no one")),
                arguments(Flaw.VAGUE_WORD, asked("How many sailors did boats take to Cork?")),
                arguments(Flaw.NEITHER_QUESTION_NOR_BLANK, Sample.STATEMENT),
                arguments(Flaw.KEY_WORD_IN_STEM, choice("How many years passed?", "nine years", "six years", "nine years")),
                arguments(Flaw.UNEVEN_NUMBERS, choice("When?", "1900", "1900", "1947", "1953")),
                arguments(Flaw.UNEVEN_NUMBERS, choice("When?", "3 May", "9 July", "3 May")),
                arguments(Flaw.OPPOSITE_OPTION, choice("What then?", "The price rose", "The price rose", "The tower fell")),
                arguments(Flaw.DANGLING_REFERENCE, asked("When did Ellen Murphy lose her lamp?")),
                arguments(Flaw.DANGLING_REFERENCE, asked("Who said that he would repair the lamp?")),
                arguments(Flaw.DANGLING_REFERENCE, asked("Who said, \"We thought it would hold\"?")),
                arguments(Flaw.DANGLING_REFERENCE, asked("Why did the commission close its station?")),
                arguments(Flaw.DANGLING_REFERENCE, asked("Since when has it been known that the tower moves?")));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void isFoundInAnItemThatHasIt(Flaw flaw, SheetItem item) {
        // When
        Set<Flaw> found = Flaw.of(item);
        // Then
        assertTrue(found.contains(flaw), () -> "found only " + found);
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void isNotFoundInWhatOnlyLooksLikeIt(Flaw flaw, SheetItem item) {
        // When
        Set<Flaw> found = Flaw.of(item);
        // Then
        assertFalse(found.contains(flaw));
    }

    @ParameterizedTest
    @FieldSource("GOOD")
    void isAbsentFromAGoodItem(SheetItem item) {
        // When
        Set<Flaw> found = Flaw.of(item);
        // Then
        assertEquals(Set.of(), found);
    }

    @Test
    void areNumberedFromOneToNineteen() {
        // When
        int[] numbers = Arrays.stream(Flaw.values()).mapToInt(Flaw::number).toArray();
        // Then
        assertEquals(IntStream.rangeClosed(1, 19).boxed().toList(), Arrays.stream(numbers).boxed().toList());
    }
}
