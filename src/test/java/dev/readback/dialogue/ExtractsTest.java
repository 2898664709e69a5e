package dev.readback.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dev.readback.answering.Answer;
import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.inference.NameTag;

class ExtractsTest {
    private static final String TEXT = "The lighthouse at Newport was rebuilt by Ida Lewis in 1901 after a storm."
            + " Kate Walker said \"it shines far\" of the lighthouse at its opening. The first lighthouse burned whale oil from 1844 on."
            + " A beacon is a fire on a hill. The lighthouse has 94 steps and a red door in the north.";
    private final Article article = Tagging.article(TEXT);
    private final Extracts extracts = new Extracts(article,
            Tagging.people("Ida Lewis", "Kate Walker").with(NameTag.Kind.PLACE, "Newport").cast(article), words -> List.of());

    @ParameterizedTest
    @CsvSource({"summary in two sentences,2", "summarise it in 3 sentences,3", "short summary,2", "one sentence summary,1"})
    void aSummaryIsAsLongAsWished(String wish, int sentences) {
        // Given
        Wish wished = wish(wish, Intent.SUMMARISE);
        // When
        Answer.Found summary = extracts.of(wished).map(Extracts.Extract::answer).orElseThrow();
        // Then
        assertEquals(sentences, summary.citations().size());
        assertTrue(summary.citations().stream().allMatch(each -> article.sentences().contains(each.span())));
    }

    @Test
    void aTimelineIsInTheOrderOfTheYears() {
        // Given
        Wish wished = wish("timeline", Intent.TIMELINE);
        // When
        List<String> told = told(wished);
        // Then
        assertEquals(List.of("The first lighthouse burned whale oil from 1844 on.",
                "The lighthouse at Newport was rebuilt by Ida Lewis in 1901 after a storm."), told);
    }

    @Test
    void aTimelineIsInTheOrderOfTheDaysOfAYear() {
        // Given
        List<String> days = List.of("Work began in 1900.", "It burned in March 1901.", "It sank on 3 May 1901.",
                "It rose on May 14, 1901.", "It was sold in December 1901.");
        Extracts told = extracts(String.join(" ", days.get(4), days.get(3), days.get(2), days.get(0), days.get(1)));
        // When
        List<String> timeline = told(told, wish("timeline", Intent.TIMELINE));
        // Then
        assertEquals(days, timeline);
    }

    @ParameterizedTest
    @CsvSource({"timeline,TIMELINE,12,timeline (the first 12 of 45)",
            "list all dates,LIST,40,list all dates (the first 40 of 45)"})
    void saysHowMuchIsLeftOut(String wish, Intent intent, int shown, String fulfilled) {
        // Given
        Extracts many = extracts(IntStream.range(0, 45).mapToObj(i -> "A boat sank in " + (1800 + i) + ".")
                .collect(Collectors.joining(" ")));
        // When
        Extracts.Extract extract = many.of(wish(wish, intent)).orElseThrow();
        // Then
        assertEquals(shown, extract.answer().citations().size());
        assertEquals(fulfilled, extract.fulfilled(wish));
    }

    @Test
    void saysHowManyOfThosePeopleAreLeftOutWhoAreNamedLeast() {
        // Given
        List<String> names = List.of("Anna", "Boris", "Clara", "David", "Emma", "Frank", "Grace", "Henry", "Irene", "James",
                "Karen", "Louis", "Maria", "Nora");
        Article article = Tagging.article(
                names.stream().map(name -> name + " kept a light.").collect(Collectors.joining(" ")) + " Nora wrote a book.");
        Extracts many = new Extracts(article, Tagging.people(names.toArray(String[]::new)).cast(article), words -> List.of());
        // When
        Extracts.Extract extract = many.of(wish("people", Intent.PEOPLE)).orElseThrow();
        // Then
        assertEquals("people (the 12 named most often of 14)", extract.fulfilled("people"));
        assertTrue(extract.answer().text().contains("Nora"), extract.answer()::text);
    }

    @Test
    void saysNothingOfWhatIsThereWhole() {
        // Given
        Extracts.Extract extract = extracts.of(wish("timeline", Intent.TIMELINE)).orElseThrow();
        // When
        String fulfilled = extract.fulfilled("timeline");
        // Then
        assertEquals("timeline", fulfilled);
    }

    @Test
    void aTermIsDefinedByTheSentencesThatUseIt() {
        // Given
        Wish wished = wish("What does beacon mean?", Intent.DEFINE);
        // When
        List<String> told = told(wished);
        // Then
        assertEquals(List.of("A beacon is a fire on a hill."), told);
    }

    @Test
    void peopleComeWithTheSentenceThatIntroducesThem() {
        // Given
        Wish wished = wish("list the people", Intent.PEOPLE);
        // When
        List<String> told = told(wished);
        // Then
        assertEquals(
                List.of("Ida Lewis", "The lighthouse at Newport was rebuilt by Ida Lewis in 1901 after a storm.", "Kate Walker",
                        "Kate Walker said \"it shines far\" of the lighthouse at its opening."),
                told);
    }

    @ParameterizedTest
    @CsvSource({"list all numbers,1901;1844;94", "list all dates,1901;1844", "all quotes,\"it shines far\"",
            "all names,Newport;Ida Lewis;Kate Walker"})
    void listsAllOfAKind(String wish, String expected) {
        // Given
        Wish wished = wish(wish, Intent.LIST);
        // When
        List<String> told = told(wished);
        // Then
        assertEquals(List.of(expected.split(";")), told);
    }

    @Test
    void comparesByASentenceAboutEach() {
        // Given
        Wish wished = wish("compare Ida Lewis and Kate Walker", Intent.COMPARE);
        // When
        List<String> told = told(wished);
        // Then
        assertEquals(List.of("The lighthouse at Newport was rebuilt by Ida Lewis in 1901 after a storm.",
                "Kate Walker said \"it shines far\" of the lighthouse at its opening."), told);
    }

    @Test
    void showsTheSentenceOfTheLastAnswer() {
        // Given
        Wish wished = new Wish("show me where", Intent.SHOW_WHERE, List.of(span("94"), span("1844")));
        // When
        List<String> told = told(wished);
        // Then
        assertEquals(List.of("The lighthouse has 94 steps and a red door in the north."), told);
    }

    @Test
    void moreIsWhatStandsAroundTheLastAnswerAndWasNotTold() {
        // Given
        Wish wished = new Wish("tell me more", Intent.MORE, List.of(span("1844"), span("beacon")));
        // When
        List<String> told = told(wished);
        // Then
        assertEquals(List.of("Kate Walker said \"it shines far\" of the lighthouse at its opening.",
                "The first lighthouse burned whale oil from 1844 on.",
                "The lighthouse has 94 steps and a red door in the north."),
                told);
    }

    @ParameterizedTest
    @EnumSource(value = Intent.class, names = {"MORE", "SHOW_WHERE", "DEFINE", "COMPARE", "GREETING", "QUESTION"})
    void findsNothingWhereThereIsNothingOfTheKind(Intent intent) {
        // Given
        Wish wished = wish("define zebra", intent);
        // When
        Optional<Extracts.Extract> extract = extracts.of(wished);
        // Then
        assertEquals(Optional.empty(), extract);
    }

    private List<String> told(Wish wish) {
        return told(extracts, wish);
    }

    private static List<String> told(Extracts extracts, Wish wish) {
        return extracts.of(wish).map(extract -> List.of(extract.answer().text().split("\n"))).orElse(List.of());
    }

    private static Extracts extracts(String text) {
        Article article = Tagging.article(text);
        return new Extracts(article, Tagging.people().cast(article), words -> List.of());
    }

    private static Wish wish(String text, Intent intent) {
        return new Wish(text, intent, List.of());
    }

    private Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
