package dev.readback.retrieval;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import dev.readback.article.Span;
import dev.readback.inference.Pieces;
import dev.readback.inference.SentenceEmbedder;

/** Finds what one article says about a question, by shared words and by meaning, ranks fused. */
public final class HybridRetriever implements ContentRetriever {
    /** What bge-small-en-v1.5 expects before a question (its model card); passages go without. */
    private static final String QUESTION_PREFIX = "Represent this sentence for searching relevant passages: ";

    private final PassageIndex index;
    private final SentenceEmbedder embedder;
    private final int most;
    private final Map<String, double[]> asked = new ConcurrentHashMap<>();

    /** @param most passages that {@link #retrieve} returns at most */
    HybridRetriever(PassageIndex index, SentenceEmbedder embedder, int most) {
        this.index = index;
        this.embedder = embedder;
        this.most = most;
    }

    /**
     * {@code wanted} passages, best first; all of them, in the article's order and without a search, when there are no more.
     * Where words and vectors point to fewer, the article's beginning fills up.
     */
    public List<Passage> passages(String question, int wanted) {
        return passages(wanted, () -> rankings(question));
    }

    /** The same by words alone, whether there are vectors yet or not. */
    public List<Passage> passagesByWords(String question, int wanted) {
        return passages(wanted, () -> List.of(index.passageWords().scores(question)));
    }

    private List<Passage> passages(int wanted, Supplier<List<double[]>> rankings) {
        List<Passage> all = index.passages();
        if (all.size() <= wanted) return all;
        List<Integer> best = RankFusion.best(rankings.get(), wanted);
        return Stream.concat(best.stream(), IntStream.range(0, all.size()).boxed()).distinct().limit(wanted).map(all::get)
                .toList();
    }

    /** The word pieces of a passage or of sentences of the article. */
    public Pieces pieces(Span span) {
        return index.pieces().of(span);
    }

    /** The question with misspelt words mended after the article's. */
    public String mended(String question) {
        return index.spelling().mended(question);
    }

    /** Until all vectors are there words decide alone: a passage that has one by chance must not push out a better one. */
    private List<double[]> rankings(String question) {
        double[] words = index.passageWords().scores(question);
        return index.complete() ? List.of(words, index.passageCosines(cosines(question))) : List.of(words);
    }

    /** Up to {@code wanted} sentences that come closest, best first. */
    public List<Span> sentences(String question, int wanted) {
        double[] words = index.sentenceWords().scores(question);
        List<double[]> rankings = index.complete() ? List.of(words, cosines(question)) : List.of(words);
        return RankFusion.best(rankings, wanted).stream().map(index.article().sentences()::get).toList();
    }

    /**
     * The sentences that name all of {@code words}, best first; where none does, neighbours that name them together.
     *
     * @param words at least one
     * @param among which sentences are looked at
     */
    public List<Span> sentencesNaming(List<String> words, Predicate<Span> among) {
        List<Span> all = index.article().sentences();
        Set<Span> naming = index.sentenceWords().naming(words, at -> among.test(all.get(at))).together().stream().map(all::get)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (naming.size() <= 1) return List.copyOf(naming);
        return sentences(String.join(" ", words), all.size()).stream().filter(naming::contains).toList();
    }

    /** Whether the words stand anywhere together. */
    public boolean names(List<String> words) {
        return !index.sentenceWords().naming(words, any -> true).together().isEmpty();
    }

    /** What the question's words tell of the article's sentences. */
    public QuestionWords words(String question) {
        KeywordIndex words = index.sentenceWords();
        return new QuestionWords(index.article(), words.scores(question), words.isForeign(question));
    }

    /** The passages as LangChain4j content; metadata {@code start} and {@code end} are offsets into the article. */
    @Override
    public List<Content> retrieve(Query query) {
        return passages(query.text(), most).stream().map(passage -> {
            var place = Map.of("start", passage.span().start(), "end", passage.span().end());
            return Content.from(TextSegment.from(index.article().quote(passage.span()), Metadata.from(place)));
        }).toList();
    }

    /** A question that is asked of passages and then of sentences is embedded once. */
    private double[] cosines(String question) {
        return asked.computeIfAbsent(question, each -> index.sentenceCosines(embedder.vector(QUESTION_PREFIX + each)));
    }
}
