package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.testsupport.ArticleSample;

class EnumerationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Treichville | Treichville and Marcory", "Marcory | Treichville and Marcory",
            "the US | the US, the EU, and the UN", "the US, the EU | the US, the EU, and the UN",
            "the EU | the US, the EU, and the UN",
            "San Pedro and | San Pedro and the official capital Yamoussoukro",
            "the official capital Yamoussoukro | San Pedro and the official capital Yamoussoukro",
            "Yamoussoukro | San Pedro and the official capital Yamoussoukro",
            "the African Union | the African Union and the West", "churches | churches and public buildings",
            "the northwest | the northwest and the northeast", "killed | killed and injured"})
    void growsToTheWholeListInTheSeed(String part, String expected) {
        // Given
        ArticleSample seed = ArticleSample.seed();
        String given = part.endsWith(" and") ? part.substring(0, part.length() - 4) : part;
        int at = seed.text().indexOf(expected.strip());
        int start = seed.text().indexOf(given, at);
        // When
        Span whole = Enumeration.complete(seed.article(), new Span(start, start + given.length()));
        // Then
        assertEquals(expected, whole.in(seed.text()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"She met John, Paul, George and Ringo in Cork. | Paul | John, Paul, George and Ringo",
            "She met John, Paul, George and Ringo. | John, Paul | John, Paul, George and Ringo",
            "Alice and Bob left. | Alice | Alice and Bob", "Alice, Bob, and Carol left. | Carol | Alice, Bob, and Carol",
            "They teach in science, technology, engineering, and mathematics. | science "
                    + "| science, technology, engineering, and mathematics",
            "They teach in science, technology, engineering and mathematics. | mathematics "
                    + "| science, technology, engineering and mathematics",
            "It was led by the club's Tanya Chan and DAB's Ben Chan. | Tanya Chan | Tanya Chan and DAB's Ben Chan",
            "They live on bread, milk and rice. | milk | bread, milk and rice",
            "He brought a hammer and a drill. | a drill | a hammer and a drill",
            "It won in 1990, 1995 and 2001. | 1990 | 1990, 1995 and 2001",
            "It cost $5 and $10. | $5 | $5 and $10", "It has 12 cars and 30 buses. | 12 cars | 12 cars and 30 buses",
            "Troops left Cork; Dublin; and Galway. | Dublin | Cork; Dublin; and Galway",
            "They fought in Cork, as well as in Dublin. | Cork | Cork, as well as in Dublin",
            "They fought in Cork as well as Dublin. | Dublin | Cork as well as Dublin",
            "He studied at Trinity College of Dublin and the University of Cork. | the University of Cork "
                    + "| Trinity College of Dublin and the University of Cork",
            "The port of Cork and the city of Dublin | Cork | Cork and the city of Dublin",
            "It was written by Anna Berg & Jon Dahl. | Anna Berg | Anna Berg & Jon Dahl",
            "She met President John Smith and former president Mary Jones. | Mary Jones "
                    + "| President John Smith and former president Mary Jones"})
    void growsToTheWholeList(String text, String part, String expected) {
        // Given
        var sample = new ArticleSample("List", text);
        // When
        Span whole = Enumeration.complete(sample.article(), sample.spanOf(part));
        // Then
        assertEquals(expected, whole.in(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"He met John, and Mary left. | John", "He met John, and Mary left. | Mary",
            "It closed in 1990, and Paris grew. | 1990", "He met John and visited Mary. | John",
            "He met John and she left. | John",
            "He met John. Paul and Mary left. | John", "John met Paul and Mary left early. | Paul",
            "He lives in Abidjan, Ivory Coast, with friends. | Abidjan", "The army withdraws or switches sides. | army",
            "Guillaume Soro, the prime minister, and two guards left. | Guillaume Soro",
            "It began in 1990 and 300 people died. | 1990", "It was hot and the river dried. | hot",
            "France and Gbagbo's army fought. | France", "He saw Rome and went home. | Rome",
            "Smith (Cork) and Jones (Dublin) won. | Cork", "He met John and the man visited Mary. | John",
            "Cork is a city. | Cork", "They sell bread, milk and rice. | rice", "Anna won; the crowd, and Bob, cheered. | Anna",
            "He spoke to John and Mary's brother. | John"})
    void leavesAloneWhatIsNoList(String text, String part) {
        // Given
        var sample = new ArticleSample("No list", text);
        // When
        Span whole = Enumeration.complete(sample.article(), sample.spanOf(part));
        // Then
        assertEquals(part, whole.in(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"He won both times against Cork. | both times | both times",
            "Neither side won. | Neither side | Neither side",
            "He fought both France and Spain. | both France | France"})
    void takesNoHalfOfAListForOneWithoutTheOther(String text, String part, String expected) {
        // Given
        var sample = new ArticleSample("Halves", text);
        // When
        Optional<Span> mended = Enumeration.mended(sample.article(), sample.spanOf(part));
        // Then
        assertEquals(Optional.of(expected), mended.map(sample.article()::quote));
    }

    @Test
    void leavesTablesAlone() {
        // Given
        String names = "Aa, Bb, Cc, Dd, Ee, Ff, Gg, Hh, Ii, Jj, Kk, Ll and Mm";
        var sample = new ArticleSample("Table", "There were " + names + ".");
        // When
        Span whole = Enumeration.complete(sample.article(), sample.spanOf("Cc"));
        // Then
        assertEquals("Cc", whole.in(sample.text()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"and Marcory | Marcory", "Treichville and | Treichville", "Treichville and Marcory, | "
            + "Treichville and Marcory", "as well as in neighbourhoods | in neighbourhoods",
            "state broadcaster, RTI, as well "
                    + "| state broadcaster, RTI",
            "either withdraws | withdraws", "either withdraws or switches | either withdraws or switches"})
    void dropsTheHalfOfAList(String part, String expected) {
        // Given
        ArticleSample seed = ArticleSample.seed();
        Article article = seed.article();
        // When
        Optional<Span> mended = Enumeration.mended(article, seed.spanOf(part.strip()));
        // Then
        assertEquals(Optional.of(expected), mended.map(article::quote));
    }
}
