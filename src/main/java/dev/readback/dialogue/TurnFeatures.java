package dev.readback.dialogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What {@link IntentModel} sees of a turn: which words, pairs of neighbours and groups of letters it has, hashed, and its sentence
 * vector. Each of the three has length 1 before it is weighed.
 *
 * @param places of the features that are there, below {@link #COUNT}
 * @param values one for each place
 */
record TurnFeatures(int[] places, float[] values) {
    private static final int WORDS = 4096;
    private static final int LETTERS = 4096;
    private static final int WIDTH = 384;
    static final int COUNT = WORDS + LETTERS + WIDTH;
    /** A vector's components lie close together for all short texts, so that it needs more weight than what is hashed. */
    private static final float VECTOR_WEIGHT = 4;

    TurnFeatures {
        if (places.length != values.length) throw new IllegalArgumentException("a feature has a place and a value");
    }

    /**
     * @param words in lower case, one space between them, without marks
     * @param vector of the turn, of length 1
     */
    static TurnFeatures of(String words, float[] vector) {
        if (vector.length != WIDTH)
            throw new IllegalArgumentException("a vector has " + WIDTH + " components, had " + vector.length);
        Map<Integer, Float> found = new TreeMap<>();
        add(found, wordGroups(words), 0, WORDS);
        add(found, letterGroups(words), WORDS, LETTERS);
        for (int i = 0; i < WIDTH; i++)
            found.put(WORDS + LETTERS + i, vector[i] * VECTOR_WEIGHT);
        int[] places = found.keySet().stream().mapToInt(Integer::intValue).toArray();
        float[] values = new float[places.length];
        for (int i = 0; i < places.length; i++)
            values[i] = found.get(places[i]);
        return new TurnFeatures(places, values);
    }

    /** In lower case with keywords mended, without marks. */
    static String words(String turn) {
        String plain = turn.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[^\\p{L}\\p{N}' ]+", " ")
                .replaceAll("\\d+", "0").replaceAll("\\s+", " ").strip();
        return Keywords.mended(plain);
    }

    private static Stream<String> wordGroups(String words) {
        String[] each = ("^ " + words + " $").split(" ");
        return IntStream.range(1, each.length).boxed()
                .flatMap(i -> i + 1 < each.length
                        ? Stream.of(each[i], each[i - 1] + " " + each[i], each[i - 1] + " " + each[i] + " " + each[i + 1])
                        : Stream.of(each[i - 1] + " " + each[i]));
    }

    private static Stream<String> letterGroups(String words) {
        return Arrays.stream(words.split(" ")).map(word -> "<" + word + ">").flatMap(word -> IntStream.rangeClosed(3, 5).boxed()
                .flatMap(size -> IntStream.rangeClosed(0, word.length() - size).mapToObj(i -> word.substring(i, i + size))));
    }

    private static void add(Map<Integer, Float> found, Stream<String> groups, int first, int room) {
        int[] places = groups.mapToInt(group -> first + Math.floorMod(spread(group.hashCode()), room)).distinct().toArray();
        float value = (float) (1 / Math.sqrt(places.length));
        for (int place : places)
            found.put(place, value);
    }

    /** The low bits of a String's hash tell mostly its last letters. */
    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }
}
