package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.quiz.ItemKind;

class ClauseAskerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mary Keane opened the long bridge at Port Ellis in June. | Mary Keane | Who opened the long bridge at Port Ellis in June?
            In 1947 Thomas Walsh repaired the great lamp with spare parts. | Thomas Walsh | Who repaired the great lamp with spare parts in 1947?
            The great lamp of Fastnet Rock was repaired by Thomas Walsh in 1947. | Thomas Walsh | Who repaired the great lamp of Fastnet Rock in 1947?
            The old harbour was closed to all ships in 1947. | 1947 | When was the old harbour closed to all ships?
            The builders finished the long bridge in 1947. | 1947 | When did the builders finish the long bridge?
            The council of Port Ellis sent 340 sailors to Norway in 1947. | 340 | How many sailors did the council of Port Ellis send to Norway in 1947?
            The town council bought 45 lamps for the long bridge. | 45 | How many lamps did the town council buy for the long bridge?
            Mary Keane was born in Cork and opened the long bridge at Port Ellis in June. | Mary Keane | Who opened the long bridge at Port Ellis in June?
            The town praised the great lamp repaired by Thomas Walsh with spare parts. | Thomas Walsh | Who repaired the great lamp with spare parts?
            Thomas Walsh first repaired the great lamp of the harbour in 1947. | 1947 | When did Thomas Walsh first repair the great lamp of the harbour?
            """)
    void asksWithTheWordsOfTheSentence(String sentence, String key, String stem) {
        // When
        List<Question> asked = asked(sentence);
        // Then
        assertTrue(asked.stream().anyMatch(question -> question.key().text().equals(key) && question.stem().equals(stem)),
                () -> asked.stream().map(Question::stem).toList().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thomas Walsh never repaired the great lamp on the rock.
            Thomas Walsh was a keeper of the great lamp on the rock.
            "Thomas Walsh repaired the great lamp", wrote the papers of Cork.
            The builders finished the long bridge before 1947.
            Keepers read a book written by Thomas Walsh about the rock.
            Thomas Walsh met and married Ellen Murphy.
            Keeper Thomas Walsh repaired the great lamp -- on the rock in June -- and left.
            Every Saturday for years Thomas Walsh climbed the tower, carrying a can.
            No ship was repaired by Thomas Walsh on the rock.
            """)
    void leavesAloneWhatIsDeniedVagueQuotedOrBounded(String sentence) {
        // When
        List<Question> asked = asked(sentence);
        // Then
        assertEquals(List.of(), asked.stream().map(Question::stem).toList());
    }

    @Test
    void asksForWhoHoldsAnOffice() {
        // When
        List<Question> asked = asked("Ellen Murphy, the first mayor of the old harbour town, opened the long bridge in June.");
        // Then
        assertTrue(
                asked.stream().anyMatch(question -> question.stem().equals("Who was the first mayor of the old harbour town?")),
                () -> asked.stream().map(Question::stem).toList().toString());
    }

    @Test
    void saysWhomThePronounMeansWhereOnlyOneCanBeMeant() {
        // When
        List<Question> asked = asked(
                "Mary Keane grew up on the windy coast of Kerry. She opened the long bridge at the harbour in 1947.");
        // Then
        assertTrue(asked.stream().anyMatch(
                question -> question.stem().equals("When did Mary Keane open the long bridge at the harbour?")),
                () -> asked.stream().map(Question::stem).toList().toString());
    }

    @Test
    void leavesThePronounWhereTwoCouldBeMeant() {
        // When
        List<Question> asked = asked(
                "Mary Keane met Ellen Murphy on the windy coast. She opened the long bridge at the harbour in 1947.");
        // Then
        assertTrue(asked.stream().noneMatch(question -> question.stem().startsWith("When did Mary")),
                () -> asked.stream().map(Question::stem).toList().toString());
    }

    @Test
    void asksForAThingByWhatTheArticleCallsIt() {
        // When
        List<Question> asked = asked(
                "The Evening Star is a newspaper of the harbour town. The Evening Star printed the long story of the storm in June.");
        // Then
        assertTrue(asked.stream().anyMatch(
                question -> question.stem().equals("Which newspaper printed the long story of the storm in June?")),
                () -> asked.stream().map(Question::stem).toList().toString());
    }

    private static List<Question> asked(String sentence) {
        Reading reading = TestWriting.reading(new ArticleText("one", "The long bridge\n\n" + sentence + "\n").article());
        return new ClauseAsker().ask(reading, new QuizRequest(10, EnumSet.allOf(ItemKind.class), 1));
    }
}
