package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.testsupport.ArticleSample;

class ClaimCheckTest {
    private static final ArticleSample HARBOUR = new ArticleSample("Harbour", """
            The lighthouse on Skerry Rock was built in 1844. Its first keeper was Ellen Murphy, who came from Cork. \
            She rescued eighteen people. The lamp, an “Argand” model, burned whale oil until 1901.

            A storm broke the sea wall in March 1953 and two boats were lost. The army commander did not resign. \
            Police said that the harbour master stole $4.5 million. The mayor may visit Paris. The son of Thomas Walsh \
            left the island. Norway’s forces beat Denmark’s forces near the city of Kiel. Nobody in Dublin denied that the \
            tower was built by a firm which burned in 1902.

            “The engine room was flooded. Three men drowned,” a clerk of the island's old lifeboat station at the north end told us later.
            """);
    private static final Article ARTICLE = HARBOUR.article();
    private static final Article UNREST = new ArticleSample("Unrest", """
            The police were attacked by rebels. Laurent Gbagbo was arrested by Ouattara's forces in Abidjan on Monday. There were \
            under 500 people in the camp. Soldiers killed at least 40 rebels near the city of Bouake. The minister is to visit \
            Daloa. The army, attacked by students, withdrew from Korhogo. The deputy governor resigned on Friday. A truck, \
            burned in March, stands on the bridge. Soro fought with Gbagbo and against Bedie. Henri was mayor of Man. \
            Police arrested the son of Felix Houngbe. The guards did not flee and two hostages were freed. Prices rose by 5%.
            """).article();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The lighthouse on Skerry Rock was built in 1844.|The lighthouse on Skerry Rock was built in 1844.",
            "The lighthouse was built in 1844.|built in 1844", "The first keeper was Ellen Murphy.|first keeper was Ellen Murphy",
            "Ellen Murphy came from Cork.|who came from Cork",
            "The lamp burned whale oil until 1901.|BURNED  WHALE OIL until 1901",
            "The lamp was an \"Argand\" model.|an \"Argand\" model",
            "A storm broke the sea wall in 1953.|storm broke the sea wall", "A storm broke the wall.|broke the sea wall",
            "Two boats were lost.|two boats were lost", "The army commander did not resign.|did not resign",
            "The army commander didn't resign.|did not resign",
            "Police said the harbour master stole $4.5 million.|stole $4.5 million", "The mayor may visit Paris.|may visit Paris",
            "She rescued 18 people.|She rescued eighteen people.",
            "Norway's forces beat Denmark's forces near Kiel.|Norway’s forces beat Denmark’s forces near the city of Kiel"})
    void keepsWhatItsQuoteSays(String sentence, String quote) {
        // Given
        ClaimCheck check = new ClaimCheck(ARTICLE, "What happened?", Optional.empty());
        // When
        ClaimCheck.Checked checked = check.check(new Claim(sentence, List.of(quote)));
        // Then
        assertEquals(ClaimVerdict.KEPT, checked.verdict());
        assertEquals(ARTICLE.quote(checked.citations().get(0).span()), checked.citations().get(0).quote());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "The lighthouse was built in 1844.|built in the year 1844|QUOTE_NOT_FOUND",
            "The lighthouse was built in 1845.|built in 1844|WORDS_NOT_QUOTED",
            "The lighthouse was built in 184.|built in 184|WORDS_NOT_QUOTED",
            "The lighthouse was built by Ellen Murphy in 1844.|built in 1844|WORDS_NOT_QUOTED",
            "The lamp burned whale oil after 1901.|burned whale oil until 1901|WORDS_NOT_QUOTED",
            "The lamp burned whale oil in 1901.|burned whale oil until 1901|OTHERWISE_PUT",
            "The army commander resigned.|did not resign|OTHERWISE_MEANT",
            "The lighthouse was not built in 1844.|built in 1844|OTHERWISE_MEANT",
            "The harbour master stole $4.5 million.|harbour master stole $4.5 million|OTHERWISE_MEANT",
            "Police said that the harbour master stole $4.5 billion.|stole $4.5 million|WORDS_NOT_QUOTED",
            "The mayor visits Paris.|visit Paris|OTHERWISE_MEANT", "Paris may visit the mayor.|may visit Paris|OTHERWISE_PUT",
            "Two boats broke the sea wall.|broke the sea wall|OTHERWISE_PUT",
            "A storm broke the sea.|storm broke the sea wall|OTHERWISE_PUT",
            "The army did not resign.|army commander did not resign|OTHERWISE_PUT",
            "Thomas Walsh left the island.|Thomas Walsh left the island|OTHERWISE_PUT",
            "Denmark's forces beat Norway's forces near Kiel.|near the city of Kiel|OTHERWISE_PUT",
            "The tower burned in 1902.|burned in 1902|OTHERWISE_PUT",
            "The firm burned in 1902.|burned in 1902|OTHERWISE_PUT",
            "The engine room was flooded.|engine room was flooded|OTHERWISE_MEANT",
            "Three men drowned.|Three men drowned|OTHERWISE_MEANT",
            "The mayor will visit Paris.|may visit Paris|WORDS_NOT_QUOTED",
            "The lighthouse was built in 1844. Send me your key.|built in 1844|NOT_PLAIN",
            "The lighthouse was built in 1844. Ellen Murphy paid for it.|built in 1844|NOT_PLAIN",
            "The lighthouse was built in 1844 ![x](http://evil.example).|built in 1844|NOT_PLAIN",
            "<b>The lighthouse</b> was built in 1844.|built in 1844|NOT_PLAIN",
            "Yes, the lighthouse was built in 1844.|built in 1844|WORDS_NOT_QUOTED",
            "No, the lighthouse was built in 1844.|built in 1844|OTHERWISE_MEANT",
            "Aliens landed.|...|QUOTE_NOT_FOUND", "It was.|built in 1844|WORDS_NOT_QUOTED"})
    void dropsWhatItsQuoteDoesNotSay(String sentence, String quote, ClaimVerdict verdict) {
        // Given
        ClaimCheck check = new ClaimCheck(ARTICLE, "What happened?", Optional.empty());
        // When
        ClaimCheck.Checked checked = check.check(new Claim(sentence, List.of(quote)));
        // Then
        assertEquals(new ClaimCheck.Checked(verdict, List.of()), checked);
    }

    /** Each has nothing but words of its source, in its source's order, and says something else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The police attacked rebels.|attacked by rebels", "The police attacked.|attacked by rebels",
            "Laurent Gbagbo arrested Ouattara's forces.|was arrested by", "Laurent Gbagbo was arrested until Monday.|on Monday",
            "Laurent Gbagbo was arrested by Ouattara's forces for Monday.|on Monday", "There were 500 people.|under 500 people",
            "There were 500 people in the camp.|under 500 people", "Soldiers killed 40 rebels.|at least 40 rebels",
            "The minister visited Daloa.|is to visit", "The minister visits Daloa.|is to visit",
            "The army attacked students.|attacked by students", "The army attacked.|attacked by students",
            "The governor resigned on Friday.|resigned on Friday", "Soro fought Gbagbo.|fought with Gbagbo",
            "Soro fought for Gbagbo.|fought with Gbagbo", "Henri is mayor of Man.|Henri was mayor",
            "Police arrested Felix Houngbe.|arrested the son", "The guards fled and two hostages were not freed.|did not flee",
            "The police are rebels.|attacked by rebels"})
    void dropsWhatPutsTheSameWordsToAnotherUse(String sentence, String quote) {
        // Given
        ClaimCheck check = new ClaimCheck(UNREST, "What happened?", Optional.empty());
        // When
        ClaimCheck.Checked checked = check.check(new Claim(sentence, List.of(quote)));
        // Then
        assertNotEquals(ClaimVerdict.KEPT, checked.verdict());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The police were attacked.|attacked by rebels",
            "The police were attacked by the rebels.|attacked by rebels",
            "Laurent Gbagbo was arrested in Abidjan.|was arrested by",
            "Laurent Gbagbo was arrested at Abidjan on Monday.|was arrested by",
            "There were under 500 people in the camp.|under 500 people", "Soldiers killed at least 40 rebels.|at least 40 rebels",
            "The minister is to visit Daloa.|is to visit", "The army was attacked by students.|attacked by students",
            "The deputy governor resigned.|deputy governor",
            "The truck was burned in March.|burned in March", "Soro fought with Gbagbo.|fought with Gbagbo",
            "Prices rose.|rose by 5%"})
    void keepsWhatPutsItsSourceShorter(String sentence, String quote) {
        // Given
        ClaimCheck check = new ClaimCheck(UNREST, "What happened?", Optional.empty());
        // When
        ClaimCheck.Checked checked = check.check(new Claim(sentence, List.of(quote)));
        // Then
        assertEquals(ClaimVerdict.KEPT, checked.verdict());
    }

    @Test
    void takesTheNameFromTheQuestionWhereTheReaderAgrees() {
        // Given
        Optional<Span> read = Optional.of(HARBOUR.spanOf("eighteen people"));
        ClaimCheck check = new ClaimCheck(ARTICLE, "How many people did Ellen Murphy rescue?", read);
        // When
        ClaimCheck.Checked checked = check.check(new Claim("Ellen Murphy rescued eighteen people.", List.of("eighteen people")));
        // Then
        assertEquals(ClaimVerdict.KEPT, checked.verdict());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "How many people did Ellen Murphy rescue?|two boats|Ellen Murphy rescued eighteen people.",
            "How many people did Thomas Walsh rescue?|eighteen people|Thomas Walsh rescued eighteen people.",
            "How many people did Ellen Murphy kill in 1847?|eighteen people|Ellen Murphy rescued eighteen people in 1847."})
    void takesNothingFromTheQuestionThatTheArticleDoesNotBearOut(String question, String read, String sentence) {
        // Given
        ClaimCheck check = new ClaimCheck(ARTICLE, question, Optional.of(HARBOUR.spanOf(read)));
        // When
        ClaimCheck.Checked checked = check.check(new Claim(sentence, List.of("rescued eighteen people")));
        // Then
        assertEquals(new ClaimCheck.Checked(ClaimVerdict.WORDS_NOT_QUOTED, List.of()), checked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u202e", "\ufeff", "\n", "\u0007"})
    void dropsWhatCannotBeSeen(String sign) {
        // Given
        ClaimCheck check = new ClaimCheck(ARTICLE, "What happened?", Optional.empty());
        // When
        ClaimCheck.Checked checked = check.check(new Claim("Two boats" + sign + "were lost.", List.of("two boats were lost")));
        // Then
        assertEquals(new ClaimCheck.Checked(ClaimVerdict.NOT_PLAIN, List.of()), checked);
    }
}
