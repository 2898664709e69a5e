package dev.readback.inference;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Writes questions to answers: a BERT encoder that reads a passage with the answer marked and continues it with a question (see
 * the model's card). The same passage and kind always give the same questions.
 */
public final class QuestionGenerator implements AutoCloseable {
    /** Most questions on one passage. */
    public static final int MOST = 4;
    private static final int MOST_PIECES = 28;
    /** Pieces below are reserved; of these only the end is said. */
    private static final int FIRST_WORD = 999;

    private final WriterModel model;
    private final WordPieces wordPieces;
    private final Vocabulary vocabulary;
    private final InferenceQueue queue;
    private final RunTimer timer;

    public QuestionGenerator(WriterModel model, WordPieces wordPieces, Vocabulary vocabulary, InferenceQueue queue,
            RunTimer timer) {
        this.model = model;
        this.wordPieces = wordPieces;
        this.vocabulary = vocabulary;
        this.queue = queue;
        this.timer = timer;
    }

    /**
     * The best questions for each order, best first, at most {@link #MOST}; none when the key has no word or is too long to ask
     * for. They do not say the key's content words. Waits patiently for its turns: quizzes are written in the background.
     */
    public List<List<WrittenQuestion>> writeAll(List<QuestionOrder> orders) {
        return queue.runAllPatiently(orders.stream().map(this::run).toList());
    }

    private Callable<List<WrittenQuestion>> run(QuestionOrder order) {
        return () -> WriterPrompt.of(order.passage(), order.kind(), wordPieces)
                .map(prompt -> timer.time(model.name(), () -> written(prompt))).orElse(List.of());
    }

    @Override
    public void close() {
        model.close();
    }

    private List<WrittenQuestion> written(WriterPrompt prompt) {
        BitSet forbidden = prompt.givingAway(vocabulary);
        forbidden.set(0, FIRST_WORD);
        forbidden.clear((int) WordPieces.SEP);
        BeamSearch search = new BeamSearch(MOST, MOST_PIECES, (int) WordPieces.SEP, forbidden);
        try (WriterModel.Writing writing = model.read(prompt.ids())) {
            return search.search(writing.first(), writing).stream().map(this::question).toList();
        }
    }

    private WrittenQuestion question(BeamSearch.Sequence sequence) {
        List<String> pieces = sequence.pieces().stream().map(vocabulary::piece).toList();
        return new WrittenQuestion(pieces, sequence.logProbability(), sequence.score());
    }
}
