package dev.readback.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.readback.answering.Answer;
import dev.readback.answering.Citation;
import dev.readback.answering.Said;
import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.inference.TaggedWord;

/** One article, talked about: understands what leans on earlier turns and answers a little beyond the plain question. */
public final class Dialogue {
    /**
     * Least confidence in an answer that stands beside what was spoken of, where the bare question is answered from 0.4 on: that it
     * is near speaks for it. Chosen once, not swept; what it costs in wrong answers where the article is silent is not known, because
     * our dialogues have only two such follow-ups.
     */
    private static final double LEAST_NEAR = 0.15;
    private final Article article;
    private final FollowUps followUps;
    private final BestReading best;
    private final Speech speech;

    /**
     * @param tagger tags sentences
     * @param examiner finds what the article says to a question, sure or not
     */
    public Dialogue(Article article, Cast cast, Function<List<String>, List<List<TaggedWord>>> tagger,
            Function<String, Optional<Said>> examiner) {
        this.article = article;
        this.followUps = new FollowUps(article, cast, tagger);
        this.best = new BestReading(article, examiner);
        this.speech = new Speech(article, cast);
    }

    /** @param pasts what was asked and answered, the latest first */
    public Understood understood(String question, List<Past> pasts) {
        Optional<Span> before = pasts.stream().limit(1).flatMap(past -> past.evidence().stream()).findFirst();
        return followUps.understood(question, pasts).fold(
                whole -> new Understood(whole.question(), Optional.empty(), List.of()),
                rewritten -> {
                    BestReading.Choice choice = best.of(rewritten, before);
                    return new Understood(choice.question(), choice.said().filter(said -> choice.near()), List.of());
                }, unclear -> new Understood(question, Optional.empty(), unclear.candidates()));
    }

    /**
     * {@code answer} to {@code asked}, or what somebody said or what stands beside the last answer when it is none. Whoever should
     * have answered is told of either way.
     */
    public Answer completed(Understood asked, Answer answer) {
        Answer whole = answer.fold(found -> found, absent -> speech.of(asked.question()).or(() -> near(asked))
                .<Answer>map(found -> found).orElse(absent));
        return answer.insteadOf().map(whole::insteadOf).orElse(whole);
    }

    private Optional<Answer.Found> near(Understood asked) {
        return asked.near().filter(said -> said.confidence() >= LEAST_NEAR).map(said -> Answer.Found
                .of(List.of(Citation.of(article, said.span())), said.confidence(), Answer.EMBEDDED));
    }
}
