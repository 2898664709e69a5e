package dev.readback.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.net.URL;
import java.net.URLConnection;
import java.util.Locale;

import jakarta.ws.rs.Path;

import com.tngtech.archunit.lang.ArchRule;

/** What no class does, whatever room it stands in. */
final class HouseRules {
    static final ArchRule RESOURCES_ARE_DOORS = noClasses().should().dependOnClassesThat().areAnnotatedWith(Path.class)
            .because("what several rooms need belongs below the REST resources");

    static final ArchRule NO_ODDS_AND_ENDS = noClasses().should()
            .resideInAnyPackage("..util..", "..common..", "..impl..", "..dto..").because("packages are named after features");

    static final ArchRule NO_INERT_ANNOTATIONS = noClasses().should().dependOnClassesThat()
            .resideInAPackage("org.eclipse.microprofile.faulttolerance")
            .because("without the extension, which does not resolve, these annotations compile and do nothing");

    /** The one way out, to the address that the configuration names. */
    private static final String LINE = "dev.readback.llm.HttpLine";

    static final ArchRule NO_OUTBOUND_HTTP = noClasses().that().doNotHaveFullyQualifiedName(LINE).should()
            .dependOnClassesThat().resideInAPackage("java.net.http..")
            .orShould().dependOnClassesThat().areAssignableTo(URLConnection.class).orShould()
            .callMethod(URL.class, "openStream").orShould().callMethod(URL.class, "openConnection")
            .because("only the line to a configured guest leaves Readback, so nobody can make it fetch");

    static final ArchRule CASE_NAMES_ITS_LOCALE = noClasses().should().callMethod(String.class, "toLowerCase").orShould()
            .callMethod(String.class, "toUpperCase").because("in Turkish the small I has no dot; use " + Locale.class);

    static final ArchRule FORMAT_NAMES_ITS_LOCALE = noClasses().should()
            .callMethod(String.class, "format", String.class, Object[].class).orShould()
            .callMethod(String.class, "formatted", Object[].class).because("figures are written by the machine's locale");

    static final ArchRule NO_SLEEPING = noClasses().should().callMethod(Thread.class, "sleep", long.class)
            .because("waiting is for a condition, not for a time");

    /** ArchUnit's own rule of this name looks at fields only. */
    static final ArchRule NO_JAVA_UTIL_LOGGING = noClasses().should().dependOnClassesThat()
            .resideInAPackage("java.util.logging..").because("Quarkus configures JBoss Logging");

    private HouseRules() {
    }
}
