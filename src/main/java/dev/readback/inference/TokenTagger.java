package dev.readback.inference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * Tells of every word of a sentence what it is, whether it belongs to a name or a time, and on which word it hangs: a BERT
 * encoder that sees the shapes of words where others see segments (see the model's card).
 */
public final class TokenTagger {
    private final OnnxModel model;
    private final WordPieces wordPieces;
    private final TagDecoder decoder;
    private final InferenceQueue queue;
    private final RunTimer timer;
    private final int batch;

    /** @param batch sentences per run, at least 1 */
    public TokenTagger(OnnxModel model, TagLabels labels, WordPieces wordPieces, InferenceQueue queue, RunTimer timer,
            int batch) {
        if (batch < 1) throw new IllegalArgumentException("a run needs room for at least 1 sentence, was " + batch);
        this.model = model;
        this.wordPieces = wordPieces;
        this.decoder = new TagDecoder(labels);
        this.queue = queue;
        this.timer = timer;
        this.batch = batch;
    }

    /**
     * The words of every sentence, in order; none for a sentence of white space. Heads make one tree in each. Of a sentence of more
     * than 510 word pieces the rest is split into words but not looked at. Waits patiently for its turns, a few batches at a time, so
     * that questions get in between.
     */
    public List<List<TaggedWord>> tag(List<String> sentences) {
        List<TagSequence> sequences = sentences.stream().map(sentence -> TagSequence.of(sentence, wordPieces)).toList();
        int[] byLength = IntStream.range(0, sequences.size()).boxed()
                .sorted(Comparator.comparingInt(i -> sequences.get(i).tokens().length())).mapToInt(Integer::intValue).toArray();
        List<List<TaggedWord>> tagged = new ArrayList<>(Collections.nCopies(sentences.size(), List.of()));
        List<int[]> batches = new ArrayList<>();
        for (int from = 0; from < byLength.length; from += batch) {
            batches.add(IntStream.of(byLength).skip(from).limit(batch).toArray());
        }
        List<List<List<TaggedWord>>> parts = queue.runAllPatiently(batches.stream().map(rows -> run(sequences, rows)).toList());
        for (int part = 0; part < parts.size(); part++) {
            for (int i = 0; i < batches.get(part).length; i++) {
                tagged.set(batches.get(part)[i], parts.get(part).get(i));
            }
        }
        return List.copyOf(tagged);
    }

    private Callable<List<List<TaggedWord>>> run(List<TagSequence> all, int[] rows) {
        return () -> run(IntStream.of(rows).mapToObj(all::get).toList());
    }

    private List<List<TaggedWord>> run(List<TagSequence> sequences) {
        List<Tokens> tokens = sequences.stream().map(TagSequence::tokens).toList();
        var outputs = timer.time(model.name(), () -> model.run(tokens, TagLogits.OUTPUTS));
        return IntStream.range(0, sequences.size())
                .mapToObj(row -> decoder.decoded(sequences.get(row), TagLogits.of(outputs, row))).toList();
    }
}
