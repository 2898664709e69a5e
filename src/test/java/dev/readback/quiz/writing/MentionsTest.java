package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.article.Article;

class MentionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Yesterday Mr Gbagbo left the palace.|Gbagbo|PERSON",
            "The prize went to General Phillippe Mangou after dinner.|Phillippe Mangou|PERSON",
            "They met US President Barack Obama on the lawn.|Barack Obama|PERSON",
            "They met US President Barack Obama on the lawn.|US|PLACE",
            "The call came from spokesman Fuad Basya in the end.|Fuad Basya|PERSON",
            "Coffee is grown in Ivory Coast and elsewhere.|Ivory Coast|PLACE",
            "Rain fell in central Abidjan all day.|Abidjan|PLACE",
            "The key cocoa port of San Pedro was closed.|San Pedro|PLACE",
            "She flew home to South Africa in the spring.|South Africa|PLACE",
            "The fund belongs to the University of Leeds now.|University of Leeds|ORGANISATION",
            "A vote at the United Nations was delayed.|United Nations|ORGANISATION",
            "He leads the International Committee of the Red Cross now.|International Committee of the Red Cross|ORGANISATION",
            "The study was paid for by NASA last year.|NASA|ORGANISATION",
            "They moved to the Hall of Mirrors after lunch.|Hall of Mirrors|UNDECIDED",
            "More than 1,200 people came to the fair.|1,200|NUMBER",
            "The house cost $2.5 million at auction.|$2.5 million|NUMBER",
            "Turnout reached 58% in the second round.|58%|NUMBER", "The trip took twenty-four hours in all.|twenty-four|NUMBER",
            "There are a million people on the move.|a million|NUMBER", "It was built in 1953 by prisoners.|1953|DATE",
            "The raid was on March 22 alone.|March 22|DATE", "Nothing has moved since late January at all.|January|DATE",
            "The treaty of 4 July 1921 was signed there.|4 July 1921|DATE"})
    void findsMentionWithItsType(String text, String expected, AnswerType type) {
        // Given
        Article article = new ArticleText("table", text).article();
        // When
        List<AnswerCandidate> found = mentions(article).all();
        // Then
        assertTrue(found.stream().anyMatch(mention -> mention.text().equals(expected) && mention.type() == type),
                () -> expected + " " + type + " not in " + show(found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Residents reported nothing new all day.", "The French soldiers left early.",
            "He came on Friday evening.",
            "one of the boats sank.", "The 10-year-old browser is gone.", "They finished 3rd in the race.",
            "The score was 2-1 at noon.",
            "It rose between five and seven times.", "He arrived at 15:11 as planned."})
    void findsNothingToAskFor(String text) {
        // Given
        Article article = new ArticleText("table", text).article();
        // When
        List<AnswerCandidate> found = mentions(article).all();
        // Then
        assertEquals("", show(found));
    }

    @Test
    void putsSurnameAndAcronymTogetherWithTheFullName() {
        // Given
        String text = "Laurent Gbagbo refused to go. Mr Gbagbo spoke to the United Nations in May 2011. The UN heard Mr Gbagbo again.";
        // When
        Mentions mentions = mentions(new ArticleText("names", text).article());
        // Then
        assertEquals(List.of("Laurent Gbagbo 3", "United Nations 2"),
                mentions.entities().stream().map(entity -> entity.name() + " " + entity.mentions()).toList());
    }

    @Test
    void keepsSurnameThatTwoPeopleShareApart() {
        // Given
        String text = "Thomas Sam and his wife Manju Sam are on trial. The court heard that Mr Sam was a doctor.";
        // When
        Mentions mentions = mentions(new ArticleText("names", text).article());
        // Then
        assertEquals(3, mentions.entities().size());
    }

    @Test
    void asksForNoOneOfAFamilyThatIsToldApartByTitles() {
        // Given
        Article article = new ArticleText("family", "Ada Byron wrote to Lord Byron. He had left Lady Byron. Mary met Lord Byron.")
                .article();
        // When
        List<AnswerCandidate> found = mentions(article).all();
        // Then
        assertTrue(found.stream().filter(mention -> mention.text().equals("Byron"))
                .allMatch(mention -> mention.type() == AnswerType.UNDECIDED), () -> show(found));
        assertTrue(found.stream().anyMatch(mention -> mention.text().equals("Ada Byron") && mention.type() == AnswerType.PERSON),
                () -> show(found));
    }

    @Test
    void leavesAPartOfAPlaceApartFromThePlace() {
        // Given
        Article article = new ArticleText("part", "Shops opened in Downtown Brooklyn. Many people of Brooklyn came to the shops.")
                .article();
        // When
        List<AnswerCandidate> found = mentions(article).all();
        // Then
        assertEquals(2, found.stream().map(AnswerCandidate::identity).distinct().count(), () -> show(found));
    }

    @Test
    void cutsEveryMentionFromTheArticle() {
        // Given
        Article article = ArticleText.SEED.article();
        // When
        List<AnswerCandidate> found = mentions(article).all();
        // Then
        assertTrue(found.stream().allMatch(mention -> mention.span().in(article.text()).equals(mention.text())));
    }

    private static String show(List<AnswerCandidate> found) {
        return found.stream().map(mention -> mention.text() + " " + mention.type()).collect(Collectors.joining(", "));
    }

    private static Mentions mentions(Article article) {
        return TestWriting.reading(article).mentions();
    }
}
