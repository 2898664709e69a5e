package dev.readback.answering;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.retrieval.HybridRetriever;

/**
 * Lets a guest answer and believes nothing: each claim is checked against its quotes, what fails is dropped and counted, and what
 * is left is the answer, every sentence with its citation. When nothing is left the article does not say. When the guest is
 * unavailable the embedded engine answers, and its answer says so.
 */
public final class GuestAnswerer implements Answerer {
    /** How sure an answer is that the Reader finds in the same sentence, and one that it does not; estimates, not fitted. */
    private static final double AGREED = 0.85;
    private static final double ALONE = 0.6;
    /** How sure "the article does not say" is. */
    private static final double SILENT = 0.6;
    private static final double READER_SURE = 0.3;
    private static final int MOST_CLAIMS = 8;

    private final Guest guest;
    private final ReaderAnswerer embedded;
    private final Function<Article, HybridRetriever> retrieval;
    private final Consumer<ClaimVerdict> verdicts;

    /** @param verdicts told what became of each claim */
    GuestAnswerer(Guest guest, ReaderAnswerer embedded, Function<Article, HybridRetriever> retrieval,
            Consumer<ClaimVerdict> verdicts) {
        this.guest = guest;
        this.embedded = embedded;
        this.retrieval = retrieval;
        this.verdicts = verdicts;
    }

    @Override
    public Answer answer(Article article, String question) {
        return guest.ask(article, question).fold(told -> checked(article, question, told.claims()),
                away -> embedded.answer(article, question).insteadOf(new InsteadOf(guest.name(), away.reason())));
    }

    private Answer checked(Article article, String question, List<Claim> claims) {
        if (claims.isEmpty()) return absent(article, question);
        Optional<Span> read = embedded.examiner(article).apply(question).filter(said -> said.confidence() >= READER_SURE)
                .map(Said::span);
        ClaimCheck check = new ClaimCheck(article, question, read);
        Set<String> told = new LinkedHashSet<>();
        List<Citation> citations = new ArrayList<>();
        for (Claim claim : claims.subList(0, Math.min(MOST_CLAIMS, claims.size()))) {
            ClaimCheck.Checked checked = check.check(claim);
            verdicts.accept(checked.verdict());
            boolean isNew = checked.verdict() == ClaimVerdict.KEPT && told.add(finished(claim.sentence()));
            if (isNew) citations.addAll(checked.citations());
        }
        return told.isEmpty() ? absent(article, question) : found(told, citations, read);
    }

    private Answer found(Set<String> told, List<Citation> citations, Optional<Span> read) {
        boolean agreed = citations.stream().anyMatch(citation -> read.filter(citation.sentence()::contains).isPresent());
        return new Answer.Found(told.stream().collect(Collectors.joining(" ")), agreed ? AGREED : ALONE, guest.name(),
                citations.stream().distinct().toList());
    }

    private Answer absent(Article article, String question) {
        List<Quote> nearest = retrieval.apply(article).sentences(question, Answer.NotInArticle.NEAREST).stream()
                .map(sentence -> Quote.of(article, sentence)).toList();
        return new Answer.NotInArticle(SILENT, guest.name(), nearest);
    }

    private static String finished(String sentence) {
        String line = sentence.strip();
        return line.matches("(?s).*[.!?][\"\u201d')]?") ? line : line + ".";
    }
}
