package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** No option repeats, contains or is contained in another, whatever the case. */
final class DistinctOptions implements Gate {
    @Override
    public String name() {
        return "distinct-options";
    }

    @Override
    public String reason() {
        return "two options would have said the same";
    }

    @Override
    public String warning() {
        return "two options say the same";
    }

    @Override
    public boolean passes(Draft draft, Reading reading) {
        List<String> options = new ArrayList<>();
        draft.events().forEach(event -> options.add(plain(event.text())));
        if (options.isEmpty()) options.add(plain(draft.key()));
        draft.distractors().forEach(wrong -> options.add(plain(wrong.text())));
        for (int i = 0; i < options.size(); i++) {
            for (int j = 0; j < options.size(); j++) {
                if (i != j && (" " + options.get(i) + " ").contains(" " + options.get(j) + " ")) return false;
            }
        }
        return true;
    }

    private static String plain(String option) {
        return option.toLowerCase(Locale.ROOT).replace(".", "").replaceAll("^the ", "").strip();
    }
}
