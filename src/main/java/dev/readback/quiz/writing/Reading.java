package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.readback.article.Article;
import dev.readback.article.Span;

/** An article as its question writer reads it: mentions, statements fit to ask about, and what was not fit. */
public final class Reading {
    private static final Pattern PICTURE = Pattern.compile("\\b(?:Image|Photo|Photograph|Picture|Credit)\\s*:");
    private static final int MENTIONS_CHECKED = 40;
    private final Article article;
    private final Mentions mentions;
    private final List<Statement> statements = new ArrayList<>();
    private final Map<SentenceFault, Integer> faults = new EnumMap<>(SentenceFault.class);
    private final Map<Span, Set<String>> contents = new HashMap<>();

    private Reading(Article article) {
        this.article = article;
        this.mentions = Mentions.in(article.text(), article.sentences());
    }

    static Reading of(Article article, WritingLimits limits) {
        Reading reading = new Reading(article);
        int total = article.sentences().size();
        int considered = Math.min(total, limits.sentences());
        int paragraph = 0;
        for (int i = 0; i < considered; i++) {
            int index = (int) ((long) i * total / considered);
            Span sentence = article.sentences().get(index);
            while (paragraph + 1 < article.paragraphs().size()
                    && article.paragraphs().get(paragraph + 1).start() <= sentence.start()) {
                paragraph++;
            }
            reading.consider(Trimming.of(article.text(), sentence, paragraph, index));
        }
        return reading;
    }

    public Article article() {
        return article;
    }

    Mentions mentions() {
        return mentions;
    }

    /** In the order of the article. */
    List<Statement> statements() {
        return statements;
    }

    Map<SentenceFault, Integer> faults() {
        return faults;
    }

    /** Index of the sentence that holds {@code offset}, or of the last one before it. */
    int sentenceIndexAt(int offset) {
        return article.sentenceNumberAt(offset);
    }

    /** A short paragraph with a picture credit is a caption as a whole. */
    private boolean isCaption(Span paragraph) {
        return paragraph.length() < 500 && PICTURE.matcher(paragraph.in(article.text())).find();
    }

    /** Index of the paragraph that holds {@code offset}, or of the last one before it. */
    int paragraphAt(int offset) {
        return lastStartingBy(article.paragraphs(), offset);
    }

    /**
     * Whether the article may support {@code entity} in the place of the key: one of its sentences, or a neighbour, names it and
     * holds two fifths of the other content words.
     */
    boolean maySupport(Entity entity, Set<String> stemWords) {
        return maySupport(entity, stemWords, 0.4);
    }

    /** @param share of the other content words that is enough, beside three of them (two below a third) */
    boolean maySupport(Entity entity, Set<String> stemWords, double share) {
        int least = share < 0.3 ? 2 : 3;
        Set<String> asked = new HashSet<>(stemWords);
        asked.removeAll(entity.nameWords());
        return mentions.of(entity).stream().limit(MENTIONS_CHECKED).mapToInt(mention -> sentenceIndexAt(mention.span().start()))
                .distinct()
                .anyMatch(index -> shared(index, asked) >= Math.max(least, share * asked.size()));
    }

    /** What the article says where it first names {@code entity} outside {@code besides}. */
    Optional<String> whereElse(Entity entity, Span besides) {
        return mentions.of(entity).stream().map(mention -> article.sentences().get(sentenceIndexAt(mention.span().start())))
                .filter(sentence -> !sentence.equals(besides))
                .map(sentence -> sentence.in(article.text()).replaceAll("\\s+", " "))
                .findFirst();
    }

    private static int lastStartingBy(List<Span> spans, int offset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (spans.get(middle).start() <= offset) low = middle;
            else
                high = middle - 1;
        }
        return Math.max(0, low);
    }

    private long shared(int index, Set<String> asked) {
        Span sentence = article.sentences().get(index);
        Set<String> said = contents.computeIfAbsent(sentence, span -> Word.content(span.in(article.text())));
        long shared = 0;
        for (String word : asked) {
            if (said.contains(word)) shared++;
        }
        return shared;
    }

    private void consider(Statement statement) {
        if (isCaption(article.paragraphs().get(statement.paragraph()))) {
            faults.merge(SentenceFault.CAPTION, 1, Integer::sum);
            return;
        }
        SentenceFault.of(statement, article.title()).ifPresentOrElse(fault -> faults.merge(fault, 1, Integer::sum),
                () -> statements.add(statement));
    }
}
