package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.readback.article.Span;
import dev.readback.quiz.ItemKind;

/** Has the sentence found that answers a question, among sentences that share its words and do not answer it. */
final class EvidenceDrafter implements Drafter {
    static final String LEAD = "Which sentence of the article answers this? ";
    private static final int WANTED = 3;
    /** Sentences before and after that are looked at. */
    private static final int REACH = 25;
    private static final int SHORTEST = 6;
    private static final double LONGEST = 1.9;
    @Override
    public ItemKind kind() {
        return ItemKind.FIND_EVIDENCE;
    }

    @Override
    public List<Draft> draft(Reading reading, List<Question> questions, long seed) {
        List<Draft> drafts = new ArrayList<>();
        questions.stream().filter(question -> question.isQuestion() && isOneSentence(reading, question))
                .forEach(question -> drafts.add(draft(reading, question)));
        return drafts;
    }

    private static Draft draft(Reading reading, Question question) {
        String stem = LEAD + capitalised(question.stem().replace(Question.LEAD, ""));
        return new Draft(ItemKind.FIND_EVIDENCE, stem, question.statement().quote(), question.key().span(), question.evidence(),
                question.key().type(), question.fact(), others(reading, question), false, List.of(), question.worth(reading))
                .by(question.engine());
    }

    /** A quotation with its speaker may be less than a sentence, or more. */
    private static boolean isOneSentence(Reading reading, Question question) {
        return reading.article().sentences().get(question.statement().index()).equals(question.evidence());
    }

    private record Other(String sentence, long shared) {}

    /** The sentences most like the question that do not name the key; about as long as the one that does. */
    private static List<Distractor> others(Reading reading, Question question) {
        Set<String> asked = question.words();
        String text = reading.article().text();
        List<Span> sentences = reading.article().sentences();
        int at = question.statement().index();
        String note = "It does not say “" + question.key().text() + "”, which answers the question.";
        return sentences.subList(Math.max(0, at - REACH), Math.min(sentences.size(), at + REACH)).stream()
                .filter(sentence -> !sentence.equals(question.statement().sentence()))
                .filter(sentence -> isAlike(sentence.in(text), question.statement().quote())
                        && !names(reading, sentence, question))
                .map(sentence -> new Other(oneLine(sentence.in(text)), shared(sentence.in(text), asked)))
                .sorted(Comparator.comparingLong(Other::shared).reversed()).limit(WANTED)
                .map(other -> new Distractor(other.sentence(), note, Optional.empty())).toList();
    }

    private static boolean isAlike(String sentence, String right) {
        double ratio = sentence.length() / (double) right.length();
        return ratio < LONGEST && ratio > 1 / LONGEST && Word.in(sentence).size() >= SHORTEST
                && sentence.matches("(?s).*[.!?][\"”]?");
    }

    private static boolean names(Reading reading, Span sentence, Question question) {
        Set<String> key = Word.content(question.key().text());
        return !key.isEmpty() && Word.content(sentence.in(reading.article().text())).containsAll(key)
                || reading.mentions().within(sentence).stream()
                        .anyMatch(mention -> mention.identity().equals(question.key().identity()));
    }

    private static long shared(String sentence, Set<String> asked) {
        return Word.content(sentence).stream().filter(asked::contains).count();
    }

    private static String oneLine(String cut) {
        return cut.replaceAll("\\s+", " ");
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
