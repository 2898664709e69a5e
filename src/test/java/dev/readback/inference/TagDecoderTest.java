package dev.readback.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class TagDecoderTest {
    private static final TagLabels LABELS = new TagLabels(List.of("PROPN", "VERB"), List.of("NNP", "VBD"),
            List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC"), List.of("O", "B-TIME", "I-TIME"), List.of("root", "nsubj", "obj"));
    /** Pieces: mark, Ada, saw, Cork (two pieces), mark. */
    private static final TagSequence ADA = new TagSequence("Ada saw Cork", WordSplitter.words("Ada saw Cork"),
            new Tokens(new long[6], new long[6]), new int[]{1, 2, 3});

    private final TagDecoder decoder = new TagDecoder(LABELS);

    @Test
    void readsEachWordOffItsFirstPiece() {
        // Given
        TagLogits logits = logits(new int[]{0, 1, 3, 0, 0, 0}, new int[]{0, 1, 0, 2, 1, 0});
        // When
        List<TaggedWord> words = decoder.decoded(ADA, logits);
        // Then
        assertEquals(List.of("Ada", "saw", "Cork"), words.stream().map(TaggedWord::text).toList());
        assertEquals(List.of(PartOfSpeech.PROPN, PartOfSpeech.VERB, PartOfSpeech.PROPN),
                words.stream().map(TaggedWord::partOfSpeech).toList());
        assertEquals(List.of("NNP", "VBD", "NNP"), words.stream().map(TaggedWord::tag).toList());
        assertEquals(List.of(1, -1, 1), words.stream().map(TaggedWord::head).toList());
    }

    @Test
    void callsTheRootRootAndNoOtherWord() {
        // Given
        TagLogits logits = logits(new int[6], new int[]{0, 0, 1, 2, 0, 0});
        // When
        List<TaggedWord> words = decoder.decoded(ADA, logits);
        // Then
        assertEquals(List.of("nsubj", "root", "obj"), words.stream().map(TaggedWord::relation).toList());
        assertEquals(1, words.get(1).relationProbability());
        assertTrue(words.get(2).relationProbability() > 0.9, "obj against nsubj alone");
    }

    @Test
    void readsNamesAndTimesOffThePathThatGoesTogether() {
        // Given
        TagLogits logits = logits(new int[]{0, 1, 2, 3, 0, 0}, new int[6]);
        // When
        List<TaggedWord> words = decoder.decoded(ADA, logits);
        // Then
        assertEquals(new NameTag(NameTag.Kind.PERSON, TagPlace.FIRST), words.get(0).name());
        assertEquals(new NameTag(NameTag.Kind.PERSON, TagPlace.NEXT), words.get(1).name());
        assertEquals(new NameTag(NameTag.Kind.PLACE, TagPlace.FIRST), words.get(2).name());
        assertEquals(List.of(TagPlace.FIRST, TagPlace.NEXT, TagPlace.NEXT), words.stream().map(TaggedWord::time).toList());
    }

    @Test
    void letsNoNameGoOnBehindAWordThatTheModelDidNotSee() {
        // Given
        TagSequence torn = new TagSequence(ADA.sentence(), ADA.words(), ADA.tokens(), new int[]{1, TagSequence.UNSEEN, 3});
        // When
        List<TaggedWord> words = decoder.decoded(torn, logits(new int[]{0, 1, 0, 2, 0, 0}, new int[6]));
        // Then
        assertEquals(List.of(new NameTag(NameTag.Kind.PERSON, TagPlace.FIRST), NameTag.NONE, NameTag.NONE),
                words.stream().map(TaggedWord::name).toList());
    }

    @Test
    void isAsSureOfAHeadAsItStandsAboveItsRivals() {
        // Given
        TagLogits logits = logits(new int[6], new int[6]);
        // When
        List<TaggedWord> words = decoder.decoded(ADA, logits);
        // Then
        double sure = Math.exp(4) / (Math.exp(4) + 2);
        assertEquals(sure, words.get(0).headProbability(), 1e-6);
    }

    @Test
    void hangsWhatTheModelDidNotSeeOnTheRoot() {
        // Given
        TagSequence cut = new TagSequence(ADA.sentence(), ADA.words(), ADA.tokens(), new int[]{1, 2, TagSequence.UNSEEN});
        // When
        List<TaggedWord> words = decoder.decoded(cut, logits(new int[6], new int[6]));
        // Then
        assertEquals(PartOfSpeech.X, words.get(2).partOfSpeech());
        assertEquals(1, words.get(2).head());
        assertEquals(0, words.get(2).headProbability());
    }

    @Test
    void makesATreeOfWordsThatTheModelSawNoneOf() {
        // Given
        int none = TagSequence.UNSEEN;
        TagSequence unseen = new TagSequence(ADA.sentence(), ADA.words(), ADA.tokens(), new int[]{none, none, none});
        // When
        List<TaggedWord> words = decoder.decoded(unseen, logits(new int[6], new int[6]));
        // Then
        assertEquals(List.of(-1, 0, 0), words.stream().map(TaggedWord::head).toList());
    }

    /** Logits of 4 for: the given labels, PROPN VERB PROPN, all times next, and arcs Ada to saw, saw to the root, Cork to saw. */
    private static TagLogits logits(int[] names, int[] relations) {
        int[] speech = {0, 0, 1, 0, 1, 0};
        return new TagLogits(chosen(speech, 2), chosen(speech, 2), chosen(names, 5), chosen(new int[]{2, 2, 2, 2, 2, 2}, 3),
                chosen(relations, 3), chosen(new int[]{0, 2, 0, 2, 3, 0}, 6));
    }

    private static float[][] chosen(int[] labels, int of) {
        float[][] logits = new float[labels.length][of];
        for (int piece = 0; piece < labels.length; piece++) {
            logits[piece][labels[piece]] = 4;
        }
        return logits;
    }
}
