package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.article.Span;
import dev.readback.quiz.ItemKind;

class RightPartTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mary Keane advised Peter Lund on the long bridge in June. | Mary Keane | Who advised Peter Lund on the long bridge? | true
            Mary Keane advised Peter Lund on the long bridge in June. | Peter Lund | Who did Mary Keane advise on the long bridge? | true
            Mary Keane advised Peter Lund on the long bridge in June. | Mary Keane | Who did Peter Lund advise on the long bridge? | false
            Mary Keane advised Peter Lund on the long bridge in June. | Peter Lund | Who advised Mary Keane on the long bridge? | false
            The long bridge was opened by Mary Keane in June. | Mary Keane | Who opened the long bridge in June? | true
            Mary Keane was born in Cork and opened the long bridge in June. | Mary Keane | Who opened the long bridge in June? | true
            Peter Lund is the only man who crossed the long bridge twice. | Peter Lund | Who is the only man who crossed the long bridge? | true
            Peter Lund is the only man who crossed the long bridge twice. | Peter Lund | Who is the only man of the bridge? | false
            The harbour was still known for its crime in the summer. | summer | When was still known for its crime? | false
            By June his son Peter Lund began driving the lorries out of Cork. | Peter Lund | Who did the son begin driving out of Cork? | false
            Peter Lund said the harbour office had documented the killing of 37 immigrants. | Peter Lund | Who said the killing of 37 immigrants had documented? | false
            Peter Lund said the harbour office had documented the killing of 37 immigrants. | Peter Lund | Who said the harbour office had documented the killing of 37 immigrants? | true
            The map of the long bridge was given to Peter Lund by Mary Keane. | Peter Lund | Who gave the map of the long bridge? | false
            In 1947 he opened 12 schools near the harbour. | 12 | How many schools did the UN open near the harbour? | false
            Five men have won three titles at the long bridge of Cork. | three | How many titles have been won at the long bridge? | false
            In 1992 Mary Keane said the men who condemned him had been in error. | Mary Keane | Who said that Peter Lund had been in error? | false
            The storm made Peter Lund see that he had been wrong about the harbour. | storm | What made Peter Lund see that the harbour had been wrong? | false
            Peter Lund told the mayor of Cork about the long bridge. | Peter Lund | Who was the mayor of Cork? | false
            """)
    void letsPassWhatGivesEveryoneThePartOfTheSentence(String sentence, String key, String stem, boolean passes) {
        // Given
        Reading reading = TestWriting.reading(new ArticleText("one", "The long bridge\n\n" + sentence + "\n").article());
        int at = reading.article().text().lastIndexOf(key);
        Span evidence = reading.article().sentences().get(reading.sentenceIndexAt(at));
        Draft draft = new Draft(ItemKind.SHORT_ANSWER, stem, key, new Span(at, at + key.length()), evidence,
                stem.startsWith("How many") ? AnswerType.NUMBER : AnswerType.PERSON,
                "fact", List.of(), false, List.of(), 0.5);
        // When
        boolean passed = new RightPart().passes(draft, reading);
        // Then
        assertEquals(passes, passed);
    }
}
