package dev.readback.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    private final SentenceSplitter splitter = new SentenceSplitter();

    /** Each row is a text with a bar where one sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(strings = { //
            "Mr Lund met Mrs. Abel and Dr. Sand.|Nobody else came.", //
            "Gen. Marsh wrote to Sen. Holt, Rep. Dee and Gov. Pike.|They agreed.", //
            "J. R. Hale and A. B. Stone sailed.|The sea was calm.", //
            "The U.S. Navy asked the U.N. Council.|It refused.", //
            "He lives in the U.S.|The others left for Washington D.C. in May.", //
            "It opens at 9 a.m. on Sundays and closes at 5 p.m.|The shop next door never opens.", //
            "See No. 5 on page 3.|It cost 3.50 dollars, up 2.5 percent.|Yes.", //
            "Is it done?|No.|It never will be.", //
            "On Jan. 5 and Sept. 12 it rained.|It was cold in Dec.|The rest was dry.", //
            "Read https://example.org/a.b?c=d. and www.example.net/x!y first.", //
            "The node is called alt.example.Thing and runs v2.0.1 now.|Good.", //
            "She said the \"race is over\".|He did not.", //
            "\"It is over.|Go home,\" she said.", //
            "He shouted, \"Stop!\"|Everyone did.", //
            "\"Stop!\" Anna Berg shouted.|Everyone did.", //
            "“Really?” he asked.|“Yes.”|‘Fine.’", //
            "(It was late.)|She left (at last).|He stayed [sic].", //
            "I call on you to serve your country...|It is time.", //
            "We waited ... and waited...and nothing came…|Then it came.", //
            "The one said this. ... The other said that.", //
            "The town was founded in 1804. [1] [2]|It burned down in 1830.[3]|Nobody knows why. [citation needed]", //
            "Lamps Inc. Chairman Abel resigned.|He left Lamps Inc.|The firm closed.", //
            "Apples, pears, etc.|Buyers came from afar.", //
            "Figure 2. The harbour from above.|It was drawn in 1900.", //
            "2.1. Results and methods", //
            "The sum fell by 40.|12 people left.|$5 was lost.", //
            "He sold an old phone.|iPads were next.", //
            "So do I.|But plan B. was better.|W. Marsh agreed.", //
            "that was fine.|we went home and slept!|so did the rest", //
            "It was great! :)|We go again.", //
            "What?!|No!!!|Yes."})
    void endsSentencesWhereAReaderWould(String marked) {
        // Given
        String text = marked.replace('|', ' ');
        // When
        var sentences = splitter.split(text);
        // Then
        assertEquals(List.of(marked.split("\\|")), in(text, sentences));
    }

    @Test
    void believesALostSpaceOnlyBeforeAWordThatBeginsSentences() {
        // Given
        String text = "The ship sank.The crew lived on bread.Crumbs fell.";
        // When
        var sentences = splitter.split(text);
        // Then
        assertEquals(List.of("The ship sank.", "The crew lived on bread.Crumbs fell."), in(text, sentences));
    }

    @Test
    void keepsHeadingsAndListItemsApart() {
        // Given
        String text = "What to bring\n\n- a rope\n- a lamp. It must be full\n1. Open the box";
        // When
        var sentences = splitter.split(text);
        // Then
        assertEquals(List.of("What to bring", "- a rope", "- a lamp.", "It must be full", "1. Open the box"),
                in(text, sentences));
    }

    @Test
    void keepsASentenceThatIsWrappedOverLinesWhole() {
        // Given
        String text = "The keeper climbed the stairs every evening and lit\nthe lamp before the first ships came past. He\nslept at dawn.";
        // When
        var sentences = splitter.split(text);
        // Then
        assertEquals(2, sentences.size());
        assertEquals("He\nslept at dawn.", sentences.get(1).in(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "no end", "😀👩‍👩‍👧🎉", "قال الرجل إنه سعيد", "שלום עולם", "\u0000\u0007\u001b", "...", "\"",
            ")", "-", ". . . ."})
    void makesOneSentenceOfATextWithoutAnyInnerEnd(String text) {
        // Given
        var whole = List.of(new Span(0, text.length()));
        // When
        var sentences = splitter.split(text);
        // Then
        assertEquals(whole, sentences);
    }

    @Test
    void endsSentencesInScriptsWithoutCapitals() {
        // Given
        String text = "هل وصل القطار؟ نعم وصل. शाम हो गई। वह चला गया। 他走了。她留下了。";
        // When
        var sentences = splitter.split(text);
        // Then
        assertEquals(List.of("هل وصل القطار؟", "نعم وصل.", "शाम हो गई।", "वह चला गया।", "他走了。", "她留下了。"), in(text, sentences));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n \t\n", "\u00a0\u2003\u2028"})
    void findsNothingInABlankText(String text) {
        // Given
        var nothing = List.<Span>of();
        // When
        var sentences = splitter.split(text);
        // Then
        assertEquals(nothing, sentences);
    }

    @Test
    void cutsATextWithoutStopsAtWhiteSpace() {
        // Given
        String text = "lantern ".repeat(100_000).strip();
        // When
        var sentences = splitter.split(text);
        // Then
        assertEquals(400, sentences.size());
        assertTrue(in(text, sentences).stream().allMatch(s -> s.startsWith("lantern") && s.endsWith("lantern")));
    }

    @Test
    void cutsATextWithoutWhiteSpaceBetweenWholeCharacters() {
        // Given
        String family = "👩‍👩‍👧";
        String text = family.repeat(1_000);
        // When
        var sentences = splitter.split(text);
        // Then
        assertTrue(in(text, sentences).stream().allMatch(s -> s.startsWith("👩") && s.length() % family.length() == 0
                && s.length() <= SentenceSplitter.LONGEST_SENTENCE));
    }

    private static List<String> in(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).toList();
    }
}
