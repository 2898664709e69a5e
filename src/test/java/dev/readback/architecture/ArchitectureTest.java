package dev.readback.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

import dev.readback.answering.Answer;
import dev.readback.conversation.ChatEvent;
import dev.readback.platform.Main;
import dev.readback.quiz.Item;

/** DESIGN's direction of dependencies and the house rules that a class file shows. */
class ArchitectureTest {
    private static final JavaClasses READBACK = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.readback");

    @Test
    void roomsUseOnlyWhatStandsToTheirLeft() {
        // Given
        ArchRule rule = Rooms.READBACK.keepDirection();
        // When
        var result = rule.evaluate(READBACK);
        // Then
        assertTrue(!result.hasViolation(), () -> result.getFailureReport().toString());
    }

    @Test
    void packagesFormNoCycle() {
        // Given
        ArchRule rule = SlicesRuleDefinition.slices().matching("dev.readback.(**)").should().beFreeOfCycles();
        // When
        var result = rule.evaluate(READBACK);
        // Then
        assertTrue(!result.hasViolation(), () -> result.getFailureReport().toString());
    }

    static Stream<ArchRule> houseRules() {
        return Stream.of(HouseRules.RESOURCES_ARE_DOORS, HouseRules.NO_ODDS_AND_ENDS, HouseRules.NO_INERT_ANNOTATIONS,
                HouseRules.NO_OUTBOUND_HTTP, HouseRules.CASE_NAMES_ITS_LOCALE, HouseRules.FORMAT_NAMES_ITS_LOCALE,
                HouseRules.NO_SLEEPING, GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION,
                HouseRules.NO_JAVA_UTIL_LOGGING,
                noClasses().should().accessField(System.class, "out"));
    }

    @ParameterizedTest
    @MethodSource("houseRules")
    void classesKeepTheHouseRules(ArchRule rule) {
        // Given
        JavaClasses classes = READBACK;
        // When
        var result = rule.evaluate(classes);
        // Then
        assertTrue(!result.hasViolation(), () -> result.getFailureReport().toString());
    }

    @Test
    void onlyTheMainClassSpeaksToTheTerminal() {
        // Given
        JavaClasses others = READBACK.that(not(JavaClass.Predicates.equivalentTo(Main.class)));
        // When
        var result = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.evaluate(others);
        // Then
        assertTrue(!result.hasViolation(), () -> result.getFailureReport().toString());
    }

    @ParameterizedTest
    @ValueSource(classes = {Answer.class, ChatEvent.class, Item.class})
    void outcomesAreSealedAndTheirCasesAreRecords(Class<?> outcome) {
        // Given
        boolean sealed = outcome.isSealed();
        // When
        boolean records = sealed && Stream.of(outcome.getPermittedSubclasses()).allMatch(Class::isRecord);
        // Then
        assertTrue(records, () -> outcome + " must be sealed, with records as its only cases");
    }
}
