package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.inference.MarkedPassage;
import dev.readback.inference.QuestionKind;
import dev.readback.inference.QuestionOrder;
import dev.readback.inference.RestoredQuestion;
import dev.readback.inference.Surface;
import dev.readback.inference.WrittenQuestion;

/** Has the Writer ask for names, figures and dates, each in its sentence with the sentences beside it. */
final class WriterAsker implements Asker {
    /** Questions kept of those written for one answer: when the best fails a gate the next may pass. */
    private static final int KEPT = 2;
    /** What a question that the Writer is not sure of is worth. */
    private static final double UNSURE = 0.72;
    private static final int LEAST_ORDERS = 12;
    private static final int ORDERS_PER_ITEM = 4;
    private final Function<List<QuestionOrder>, List<List<WrittenQuestion>>> writer;
    private final int most;

    /** @param most answers asked for at most */
    WriterAsker(Function<List<QuestionOrder>, List<List<WrittenQuestion>>> writer, int most) {
        this.writer = writer;
        this.most = most;
    }

    @Override
    public List<Question> ask(Reading reading, QuizRequest request) {
        int wanted = Math.min(most, Math.max(LEAST_ORDERS, ORDERS_PER_ITEM * request.items()));
        List<Askable> askable = Askable.chosen(reading, request.seed(), wanted);
        if (askable.isEmpty()) return List.of();
        Article article = reading.article();
        List<List<WrittenQuestion>> written = writer.apply(askable.stream().map(each -> order(article, each)).toList());
        Surface surface = new Surface(article.title(), article.text());
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < askable.size(); i++) {
            questions.addAll(questions(reading, askable.get(i), written.get(i), surface));
        }
        return questions;
    }

    private static List<Question> questions(Reading reading, Askable asked, List<WrittenQuestion> drafts, Surface surface) {
        Optional<String> lead = asked.attribution(reading);
        List<Question> questions = new ArrayList<>();
        for (WrittenQuestion each : drafts) {
            RestoredQuestion restored = surface.restore(each.pieces());
            if (questions.size() == KEPT || !restored.invented().isEmpty()) continue;
            String written = Capitals.asIn(asked.statement().quote(), restored.text());
            String stem = lead.filter(speaker -> !written.contains(speaker))
                    .map(speaker -> "According to " + speaker + ", " + lowered(written)).orElse(written);
            questions.add(new Question(asked.statement(), asked.key(), stem, asked.statement().sentence(), base(each)));
        }
        return questions;
    }

    /** From the likelihood of a piece: what the Writer says surely is better English. Above a sentence to complete. */
    private static double base(WrittenQuestion written) {
        double piece = Math.exp(written.logProbability() / (written.pieces().size() + 1));
        return UNSURE + (1 - UNSURE) * piece;
    }

    /** The first word of a written question is a question word or a preposition, never a name, unless it has capitals inside. */
    private static String lowered(String question) {
        String first = question.split(" ", 2)[0];
        boolean asks = QuestionWord.opens(question) || first.matches("In|On|At|By|For|From|To|Of|With|During|After|Before");
        return asks ? Character.toLowerCase(question.charAt(0)) + question.substring(1) : question;
    }

    /** The sentence of the answer with those before and after it in its paragraph, as in training. */
    private static QuestionOrder order(Article article, Askable asked) {
        int index = asked.statement().index();
        Span paragraph = article.paragraphs().get(asked.statement().paragraph());
        Span sentence = article.sentences().get(index);
        int start = index > 0 && paragraph.contains(article.sentences().get(index - 1))
                ? article.sentences().get(index - 1).start()
                : sentence.start();
        int end = index + 1 < article.sentences().size() && paragraph.contains(article.sentences().get(index + 1))
                ? article.sentences().get(index + 1).end()
                : sentence.end();
        Span key = asked.key().span();
        MarkedPassage passage = new MarkedPassage(article.title(), article.text().substring(start, end), key.start() - start,
                key.end() - start);
        return new QuestionOrder(passage, kind(asked.key()));
    }

    private static QuestionKind kind(AnswerCandidate key) {
        return switch (key.type()) {
            case PERSON -> QuestionKind.WHO;
            case PLACE -> QuestionKind.WHERE;
            case ORGANISATION -> QuestionKind.WHICH;
            case NUMBER -> QuestionKind.HOW_MANY;
            case DATE -> QuestionKind.WHEN;
            case UNDECIDED -> QuestionKind.WHAT;
        };
    }
}
