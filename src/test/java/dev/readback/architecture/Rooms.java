package dev.readback.architecture;

import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/**
 * Which package may use which others; the direction of DESIGN's drawing.
 *
 * @param root package that the rooms stand in
 * @param uses for each room, by its name below {@code root}, the rooms that it may use beside itself
 */
record Rooms(String root, Map<String, Set<String>> uses) {
    private static final Set<String> NOTHING = Set.of();

    /** A package that is no room here has no place yet: it must be added, with what it may use. */
    static final Rooms READBACK = new Rooms("dev.readback", Map.ofEntries( //
            Map.entry("platform", NOTHING), //
            Map.entry("inference", Set.of("platform")), //
            Map.entry("article", Set.of("platform")), //
            Map.entry("retrieval", Set.of("platform", "inference", "article")), //
            Map.entry("answering", Set.of("platform", "inference", "article", "retrieval")), //
            Map.entry("dialogue", Set.of("platform", "inference", "article", "answering")), //
            Map.entry("conversation", Set.of("platform", "inference", "article", "retrieval", "answering", "dialogue", "quiz",
                    "quiz.writing", "quiz.taking")), //
            Map.entry("quiz", Set.of("platform", "article")), //
            Map.entry("quiz.writing", Set.of("platform", "inference", "article", "answering", "quiz")), //
            Map.entry("quiz.taking", Set.of("platform", "inference", "article", "answering", "quiz")), //
            Map.entry("quiz.decks", Set.of("platform", "article", "quiz", "quiz.taking")), //
            Map.entry("quiz.authoring", Set.of("platform", "article", "quiz", "quiz.writing")), //
            Map.entry("quiz.sharing", Set.of("platform", "quiz", "quiz.taking")), //
            Map.entry("quiz.exchange", Set.of("platform", "article", "quiz")), //
            Map.entry("llm", Set.of("platform", "inference", "article", "retrieval", "answering", "quiz", "quiz.writing")), //
            Map.entry("openai", Set.of("platform", "article", "answering")), //
            Map.entry("mcp", Set.of("platform", "article", "answering", "quiz", "quiz.writing", "quiz.taking"))));

    ArchRule keepDirection() {
        return ArchRuleDefinition.classes().should(new ArchCondition<>("use only the rooms that theirs may use") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!uses.containsKey(room(item))) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " stands in no known room"));
                }
                item.getDirectDependenciesFromSelf().stream().filter(dependency -> !allowed(dependency))
                        .forEach(dependency -> events.add(SimpleConditionEvent.violated(item, dependency.getDescription())));
            }
        });
    }

    private boolean allowed(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String from = room(dependency.getOriginClass());
        return !target.getPackageName().startsWith(root) || room(target).equals(from)
                || uses.getOrDefault(from, NOTHING).contains(room(target));
    }

    private String room(JavaClass item) {
        String name = item.getPackageName();
        return name.length() > root.length() ? name.substring(root.length() + 1) : "";
    }
}
