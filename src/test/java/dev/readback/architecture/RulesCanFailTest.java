package dev.readback.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

import dev.readback.architecture.violating.article.LooksAhead;
import dev.readback.architecture.violating.platform.BreaksEverything;

/** Rules that nothing can break would prove nothing. */
class RulesCanFailTest {
    private static final String ROOT = "dev.readback.architecture.violating";
    private static final JavaClasses VIOLATING = new ClassFileImporter().importPackages(ROOT);

    @Test
    void noticesAnArticleThatKnowsConversations() {
        // Given
        var rooms = new Rooms(ROOT, Rooms.READBACK.uses());
        // When
        var report = rooms.keepDirection().evaluate(VIOLATING).getFailureReport();
        // Then
        assertEquals(Set.of(LooksAhead.class.getName()), culprits(report.getDetails().stream()));
    }

    @Test
    void noticesAPackageThatIsNoRoom() {
        // Given
        var rooms = new Rooms("dev.readback", Rooms.READBACK.uses());
        // When
        var report = rooms.keepDirection().evaluate(VIOLATING).getFailureReport();
        // Then
        assertTrue(report.getDetails().contains(BreaksEverything.class.getName() + " stands in no known room"));
    }

    static Stream<ArchRule> rules() {
        return Stream.of(HouseRules.CASE_NAMES_ITS_LOCALE, HouseRules.FORMAT_NAMES_ITS_LOCALE, HouseRules.NO_OUTBOUND_HTTP,
                HouseRules.RESOURCES_ARE_DOORS, HouseRules.NO_SLEEPING,
                GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION,
                HouseRules.NO_JAVA_UTIL_LOGGING,
                GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noticesAClassThatBreaksEverything(ArchRule rule) {
        // Given
        JavaClasses classes = VIOLATING;
        // When
        var result = rule.evaluate(classes);
        // Then
        assertEquals(Set.of(BreaksEverything.class.getName()), culprits(result.getFailureReport().getDetails().stream()));
    }

    /** Every class of the fixture that a message names as the one that does it. */
    private static Set<String> culprits(Stream<String> messages) {
        return Set.copyOf(
                messages.map(message -> message.replaceAll("^[^<]*<(" + ROOT + "[.\\w]*\\.[A-Z]\\w*).*$", "$1")).toList());
    }
}
