package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.inference.TaggedWord;

/** An article as its question writer reads it: mentions, statements fit to ask about, and what was not fit. */
public final class Reading {
    private static final Pattern PICTURE = Pattern.compile("\\b(?:Image|Photo|Photograph|Picture|Credit)\\s*:");
    private static final int MENTIONS_CHECKED = 40;
    /** Share of the content words of a stem. */
    private static final double ENOUGH = 0.4;
    /** In UTF-16 units; in a paragraph of more nobody counts its marks from the start for every sentence. */
    private static final int LONGEST_QUOTED = 20_000;
    private final Article article;
    private final Mentions mentions;
    private final List<Statement> statements = new ArrayList<>();
    private final Map<SentenceFault, Integer> faults = new EnumMap<>(SentenceFault.class);
    private final Map<Span, Set<String>> contents = new HashMap<>();

    private final Map<Integer, Parse> parses;
    private final List<Statement> loose = new ArrayList<>();

    private final Function<List<String>, List<List<TaggedWord>>> tagger;
    private final Map<String, Parse> parsed = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Sorts sorts = new Sorts(this);

    /** Other spellings than {@code shown} that count as well, a surname that nobody else has among them. */
    List<String> accepted(AnswerCandidate key, String shown) {
        Stream<String> surname = key.entity().flatMap(mentions::surname).stream();
        return Stream.concat(key.accepted(article.text(), shown).stream(), surname).filter(text -> !text.equals(shown)).distinct()
                .toList();
    }

    private Reading(Article article, Map<Integer, Parse> parses, Function<List<String>, List<List<TaggedWord>>> tagger) {
        this.article = article;
        this.tagger = tagger;
        Word.in(article.title()).forEach(word -> words.add(word.text()));
        Word.in(article.text()).forEach(word -> words.add(word.text()));
        this.parses = parses;
        this.mentions = Mentions.in(article.text(), article.sentences(), parses);
    }

    /** @param tagger tags sentences, one list of words each */
    static Reading of(Article article, WritingLimits limits, Function<List<String>, List<List<TaggedWord>>> tagger) {
        int total = article.sentences().size();
        int considered = Math.min(total, limits.sentences());
        List<Integer> indexes = IntStream.range(0, considered).mapToObj(i -> (int) ((long) i * total / considered)).toList();
        List<List<TaggedWord>> tagged = tagger
                .apply(indexes.stream().map(index -> article.sentences().get(index).in(article.text())).toList());
        Map<Integer, Parse> parses = new HashMap<>();
        for (int i = 0; i < considered; i++) {
            parses.put(indexes.get(i), new Parse(article.sentences().get(indexes.get(i)), tagged.get(i)));
        }
        Reading reading = new Reading(article, parses, tagger);
        reading.considerAll(indexes);
        return reading;
    }

    /** The same article with nothing to ask about but what overlaps {@code spans}. */
    Reading about(List<Span> spans) {
        statements.removeIf(statement -> spans.stream().noneMatch(statement.sentence()::overlaps));
        loose.removeIf(statement -> spans.stream().noneMatch(statement.sentence()::overlaps));
        return this;
    }

    private void considerAll(List<Integer> indexes) {
        int paragraph = 0;
        for (int index : indexes) {
            Span sentence = article.sentences().get(index);
            while (paragraph + 1 < article.paragraphs().size()
                    && article.paragraphs().get(paragraph + 1).start() <= sentence.start()) {
                paragraph++;
            }
            consider(Trimming.of(article.text(), sentence, paragraph, index));
        }
    }

    public Article article() {
        return article;
    }

    Mentions mentions() {
        return mentions;
    }

    /** What the article says its names to be. */
    Sorts sorts() {
        return sorts;
    }

    /** In the order of the article. */
    List<Statement> statements() {
        return statements;
    }

    /** Statements that lean on the sentence before them: a question about one may still stand alone. In the order of the article. */
    List<Statement> loose() {
        return loose;
    }

    /** A question as the Tagger sees it; offsets are its own. */
    Parse parsed(String question) {
        return parsed.computeIfAbsent(question, asked -> new Parse(new Span(0, asked.length()),
                tagger.apply(List.of(asked)).get(0)));
    }

    /** Whether the article or its title has the word, written like this. */
    boolean says(String word) {
        return words.contains(word);
    }

    /** A sentence as the Tagger sees it; without words when it was not looked at. */
    Parse parse(int sentence) {
        return parses.getOrDefault(sentence, new Parse(article.sentences().get(sentence), List.of()));
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
     * Whether the article may support {@code entity} in the place of the key: one of its sentences names it and holds, with the
     * sentence that leads to it, two fifths of the other content words.
     */
    boolean maySupport(Entity entity, Set<String> stemWords) {
        return maySupport(entity, stemWords, ENOUGH);
    }

    /** @param share of the other content words that is enough, beside three of them (two below a third) */
    boolean maySupport(Entity entity, Set<String> stemWords, double share) {
        Set<String> asked = new HashSet<>(stemWords);
        asked.removeAll(entity.nameWords());
        return speaksOf(mentions.of(entity), asked, share);
    }

    /** The same of a number or date as it is written, where it stands outside {@code evidence}. */
    boolean maySupport(String value, Span evidence, Set<String> stemWords) {
        List<AnswerCandidate> elsewhere = mentions.saying(value).stream()
                .filter(mention -> !evidence.contains(mention.span())).toList();
        return speaksOf(elsewhere, stemWords, ENOUGH);
    }

    private boolean speaksOf(List<AnswerCandidate> named, Set<String> asked, double share) {
        int least = share < 0.3 ? 2 : 3;
        return named.stream().limit(MENTIONS_CHECKED).mapToInt(mention -> sentenceIndexAt(mention.span().start())).distinct()
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

    /** Of a sentence with the one before it in its paragraph, which says what "was elected as well" means; none without a word of its own. */
    private long shared(int index, Set<String> asked) {
        Set<String> said = content(index);
        boolean own = asked.stream().anyMatch(said::contains);
        boolean led = index > 0 && paragraphAt(article.sentences().get(index - 1).start()) == paragraphAt(
                article.sentences().get(index).start());
        Set<String> before = led ? content(index - 1) : Set.of();
        return own ? asked.stream().filter(word -> said.contains(word) || before.contains(word)).count() : 0;
    }

    private Set<String> content(int index) {
        return contents.computeIfAbsent(article.sentences().get(index), span -> Word.content(span.in(article.text())));
    }

    /** A quotation of several sentences has no marks in its middle ones. */
    private boolean isQuoted(Statement statement) {
        int paragraph = Math.max(article.paragraphs().get(statement.paragraph()).start(),
                statement.sentence().start() - LONGEST_QUOTED);
        return Quoting.isOpen(article.text().substring(Math.min(paragraph, statement.sentence().start()),
                statement.sentence().start()));
    }

    private void consider(Statement statement) {
        if (isCaption(article.paragraphs().get(statement.paragraph()))) {
            faults.merge(SentenceFault.CAPTION, 1, Integer::sum);
            return;
        }
        Optional<SentenceFault> fault = isQuoted(statement)
                ? Optional.of(SentenceFault.UNFINISHED)
                : SentenceFault.of(statement, article.title(), parse(statement.index()));
        if (fault.isEmpty()) statements.add(statement);
        else if (fault.get().isLoose()) loose.add(statement);
        fault.ifPresent(found -> faults.merge(found, 1, Integer::sum));
    }
}
