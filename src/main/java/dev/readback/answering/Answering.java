package dev.readback.answering;

import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;

import dev.readback.article.Article;
import dev.readback.inference.SpanReader;
import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;
import dev.readback.retrieval.Retrieval;

/** The one door to answers: checks the question before and the grounding after, whichever engine answers. */
@ApplicationScoped
public class Answering {
    /** Fitted to the shipped weights by ConfidenceEvaluation: {@code ./mvnw -Pevaluate test -Dtest=ConfidenceEvaluation}. */
    static final Confidence READER_CONFIDENCE = new Confidence(-2.381, 0.114, 0.245, 1.718, -0.262, -0.119, 0.150, -0.209);

    private final Retrieval retrieval;
    private final ReaderAnswerer reader;
    private final Answerer answerer;
    private final Withheld.Source withheld;
    private final double leastSure;
    private final int longestQuestion;

    Answering(Retrieval retrieval, SpanReader spans, AnsweringConfig config, Guests guests, MeterRegistry meters,
            Withheld.Source withheld) {
        this.retrieval = retrieval;
        this.reader = new ReaderAnswerer(retrieval::of, new ArticleReader(spans, config.passagesRead()), READER_CONFIDENCE,
                config.minimumConfidence());
        this.answerer = guests.answerer().<Answerer>map(guest -> new GuestAnswerer(guest, reader, retrieval::of,
                verdict -> meters.counter("readback.llm.claims", "verdict", verdict.code()).increment())).orElse(reader);
        this.withheld = withheld;
        this.leastSure = config.minimumConfidence();
        this.longestQuestion = config.maxQuestionCharacters();
    }

    /**
     * What {@code given} asks of the article, on one line and with misspelt words mended after the article's; throws a problem
     * when it asks nothing or too much.
     */
    public String understood(Article article, Question given) {
        return retrieval.of(article).mended(checked(given));
    }

    private String checked(Question given) {
        if (given == null || given.question() == null) throw ProblemException.invalid("question", "must not be empty");
        if (given.question().length() > longestQuestion) {
            throw ProblemException.invalid("question",
                    "must have at most " + longestQuestion + " characters (readback.answering.max-question-characters)");
        }
        if (given.question().codePoints().anyMatch(Answering::isUnusable)) {
            throw ProblemException.invalid("question", "must not contain U+0000 or halves of characters");
        }
        String line = given.question().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.isEmpty()) throw ProblemException.invalid("question", "must not be empty");
        return line;
    }

    /** What PostgreSQL does not store. */
    private static boolean isUnusable(int codePoint) {
        return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
    }

    /** Whether {@code turn} looks something up, where it might be taken for a wish: "tell me about Soro". */
    public boolean isLookedUp(Article article, String turn) {
        return Topic.isLookedUp(retrieval.of(article), turn);
    }

    /** The confidence below which the article "does not say". */
    public double leastSure() {
        return leastSure;
    }

    /** Finds what the article says to question after question, sure or not; empty when nothing is found. */
    public Function<String, Optional<Said>> examiner(Article article) {
        return reader.examiner(article);
    }

    /**
     * @param question as {@link #understood}
     * @throws ProblemException when a quiz that is being taken asks this
     */
    public Answer answer(Article article, String question) {
        Withheld kept = withheld.of(article);
        if (kept.isAskedBy(question)) throw notNow();
        Answer answer = Grounding.grounded(article, answerer.answer(article, question));
        if (kept.isToldBy(answer)) throw notNow();
        return kept.without(answer);
    }

    /** @throws ProblemException when {@code line} is asked in a quiz that is being taken */
    public void requireNotWithheld(Article article, String line) {
        if (withheld.of(article).isAskedBy(line)) throw notNow();
    }

    private static ProblemException notNow() {
        return new ProblemException(ProblemType.QUESTION_WITHHELD, "A quiz on this article is under way and asks just this, so I"
                + " keep it to myself until the quiz is handed in. Ask me anything else");
    }
}
