package dev.readback.quiz.writing;

import java.util.Set;

/**
 * How much a question seems worth asking before the gates: easy to read, about what the article is about and whom it goes on about,
 * rather early in it (judges found late sentences worth less).
 */
final class Worth {
    private static final int EASY_WORDS = 16;

    private Worth() {
    }

    /** @param base what the form of question is worth, 0 to 1 */
    static double of(double base, Reading reading, Statement statement) {
        int words = statement.words();
        double ease = 1 - Math.min(1, Math.abs(words - EASY_WORDS) / 28.0);
        Set<String> shared = Word.content(statement.shown());
        shared.retainAll(Word.content(reading.article().title()));
        double central = Math.min(1, shared.size() / 2.0);
        double anchored = Math.min(1,
                reading.mentions().within(statement.body()).stream().flatMap(mention -> mention.entity().stream())
                        .distinct().mapToDouble(entity -> entity.mentions() > 1 ? 0.5 : 0.25).sum());
        double early = 1 - (double) statement.index() / reading.article().sentences().size();
        double loose = statement.shown().matches("(?s)The \\p{Ll}.*|.*\\balso\\b.*|.*\\btomorrow\\b.*") ? 0.15 : 0;
        return Math.max(0, base * (0.4 + 0.25 * ease + 0.1 * central + 0.15 * anchored + 0.1 * early) - loose);
    }
}
