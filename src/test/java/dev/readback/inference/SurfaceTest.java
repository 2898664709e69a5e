package dev.readback.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurfaceTest {
    private static final String TITLE = "Keepers of the Rock Lighthouse";
    private static final String TEXT = """
            Ellen Murphy moved from New York to Cork in May 1844. The U.S. Army paid her $3.5 million for the state-of-the-art \
            lamp, said O'Brien, who had counted 12,000 ships. “Ships are lost,” he wrote to AT&T at 10:30 a.m.

            Lighthouses were dark before. Beyoncé didn’t sing at Trinity College, Dublin. Residents may visit. The NASA team \
            left in 2021–22. Soldiers fought for Zürich and for the eBay shop.""";

    private final Surface surface = new Surface(TITLE, TEXT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "who moved from new york to cork ? | Who moved from New York to Cork?",
            "how much did the u . s . army pay ? | How much did the U.S. Army pay?",
            "what cost $ 3 . 5 million ? | What cost $3.5 million?",
            "how many times 12 , 000 ships ? | How many times 12,000 ships?",
            "did beyonce sing in zurich ? | Did Beyoncé sing in Zürich?",
            "why didn ' t beyonce sing ? | Why didn’t Beyoncé sing?",
            "when may residents visit ? | When may residents visit?",
            "who came in may 1844 ? | Who came in May 1844?",
            "what is the state - of - the - art lamp ? | What is the state-of-the-art lamp?",
            "what did o ' brien say of ellen murphy ' s lamp ? | What did O'Brien say of Ellen Murphy's lamp?",
            "where did light ##house ##s stand ? | Where did lighthouses stand?",
            "who was at trinity college , dublin ? | Who was at Trinity College, Dublin?",
            "who wrote to at & t at 10 : 30 a . m . ? | Who wrote to AT&T at 10:30 a.m.?",
            "which nasa team left in 2021 – 22 ? | Which NASA team left in 2021–22?",
            "ebay shop ? | eBay shop?",
    })
    void writesWordsAsTheArticleDoes(String pieces, String expected) {
        // Given
        List<String> said = List.of(pieces.split(" "));
        // When
        RestoredQuestion question = surface.restore(said);
        // Then
        assertEquals(expected, question.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "what is the pre - war name ? | What is the pre-war name?",
            "what are the workers ' rights ? | What are the workers' rights?",
            "what isn ' t so ? | What isn't so?",
            "what does \" sea fire \" mean ? | What does \"sea fire\" mean?",
            "who ( if any ) won 4 . 5 % , and why ? | Who (if any) won 4.5%, and why?",
            "who won 1 , 200 and 10 : 45 ? | Who won 1,200 and 10:45?",
            "where in the u . k . ? | Where in the u.k.?",
            "what is it | What is it?",
            "what is it . ? | What is it?",
            "what is it ? ? | What is it?",
            "elan ##vit ##al or not ? | Elanvital or not?",
    })
    void setsUnknownWordsAsEnglishIsSet(String pieces, String expected) {
        // Given
        List<String> said = List.of(pieces.split(" "));
        // When
        RestoredQuestion question = new Surface("", "").restore(said);
        // Then
        assertEquals(expected, question.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "who moved in 1855 ? | 1855",
            "what cost $ 3 million ? | 3",
            "who met ko ##wal ##ski ? | kowalski",
            "who met [UNK] ? | [UNK]",
            "when were the light ##houses visited 13 , 000 times ? | 13,000",
    })
    void namesWhatTheWriterMadeUp(String pieces, String invented) {
        // Given
        List<String> said = List.of(pieces.split(" "));
        // When
        RestoredQuestion question = surface.restore(said);
        // Then
        assertEquals(List.of(invented), question.invented());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "who moved from new york in 1844 ?",
            "what cost $ 3 . 5 million ?",
            "which soldier ##s fought and how many ships were lost ?",
            "how were the sol ##dier ##ed ships count ##ing ?",
            "who moved to the lighthouse ?",
    })
    void findsNothingMadeUpInWordsOfTheArticleOrPlainOnes(String pieces) {
        // Given
        List<String> said = List.of(pieces.split(" "));
        // When
        RestoredQuestion question = surface.restore(said);
        // Then
        assertEquals(List.of(), question.invented());
    }

    @Test
    void namesTheWordsThatItAdds() {
        // Given
        List<String> said = List.of("which", "london", "company", "founded", "cork", "?");
        // When
        RestoredQuestion question = surface.restore(said);
        // Then
        assertEquals(List.of("london", "company", "founded"), question.added());
    }
}
