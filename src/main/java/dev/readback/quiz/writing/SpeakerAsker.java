package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.readback.article.Span;

/** Asks who said a quotation, where a named person is its certain speaker: right after it, or right before it. */
final class SpeakerAsker implements Asker {
    /** What a question begins with that goes on with the very words of a quotation. */
    static final String QUOTED = "Who said: ";
    private static final Pattern QUOTATION = Pattern.compile("[\"“](?<words>[^\"“”]{25,240}?)[,.?!]?[\"”]");
    private static final Pattern VERB_FIRST = Pattern.compile("^,? ?(?:said|says|added) $");
    private static final Pattern VERB_LAST = Pattern.compile("(?s)^(?:, [^\"“”]{3,110},)? (?:said|says|told|added|wrote)\\b.*");
    /** After a quotation that ended its sentence: what follows the verb would be something else that was said. */
    private static final Pattern SAYS_NO_MORE = Pattern
            .compile("(?s)^(?:, [^\"“”]{3,110},)? (?:said|says|added|wrote)(?:[.:;].*|$)");
    private static final Pattern LEADS_IN = Pattern
            .compile("(?s)^(?:, [^\"“”,]{3,80},)? (?:said|says|added|wrote|commented|concluded|tweeted)[,:]? (?:that )?$");
    private static final int REACH = 200;
    private static final int LEAST_WORDS = 6;
    private static final int MOST_WORDS = 30;
    /** Questions; a book of dialogues has thousands. */
    private static final int MOST = 200;

    @Override
    public List<Question> ask(Reading reading, QuizRequest request) {
        List<Question> questions = new ArrayList<>();
        String text = reading.article().text();
        for (Span paragraph : reading.article().paragraphs()) {
            Matcher matcher = QUOTATION.matcher(text).region(paragraph.start(), paragraph.end());
            long marks = 0;
            int counted = paragraph.start();
            while (matcher.find()) {
                Span quotation = new Span(matcher.start(), matcher.end());
                marks += text.substring(counted, matcher.start()).chars().filter(sign -> sign == '"').count();
                counted = matcher.start();
                if (marks % 2 == 0)
                    speaker(reading, paragraph, quotation).ifPresent(
                            speaker -> add(questions, reading, speaker, quotation, matcher.group("words")));
            }
        }
        return questions;
    }

    private static void add(List<Question> questions, Reading reading, AnswerCandidate speaker, Span quotation, String words) {
        int count = Word.in(words).size();
        if (questions.size() == MOST || words.contains("__") || count < LEAST_WORDS || count > MOST_WORDS
                || !Character.isUpperCase(words.charAt(0)))
            return;
        Span evidence = new Span(Math.min(quotation.start(), speaker.titled().start()),
                Math.max(quotation.end(), speaker.span().end()));
        int index = reading.sentenceIndexAt(quotation.start());
        Statement statement = new Statement(reading.article().text(), evidence, evidence, reading.paragraphAt(quotation.start()),
                index);
        String stem = QUOTED + "“" + words.replaceAll("\\s+", " ") + "”?";
        questions.add(new Question(statement, speaker, stem, evidence, 1));
    }

    private static Optional<AnswerCandidate> speaker(Reading reading, Span paragraph, Span quotation) {
        String text = reading.article().text();
        List<AnswerCandidate> around = reading.mentions().within(near(paragraph, quotation)).stream()
                .filter(mention -> mention.type() == AnswerType.PERSON).toList();
        boolean told = isToldBefore(reading, quotation);
        return around.stream().filter(person -> precedes(text, quotation, person)
                || follows(text, paragraph, quotation, person, told)).findFirst();
    }

    private static Span near(Span paragraph, Span quotation) {
        return new Span(Math.max(paragraph.start(), quotation.start() - REACH),
                Math.min(paragraph.end(), quotation.end() + REACH));
    }

    /** Whether its own sentence has led in a quotation by what somebody told: who is named after it says something else. */
    private static boolean isToldBefore(Reading reading, Span quotation) {
        Span sentence = reading.article().sentenceAt(quotation.start());
        String before = reading.article().text().substring(Math.min(sentence.start(), quotation.start()), quotation.start());
        return Word.in(Quoting.outside(before)).stream().anyMatch(word -> WordList.SPEECH.has(word.text()));
    }

    private static boolean follows(String text, Span paragraph, Span quotation, AnswerCandidate person, boolean told) {
        if (told || person.titled().start() < quotation.end()) return false;
        String between = text.substring(quotation.end(), person.titled().start());
        if (VERB_FIRST.matcher(between).matches()) return true;
        String rest = text.substring(person.span().end(), Math.min(paragraph.end(), person.span().end() + REACH));
        boolean closed = ".!?".indexOf(text.charAt(quotation.end() - 2)) >= 0;
        return between.equals(" ") && (closed ? SAYS_NO_MORE : VERB_LAST).matcher(rest).matches();
    }

    private static boolean precedes(String text, Span quotation, AnswerCandidate person) {
        return person.span().end() < quotation.start()
                && LEADS_IN.matcher(text.substring(person.span().end(), quotation.start())).matches();
    }
}
