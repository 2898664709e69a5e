package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortsTest {
    private static final Reading READING = TestWriting.reading(new ArticleText("sorts", """
            The long bridge

            Port Ellis is a town in the north of Norway, and its bridge was opened in June. \
            Mary Keane came from the town of Lowick, and her brother Peter Lund came from Berlin. \
            They had sailed down the Green River for days and saw Sweden on the way to Lake Vann. \
            A bridge over the Grey River was built by the Harbour Company of Cork in May.
            """).article());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway | Sweden | true
            Green River | Grey River | true
            Port Ellis | Berlin | true
            Norway | Berlin | false
            Green River | Berlin | false
            """)
    void setsTownsBesideTownsAndRiversBesideRivers(String one, String other, boolean alike) {
        // Given
        Entity first = named(one);
        Entity second = named(other);
        // When
        boolean found = READING.sorts().areAlike(first, second);
        // Then
        assertEquals(alike, found);
    }

    private static Entity named(String name) {
        return READING.mentions().entities().stream().filter(entity -> entity.name().contains(name)).findFirst().orElseThrow();
    }
}
