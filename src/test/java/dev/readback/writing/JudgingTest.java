package dev.readback.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgingTest {
    private static final String PERFECT = "2 2 2 2 2 2 2 2";
    private static final String WRONG_KEY = "0 2 2 2 2 2 2 2";
    private static final List<SheetKey> SHEET = List.of(key("i001", ""), key("i002", ""), key("i003", "key-swapped"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"2 2 2 2 2 2 2 2,true,true", "2 2 1 1 1 1 1 1,true,false", "2 2 2 2 1 1 2 2,true,true",
            "2 2 2 1 1 1 2 2,true,false",
            "1 2 2 2 2 2 2 2,false,false", "2 1 2 2 2 2 2 2,false,false", "2 2 2 2 2 2 2 0,false,false",
            "2 2 0 2 2 2 2 2,false,false"})
    void passesByEveryGateAndIsGoodFromFourteenOn(String scores, boolean passes, boolean good) {
        // When
        Judgement judgement = judgement("i001", scores);
        // Then
        assertEquals(List.of(passes, good), List.of(judgement.passes(), judgement.good()));
    }

    @Test
    void readsAJudgesLine() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("judge.jsonl"), """
                {"id":"i001","R1":2,"R2":2,"R3":1,"R4":2,"R5":2,"R6":1,"R7":0,"R8":2,"flaws":[6,"14"],"why":"trivia"}

                """);
        // When
        Map<String, Judgement> judged = Judgement.read(file);
        // Then
        assertEquals(Map.of("i001", new Judgement("i001", List.of(2, 2, 1, 2, 2, 1, 0, 2), List.of("6", "14"), "trivia")),
                judged);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no JSON", "{\"id\":\"i002\",\"R1\":2}",
            "{\"R1\":2,\"R2\":2,\"R3\":2,\"R4\":2,\"R5\":2,\"R6\":2,\"R7\":2,\"R8\":2}",
            "{\"id\":\"i002\",\"R1\":3,\"R2\":2,\"R3\":2,\"R4\":2,\"R5\":2,\"R6\":2,\"R7\":2,\"R8\":2}",
            "{\"id\":\"i001\",\"R1\":2,\"R2\":2,\"R3\":2,\"R4\":2,\"R5\":2,\"R6\":2,\"R7\":2,\"R8\":2}"})
    void namesTheLineThatIsNoJudgement(String line) throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("judge.jsonl"),
                "{\"id\":\"i001\",\"R1\":2,\"R2\":2,\"R3\":2,\"R4\":2,\"R5\":2,\"R6\":2,\"R7\":2,\"R8\":2}\n" + line);
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> Judgement.read(file));
        // Then
        assertTrue(thrown.getMessage().startsWith(file + ", line 2: "), thrown::getMessage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"all: PASS 50.0 % (9.5 to 90.5), 1 of 2", "all: GOOD 50.0 % (9.5 to 90.5), 1 of 2",
            "multiple-choice, question: PASS 50.0 % (9.5 to 90.5), 1 of 2", "R1 or R2 fails 50.0 % (9.5 to 90.5), 1 of 2",
            "R1 50.0 % (9.5 to 90.5), 1 of 2", "R8 0.0 % (0.0 to 65.8), 0 of 2",
            "controls caught 100.0 % (20.7 to 100.0), 1 of 1",
            "key-swapped 100.0 % (20.7 to 100.0), 1 of 1", "judges 1 and 2: agree on 66.7 % of 3, kappa 0.40, AC1 0.33",
            "tied, counted as not passed until a further judge decides: [i002]", "judged by too few: []"})
    void countsTheWrittenApartFromTheSpoilt(String expected) {
        // Given
        Judging judging = Judging.of(SHEET, List.of(judge(PERFECT, PERFECT, WRONG_KEY), judge(PERFECT, WRONG_KEY, WRONG_KEY)));
        // When
        List<String> lines = new JudgingTable(judging).lines();
        // Then
        assertTrue(lines.stream().anyMatch(line -> line.strip().replaceAll(" +", " ").equals(expected)),
                () -> String.join("\n", lines));
    }

    @Test
    void isVoidWhenControlsPass() {
        // Given
        Judging judging = Judging.of(SHEET, List.of(judge(PERFECT, PERFECT, PERFECT)));
        // When
        List<String> lines = new JudgingTable(judging).lines();
        // Then
        assertTrue(lines.contains("VOID: fewer than 95 % of the controls were caught"));
    }

    @Test
    void letsAThirdJudgeDecideWhereTheFirstTwoDisagree() {
        // Given
        Judging judging = Judging.of(SHEET, List.of(judge(PERFECT, PERFECT, WRONG_KEY), judge(PERFECT, WRONG_KEY, WRONG_KEY),
                Map.of("i002", judgement("i002", PERFECT))));
        // When
        List<Boolean> passed = judging.items().stream().map(JudgedItem::passes).toList();
        // Then
        assertEquals(List.of(true, true, false), passed);
    }

    @Test
    void leavesOutWhatOnlyOneOfTwoHasJudged() {
        // Given
        Map<String, Judgement> lazy = Map.of("i001", judgement("i001", PERFECT));
        // When
        Judging judging = Judging.of(SHEET, List.of(judge(PERFECT, PERFECT, PERFECT), lazy));
        // Then
        assertEquals(List.of("i002", "i003"), judging.left());
    }

    @Test
    void refusesJudgementsOfAnotherSheet() {
        // Given
        Map<String, Judgement> other = Map.of("i099", judgement("i099", PERFECT));
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> Judging.of(SHEET, List.of(other)));
        // Then
        assertEquals("not on the sheet: [i099]", thrown.getMessage());
    }

    private static SheetKey key(String id, String control) {
        return new SheetKey(id, Sample.ARTICLE, "multiple-choice", "question", "embedded", control);
    }

    private static Judgement judgement(String id, String scores) {
        return new Judgement(id, Arrays.stream(scores.split(" ")).map(Integer::valueOf).toList(), List.of(), "");
    }

    private static Map<String, Judgement> judge(String first, String second, String third) {
        return Stream.of(judgement("i001", first), judgement("i002", second), judgement("i003", third))
                .collect(Collectors.toMap(Judgement::id, judgement -> judgement));
    }
}
