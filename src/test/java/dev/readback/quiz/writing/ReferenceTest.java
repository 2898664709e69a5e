package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            After stopping at Clear Lake, and frustrated by such conditions, Holly chartered a plane. | true
            Ships carried such goods as tea and cotton to London. | false
            Ships carried goods such as tea and cotton to London. | false
            No funds were appropriated for it until the state allocated money. | true
            The council of Cork built a bridge and opened it in June. | false
            Mary Keane wrote that the latter is widely used in the islands. | true
            Only 1.1% are syenites and 0.3% peridotites and dunites. | true
            Less common is basalt, a rock of the ocean floors. | true
            The second, which started in late August, was far worse in Cork. | true
            A further eleven Christmas specials were produced in Cork. | true
            Caroline Pym answered that only seven of the 46 had been on display. | true
            The council of Cork bought all of the 46 bronzes in June. | false
            Lloyd of Cork, the insurance market, began in one of them. | true
            Cork bought many old houses and opened one of them in June. | false
            On the same day the lawyer of Elisha Gray submitted a notice. | true
            Luigi Menabrea published an article about it in French. | true
            In the first group the average fell from nine days to seven. | true
            Pierre Curie was killed by a wagon in a Paris street three years later? | true
            Adwe first asked for them in 1968 and again in 1989. | true
            Mary Keane read old letters and answered them in June. | false
            Mary Keane came to Cork in the latter half of the century. | false
            """)
    void dangles(String sentence, boolean expected) {
        // Given
        String title = "The long bridge";
        // When
        boolean dangles = Reference.dangles(sentence, title);
        // Then
        assertEquals(expected, dangles);
    }
}
