package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Asks "how many" where a sentence opens with the number it counts, so that no word has to move. */
final class HowManyAsker implements Asker {
    private static final Pattern OPENING = Pattern
            .compile("(?:About|Around|Approximately|Roughly|Nearly|Almost|Some|An estimated|The )?\\s?");

    @Override
    public List<Question> ask(Reading reading, QuizRequest request) {
        List<Question> questions = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            for (AnswerCandidate key : reading.mentions().within(statement.body())) {
                if (isAskable(statement, key)) questions.add(question(statement, key));
            }
        }
        return questions;
    }

    private static boolean isAskable(Statement statement, AnswerCandidate key) {
        return key.quantity().filter(quantity -> !quantity.unit().isEmpty() && quantity.prefix().isEmpty()
                && !quantity.suffix().contains("%") && !quantity.unit().equals("percent")).isPresent()
                && OPENING.matcher(statement.before(key.span())).matches() && !statement.before(key.span()).startsWith("The")
                && !statement.after(key.span()).matches("(?s).*[.!?][\"”]");
    }

    private static Question question(Statement statement, AnswerCandidate key) {
        String opening = statement.before(key.span()).toLowerCase(Locale.ROOT).replace("some ", "").replace("an estimated ", "");
        String stem = Question.LEAD + opening + "how many " + statement.after(key.span()) + "?";
        return new Question(statement, key, stem, 1);
    }
}
