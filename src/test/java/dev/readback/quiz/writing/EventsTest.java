package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "On 12 March 2004, a storm destroyed the long old pier. | 12 March 2004 | A storm destroyed the long old pier.",
            "On March 12, 2004, builders from Cork opened a bridge. | March 12, 2004 | Builders from Cork opened a bridge.",
            "In March 2004, Mary Keane opened the new bridge. | March 2004 | Mary Keane opened the new bridge.",
            "In 2004 the council of Port Ellis opened a bridge. | 2004 | The council of Port Ellis opened a bridge.",
            "But in 2004, the council of Port Ellis opened a bridge. | 2004 | The council of Port Ellis opened a bridge.",
            "The new bridge of Port Ellis was opened in 1998. | 1998 | The new bridge of Port Ellis was opened.",
            "Robert Shaw sold his two old ferries on 4 May 1955. | 4 May 1955 | Robert Shaw sold his two old ferries.",
            "Robert Shaw was born at Port Ellis in May 1921. | May 1921 | Robert Shaw was born at Port Ellis."})
    void areCutFromTheirDate(String sentence, String dated, String text) {
        // Given
        Reading reading = OrderingSample.readingOf(sentence);
        // When
        List<DatedEvent> events = Events.in(reading);
        // Then
        assertEquals(List.of(dated + " " + text), events.stream().map(event -> event.dated() + " " + event.text()).toList());
    }

    /** In order: where the date stands, what else is dated, what the date belongs to, and what is no event. */
    @ParameterizedTest
    @ValueSource(strings = {"Mary Keane opened in 1998 the new bridge at Port Ellis.",
            "In early 2004, Mary Keane opened the new bridge at Port Ellis.",
            "Mary Keane opened the new bridge at Port Ellis in late March 2004.",
            "By 1871, sailors from Galway had founded a small museum.",
            "Since 2004, Mary Keane repaired the long bridge at Port Ellis.",
            "Mary Keane left the council of Port Ellis, in 1998.", "In 2004 elections in Port Ellis Mary Keane won the town.",
            "On Monday, 12 March 2004, Mary Keane opened the new bridge.",
            "In March, Mary Keane opened the new bridge at Port Ellis.",
            "On 12 March, Mary Keane opened the new bridge at Port Ellis.",
            "On 31 February 2004, Mary Keane opened the new bridge.",
            "In 1998, Mary Keane opened the bridge and in 2001 the school.",
            "In 1998, Mary Keane opened the bridge of the 1990s in Cork.",
            "In 1998, Mary Keane opened the bridge in the month of May.",
            "In 1998, Mary Keane closed the bridge on a rainy Tuesday.",
            "In 1998, Mary Keane opened the bridge nine years later.",
            "In 1998, Mary Keane opened the second bridge at Port Ellis.",
            "In 1998, Mary Keane opened the bridge after the great flood.",
            "Mary Keane repaired the long bridge built by sailors in 1998.",
            "Mary Keane opened the bridge and sold the ferry in 1998.",
            "Mary Keane decided to sell the ferry to Norway in 1998.",
            "Mary Keane opened a road joining the two towns in 1998.",
            "Mary Keane wrote a book about the flood of Cork in 1998.",
            "In 1998, Mary Keane opened the bridge, but her brother left.",
            "In 1998, Mary Keane said that builders had opened the bridge.",
            "In 1998, Mary Keane did not open the long bridge to Norway.",
            "In 1998, the town of Port Ellis had nine hundred inhabitants.",
            "The town of Port Ellis was a part of Norway in 1998.", "In 1998, Mary Keane may have opened the bridge to Norway.",
            "In 1998, Mary Keane and Robert Shaw opened it to sailors.",
            "In 1998, Robert Shaw sold the last of his two old ferries.",
            "In 2013, ten of the books transferred to Cork were in Irish.",
            "In 1998, the builders opened a new bridge to the island."})
    void areNoneWhereTheDateOrTheDeedIsInDoubt(String sentence) {
        // Given
        Reading reading = OrderingSample.readingOf(sentence);
        // When
        List<DatedEvent> events = Events.in(reading);
        // Then
        assertEquals(List.of(), events.stream().map(DatedEvent::text).toList());
    }

    @Test
    void areNoLongerThanCanBeReadInAList() {
        // Given
        Reading reading = OrderingSample
                .readingOf("In 1998, Mary Keane opened the " + "long and narrow ".repeat(8) + "bridge at Port Ellis.");
        // When
        List<DatedEvent> events = Events.in(reading);
        // Then
        assertEquals(List.of(), events);
    }
}
