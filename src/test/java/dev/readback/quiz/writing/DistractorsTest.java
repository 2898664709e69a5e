package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;

class DistractorsTest {
    private static final QuizRequest REQUEST = new QuizRequest(10, Set.of(ItemKind.MULTIPLE_CHOICE), 1);
    private static final Reading READING = TestWriting.reading(ArticleText.LIGHTHOUSE.article());

    @Test
    void offersPeopleForPersonAndSaysWhatTheArticleTellsOfThem() {
        // Given
        Draft draft = asking("Thomas Walsh", "repaired");
        // When
        List<Distractor> wrong = draft.distractors();
        // Then
        assertEquals(Set.of("Ellen Murphy", "Margaret Doyle"), wrong.stream().map(Distractor::text).collect(Collectors.toSet()));
        assertTrue(wrong.stream().allMatch(option -> option.note().contains("the article says: “")), wrong::toString);
    }

    @Test
    void leavesOutWhoIsNamedInTheSentence() {
        // Given
        Draft draft = choices(new CompletionAsker(), DraftSample.READING).stream()
                .filter(it -> it.key().equals("Peter Lund"))
                .findFirst()
                .orElseThrow();
        // When
        List<String> wrong = draft.distractors().stream().map(Distractor::text).toList();
        // Then
        assertFalse(wrong.contains("Robert Shaw"), wrong::toString);
    }

    @Test
    void sortsNumbersAndKeepsThemApartFromTheKey() {
        // Given
        Draft draft = choices(new HowManyAsker(), READING).get(0);
        // When
        List<Integer> wrong = draft.distractors().stream().map(option -> Integer.valueOf(option.text())).toList();
        // Then
        assertEquals(List.copyOf(new TreeSet<>(wrong)), wrong);
        assertTrue(wrong.size() == Distractors.WANTED && !wrong.contains(340), wrong::toString);
    }

    @Test
    void setsADateBesideOthersOfTheArticle() {
        // Given
        OneSentence one = new OneSentence("The ferry was sold in 1931. Robert Shaw built the harbour of Ellis in 1952."
                + " Mary Keane opened the long bridge in 1947.", "1947", AnswerType.DATE);
        // When
        List<String> wrong = wrong(one, "When was the long bridge opened by Mary Keane?");
        // Then
        assertTrue(wrong.containsAll(List.of("1931", "1952")) && wrong.size() == 3, wrong::toString);
    }

    @ParameterizedTest
    @CsvSource({"1952,DATE", "620,NUMBER"})
    void leavesOutAValueThatTheArticleMaySupport(String value, AnswerType type) {
        // Given
        OneSentence one = new OneSentence("Mary Keane opened the long iron bridge anew with 620 guests in 1952."
                + " Mary Keane opened the long iron bridge with 450 guests in 1947.", type == AnswerType.DATE ? "1947" : "450",
                type);
        // When
        List<String> wrong = wrong(one, "Mary Keane opened the long iron bridge with guests");
        // Then
        assertTrue(!wrong.isEmpty() && !wrong.contains(value), wrong::toString);
    }

    @Test
    void offersNobodyWhereTheStemTellsAWomanFromAMan() {
        // Given
        Question question = new SubjectAsker().ask(READING, REQUEST).get(0);
        // When
        List<Draft> drafts = new ChoiceDrafter().draft(READING,
                List.of(new Question(question.statement(), question.key(), "Who kept her own log?", 1)), 1);
        // Then
        assertEquals(List.of(), drafts.get(0).distractors());
    }

    @Test
    void offersNobodyWhoDoesTheSameInTheSentenceAfterOneThatTellsIt() {
        // Given
        OneSentence one = new OneSentence(
                "The council of Port Ellis was elected by the fishermen in 1947. Robert Shaw was elected"
                        + " with most votes. Peter Lund wrote to the paper. Mary Keane was elected to the council of Port Ellis by the fishermen.",
                "Mary Keane", AnswerType.PERSON);
        // When
        List<String> wrong = wrong(one, "Who was elected to the council of Port Ellis by the fishermen?");
        // Then
        assertEquals(List.of("Peter Lund"), wrong);
    }

    @Test
    void offersAmongThoseWhoDidSomethingNobodyWhoIsOnlyShown() {
        // Given
        OneSentence one = new OneSentence("Robert Shaw painted the hall. It has a picture of Peter Lund beside the door."
                + " Mary Keane paid for the long bridge in 1947.", "Mary Keane", AnswerType.PERSON);
        // When
        List<String> wrong = wrong(one, "Who paid for the long bridge in 1947?");
        // Then
        assertEquals(List.of("Robert Shaw"), wrong);
    }

    @Test
    void asksForNumberThatOpensItsSentenceWithoutMovingWords() {
        // Given
        Asker asker = new HowManyAsker();
        // When
        Draft draft = choices(asker, READING).get(0);
        // Then
        assertEquals(
                "According to the article, about how many sailors were rescued from the rocks during the first winter of the war?",
                draft.stem());
    }

    @Test
    void asksWhoSaidQuotationOnlyOfItsCertainSpeaker() {
        // Given
        Asker asker = new SpeakerAsker();
        // When
        List<Draft> drafts = choices(asker, READING);
        // Then
        assertEquals(List.of("Thomas Walsh"), drafts.stream().map(Draft::key).toList());
    }

    @Test
    void acceptsOtherNamesOfTheArticleInCloze() {
        // Given
        ClozeDrafter drafter = new ClozeDrafter();
        // When
        Draft draft = drafter.draft(READING, List.of(), 1).stream().filter(it -> it.key().equals("UN")).findFirst().orElseThrow();
        // Then
        assertEquals(List.of("United Nations"), draft.accepted());
    }

    @Test
    void neverPutsNotIntoFalseStatement() {
        // Given
        TrueFalseDrafter drafter = new TrueFalseDrafter();
        // When
        List<Draft> wrong = drafter.draft(READING, List.of(), 1).stream().filter(Draft::isFalseStatement).toList();
        // Then
        assertTrue(!wrong.isEmpty()
                && wrong.stream().allMatch(draft -> draft.kind() == ItemKind.TRUE_FALSE && !draft.stem().contains(" not ")
                        && !draft.stem().contains(Item.BLANK)));
    }

    private static Draft asking(String key, String verb) {
        return choices(new SubjectAsker(), READING).stream()
                .filter(draft -> draft.key().equals(key) && draft.stem().contains(verb))
                .findFirst().orElseThrow();
    }

    private static List<Draft> choices(Asker asker, Reading reading) {
        return new ChoiceDrafter().draft(reading, asker.ask(reading, REQUEST), 1);
    }

    private static List<String> wrong(OneSentence one, String stem) {
        Reading reading = one.reading();
        Statement statement = reading.statements().stream()
                .filter(each -> each.sentence().contains(one.span(reading))).findFirst().orElseThrow();
        AnswerCandidate key = reading.mentions().within(one.span(reading)).get(0);
        return new Distractors(reading).of(statement, key, Word.content(stem), new Random(1)).stream().map(Distractor::text)
                .toList();
    }
}
