package dev.readback.quiz.writing;

import java.util.Set;
import java.util.TreeSet;

/** No wrong option is the key under another name, stands in the evidence, or may be supported by the article. */
final class OneRightOption implements Gate {
    @Override
    public String name() {
        return "one-right-option";
    }

    @Override
    public String reason() {
        return "more than one answer could have been right";
    }

    @Override
    public String warning() {
        return "more than one answer could be right";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        if (draft.isTrueStatement()) return true;
        Set<String> asked = new TreeSet<>(Word.content(draft.stem()));
        draft.distractors().forEach(wrong -> asked.removeAll(Word.content(wrong.text())));
        return draft.distractors().stream().noneMatch(wrong -> isAlsoRight(wrong, draft, asked, reading));
    }

    private static boolean isAlsoRight(Distractor wrong, Draft draft, Set<String> asked, Reading reading) {
        if (wrong.entity().isEmpty()) return reading.maySupport(wrong.text(), draft.evidence(), asked);
        Entity entity = reading.mentions().entities().get(wrong.entity().get());
        boolean inEvidence = reading.mentions().within(draft.evidence()).stream()
                .anyMatch(mention -> mention.entity().filter(entity::equals).isPresent());
        return inEvidence || entity.aliases().contains(draft.key()) || reading.maySupport(entity, asked);
    }
}
