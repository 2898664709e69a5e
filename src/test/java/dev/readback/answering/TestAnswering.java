package dev.readback.answering;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import dev.readback.article.Article;
import dev.readback.retrieval.TestRetrieval;
import dev.readback.testsupport.TestModels;

/** The Reader that ships, as the service asks it, without a container. */
public final class TestAnswering {
    private static final ReaderAnswerer ANSWERER = new ReaderAnswerer(TestRetrieval::of,
            new ArticleReader(TestModels.reader(), 8),
            Answering.READER_CONFIDENCE, 0.4);

    private TestAnswering() {
    }

    /** A guest's claims, checked as the service checks them, with the Reader behind it; {@code verdicts} hears of each claim. */
    public static Answerer checked(Guest guest, Consumer<ClaimVerdict> verdicts) {
        return new GuestAnswerer(guest, ANSWERER, TestRetrieval::of, verdicts);
    }

    public static Function<String, Optional<Said>> examiner(Article article) {
        return ANSWERER.examiner(article);
    }

    public static boolean isLookedUp(Article article, String turn) {
        return Topic.isLookedUp(TestRetrieval.of(article), turn);
    }

    /** As the service answers: grounded, or that the article does not say. */
    public static Answer answer(Article article, String question) {
        return Grounding.grounded(article, ANSWERER.answer(article, question));
    }
}
