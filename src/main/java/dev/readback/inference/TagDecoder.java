package dev.readback.inference;

import java.util.List;
import java.util.stream.IntStream;

/**
 * From logits to words: the best label of each word's first piece, of names and times the best that go together, and the best
 * tree. Words that the model did not see hang on the root word by {@code dep}.
 */
final class TagDecoder {
    private static final String UNSEEN_RELATION = "dep";

    private final TagLabels labels;
    private final LabelPath names;
    private final LabelPath times;

    TagDecoder(TagLabels labels) {
        this.labels = labels;
        this.names = new LabelPath(labels.name());
        this.times = new LabelPath(labels.time());
    }

    /** The words of a sentence; none for one without any. */
    List<TaggedWord> decoded(TagSequence sequence, TagLogits logits) {
        int[] seen = sequence.seen();
        int[] heads = heads(sequence, seen, logits.arcs());
        int[] name = paths(names, sequence, seen, logits.name());
        int[] time = paths(times, sequence, seen, logits.time());
        TaggedWord[] words = new TaggedWord[sequence.words().size()];
        for (int word : seen)
            words[word] = tagged(sequence, logits, word, heads[word], name(labels.name().get(name[word])),
                    TagLabels.place(labels.time().get(time[word])));
        int root = IntStream.of(seen).filter(word -> heads[word] == TaggedWord.ROOT).findFirst().orElse(0);
        for (int word = 0; word < words.length; word++) {
            if (words[word] == null) words[word] = unseen(sequence, word, root);
        }
        return List.of(words);
    }

    private TaggedWord tagged(TagSequence sequence, TagLogits logits, int word, int head, NameTag name, TagPlace time) {
        int piece = sequence.firsts()[word];
        WordSplitter.Place place = sequence.words().get(word);
        float[] relations = logits.relation()[piece].clone();
        if (head != TaggedWord.ROOT) relations[labels.root()] = Float.NEGATIVE_INFINITY;
        int relation = head == TaggedWord.ROOT ? labels.root() : best(relations);
        float relationProbability = head == TaggedWord.ROOT ? 1 : share(relations, relation);
        return new TaggedWord(place.start(), place.end(), place.in(sequence.sentence()),
                labels.partOfSpeech(best(logits.upos()[piece])), labels.xpos().get(best(logits.xpos()[piece])), name, time, head,
                labels.relation().get(relation), headProbability(sequence, logits.arcs()[piece], word, head),
                relationProbability);
    }

    private static TaggedWord unseen(TagSequence sequence, int word, int root) {
        WordSplitter.Place place = sequence.words().get(word);
        boolean isRoot = word == root;
        return new TaggedWord(place.start(), place.end(), place.in(sequence.sentence()), PartOfSpeech.X, TaggedWord.NO_TAG,
                NameTag.NONE, TagPlace.OUTSIDE, isRoot ? TaggedWord.ROOT : root,
                isRoot ? TaggedWord.ROOT_RELATION : UNSEEN_RELATION, 0, 0);
    }

    /** The head of every word that is seen, by the index of the word. */
    private static int[] heads(TagSequence sequence, int[] seen, float[][] arcs) {
        double[][] scores = new double[seen.length][seen.length];
        for (int i = 0; i < seen.length; i++) {
            float[] row = arcs[sequence.firsts()[seen[i]]];
            for (int j = 0; j < seen.length; j++) {
                scores[i][j] = row[i == j ? 0 : sequence.firsts()[seen[j]]];
            }
        }
        int[] found = ArcTree.heads(scores);
        int[] heads = new int[sequence.words().size()];
        for (int i = 0; i < seen.length; i++) {
            heads[seen[i]] = found[i] == TaggedWord.ROOT ? TaggedWord.ROOT : seen[found[i]];
        }
        return heads;
    }

    /** Among the root and all words but the word itself. */
    private static float headProbability(TagSequence sequence, float[] arcs, int word, int head) {
        float chosen = head == TaggedWord.ROOT ? arcs[0] : arcs[sequence.firsts()[head]];
        double words = IntStream.of(sequence.seen()).filter(other -> other != word)
                .mapToDouble(other -> Math.exp(arcs[sequence.firsts()[other]] - chosen)).sum();
        return (float) (1 / (words + Math.exp(arcs[0] - chosen)));
    }

    /** The number of every seen word's label. A run of words does not go on behind one that was not looked at. */
    private static int[] paths(LabelPath path, TagSequence sequence, int[] seen, float[][] logits) {
        int[] labels = new int[sequence.words().size()];
        for (int from = 0, to; from < seen.length; from = to) {
            to = from + 1;
            while (to < seen.length && seen[to] == seen[to - 1] + 1)
                to++;
            int[] found = path.best(IntStream.range(from, to).mapToObj(i -> logits[sequence.firsts()[seen[i]]]).toList());
            System.arraycopy(found, 0, labels, seen[from], found.length);
        }
        return labels;
    }

    private static NameTag name(String label) {
        return new NameTag(TagLabels.kind(label), TagLabels.place(label));
    }

    private static int best(float[] logits) {
        return IntStream.range(0, logits.length).reduce(0, (best, i) -> logits[i] > logits[best] ? i : best);
    }

    private static float share(float[] logits, int chosen) {
        double all = IntStream.range(0, logits.length).mapToDouble(i -> Math.exp(logits[i] - logits[chosen])).sum();
        return (float) (1 / all);
    }
}
