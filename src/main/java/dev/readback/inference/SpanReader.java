package dev.readback.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Reads windows of text for the answer to a question: a BERT encoder with a start and an end score for every piece, where
 * position 0 stands for "no answer here", and one score for "there is an answer". The score of a span is start + end minus that
 * of no answer, less something for its length, so it can be compared between windows (see the model's card).
 */
public final class SpanReader {
    /** Longest question read, in word pieces; the rest is cut. As in training. */
    public static final int QUESTION_PIECES = 48;
    /** Longest window read, in word pieces; the rest is cut. As in training. */
    public static final int WINDOW_PIECES = 208;
    private static final Set<String> OUTPUTS = Set.of("start_logits", "end_logits", "answerable_logit");

    private final OnnxModel model;
    private final WordPieces wordPieces;
    private final InferenceQueue queue;
    private final RunTimer timer;

    public SpanReader(OnnxModel model, WordPieces wordPieces, InferenceQueue queue, RunTimer timer) {
        this.model = model;
        this.wordPieces = wordPieces;
        this.queue = queue;
        this.timer = timer;
    }

    /**
     * A stretch of a window that may answer.
     *
     * @param window index of the window
     * @param start first character in the window, UTF-16 units
     * @param end one past the last
     * @param score logits above "no answer"; above 0 means that the model prefers this span
     * @param answerable the window's logit that it holds an answer at all
     */
    public record Candidate(int window, int start, int end, float score, float answerable) {}

    /**
     * The best spans of all windows, best first; empty when no window holds a word.
     *
     * @param windows pieces of texts, at most {@link #WINDOW_PIECES} each; a longer one is cut
     */
    public List<Candidate> read(String question, List<Pieces> windows) {
        return best(queue.runAll(runs(question, windows)));
    }

    /** The same, however long others keep the models busy: for work in the background. */
    public List<Candidate> readPatiently(String question, List<Pieces> windows) {
        return best(queue.runAllPatiently(runs(question, windows)));
    }

    private static List<Candidate> best(List<List<Candidate>> found) {
        return found.stream().flatMap(List::stream).sorted(Comparator.comparingDouble(c -> -c.score())).toList();
    }

    private List<Callable<List<Candidate>>> runs(String question, List<Pieces> windows) {
        Pieces asked = wordPieces.pieces(question).first(QUESTION_PIECES);
        List<Callable<List<Candidate>>> runs = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            int window = i;
            runs.add(() -> candidates(window, asked, windows.get(window)));
        }
        return runs;
    }

    /** One window's sequence: question and text with their marks. */
    public static Tokens sequence(Pieces question, Pieces text) {
        int textFrom = question.count() + 2;
        long[] ids = new long[textFrom + text.count() + 1];
        long[] types = new long[ids.length];
        ids[0] = WordPieces.CLS;
        System.arraycopy(question.ids(), 0, ids, 1, question.count());
        ids[textFrom - 1] = WordPieces.SEP;
        System.arraycopy(text.ids(), 0, ids, textFrom, text.count());
        ids[ids.length - 1] = WordPieces.SEP;
        java.util.Arrays.fill(types, textFrom, types.length, 1);
        return new Tokens(ids, types);
    }

    private List<Candidate> candidates(int window, Pieces question, Pieces given) {
        Pieces text = given.first(WINDOW_PIECES);
        if (text.count() == 0) return List.of();
        var outputs = timer.time(model.name(), () -> model.run(List.of(sequence(question, text)), OUTPUTS));
        float[] starts = ((float[][]) outputs.get("start_logits"))[0];
        float[] ends = ((float[][]) outputs.get("end_logits"))[0];
        float answerable = ((float[]) outputs.get("answerable_logit"))[0];
        return new SpanScores(starts, ends, question.count() + 2, text.count()).best().stream()
                .map(span -> new Candidate(window, text.starts()[span.first()], text.ends()[span.last()], span.score(),
                        answerable))
                .toList();
    }
}
