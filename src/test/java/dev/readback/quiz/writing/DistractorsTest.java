package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;

class DistractorsTest {
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
        assertFalse(wrong.contains(340));
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
        QuizRequest request = new QuizRequest(10, Set.of(ItemKind.MULTIPLE_CHOICE), 1);
        return new ChoiceDrafter().draft(reading, asker.ask(reading, request), 1);
    }
}
