package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks for the subject of a sentence that opens with a name and a finite verb: "Who" and the rest of the sentence, which stays
 * as it is, so that the question is as grammatical as the article.
 */
final class SubjectAsker implements Asker {
    /** An apposition between commas, dropped; then the verb, with an adverb before it or not. */
    private static final Pattern REST = Pattern
            .compile("(?s)^(?:, (?<apposition>[^,]{3,80}),)? (?<rest>(?:\\p{Ll}+ly )?(?<verb>\\p{Ll}+)\\b.*)");
    private static final Pattern SPEECH_REST = Pattern.compile("(?s)^, (?<rest>(?<verb>said|says|told) .*)");
    private static final Pattern JOINED = Pattern.compile(
            "(?<before>[\\p{L}'’-]+),? (?:and|but|while|so|;) (?:the|a|an|his|her|their|its|he|she|they|it|others|some|\\p{Lu}\\S*) ");
    private static final Pattern PLURAL = Pattern.compile("are|were|have|remain|include|do");

    @Override
    public List<Question> ask(Reading reading, QuizRequest request) {
        List<Question> questions = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            for (AnswerCandidate key : reading.mentions().within(statement.body())) {
                rest(statement, key).ifPresent(rest -> questions
                        .add(new Question(statement, key, Question.LEAD + question(key) + " " + rest + "?", 1)));
            }
        }
        return questions;
    }

    private static String question(AnswerCandidate key) {
        String words = key.type().questionWord();
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static Optional<String> rest(Statement statement, AnswerCandidate key) {
        if (!isAskable(key)) return Optional.empty();
        String before = statement.before(key.titled());
        boolean opens = before.isEmpty() || before.equals("The ");
        boolean apposed = before.matches("(?s)[^,\"“]{5,60}, ") && key.type() == AnswerType.PERSON;
        if (!opens && !apposed) return Optional.empty();
        String after = statement.text().substring(key.span().end(), statement.body().end());
        Matcher matcher = (opens ? REST : SPEECH_REST).matcher(after);
        if (!matcher.matches() || !isFinite(matcher.group("verb")) || after.matches("(?s).*[.!?][\"”]")) return Optional.empty();
        if (hasOwnSubject(matcher)) return Optional.empty();
        return Optional.of(matcher.group("rest").replaceAll("\\s+", " "));
    }

    /** Whether a second clause with a subject of its own is joined on; after a verb of saying that is part of what was said. */
    private static boolean hasOwnSubject(Matcher matcher) {
        if (WordList.SPEECH.has(matcher.group("verb"))) return false;
        Matcher joined = JOINED.matcher(Quoting.outside(matcher.group("rest")));
        while (joined.find()) {
            boolean listed = Character.isUpperCase(joined.group("before").charAt(0))
                    && !WordList.DEMONYMS.has(joined.group("before"));
            if (!listed) return true;
        }
        return false;
    }

    private static boolean isAskable(AnswerCandidate key) {
        return key.type() == AnswerType.PERSON || key.type() == AnswerType.ORGANISATION
                || key.type() == AnswerType.PLACE && key.entity().orElseThrow().country();
    }

    private static boolean isFinite(String verb) {
        return !PLURAL.matcher(verb).matches() && (WordList.FINITE.has(verb) || verb.matches("\\p{Ll}{2,}ed"));
    }
}
