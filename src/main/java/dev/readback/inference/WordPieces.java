package dev.readback.inference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;

/** Text to word pieces (BERT uncased vocabulary) with the place of each piece in the text. */
public final class WordPieces implements AutoCloseable {
    /** Number of {@code [CLS]}, which begins a sequence. */
    public static final long CLS = 101;
    /** Number of {@code [SEP]}, which ends a segment. */
    public static final long SEP = 102;

    /** Half a surrogate pair would count as three characters there and move every place behind it. */
    private static final Pattern HALF = Pattern.compile("[\\ud800-\\udfff]");

    private final HuggingFaceTokenizer tokenizer;

    /** @param json a Hugging Face {@code tokenizer.json} */
    public WordPieces(byte[] json) {
        try {
            tokenizer = HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(json),
                    Map.of("padding", "false", "truncation", "false", "addSpecialTokens", "false"));
        } catch (IOException cause) {
            throw new UncheckedIOException("tokenizer cannot be loaded", cause);
        }
    }

    /** The pieces of {@code text}, without {@code [CLS]} and {@code [SEP]}; none for a text without a character that counts. */
    public Pieces pieces(String text) {
        if (text.isEmpty()) return new Pieces(new long[0], new int[0], new int[0]);
        Encoding encoding = tokenizer.encode(HALF.matcher(text).replaceAll("\ufffd"), false, false);
        long[] ids = encoding.getIds();
        CharSpan[] spans = encoding.getCharTokenSpans();
        int[] starts = new int[ids.length];
        int[] ends = new int[ids.length];
        CodePoints places = new CodePoints(text);
        for (int i = 0; i < ids.length; i++) {
            starts[i] = places.unitOf(spans[i].getStart());
            ends[i] = places.unitOf(spans[i].getEnd());
        }
        return new Pieces(ids, starts, ends);
    }

    @Override
    public void close() {
        tokenizer.close();
    }

    /** The tokenizer counts code points, Java counts UTF-16 units; the same until the first character beyond the basic plane. */
    private static final class CodePoints {
        private final int[] units;

        CodePoints(String text) {
            int count = text.codePointCount(0, text.length());
            units = count == text.length() ? null : new int[count + 1];
            for (int point = 0, unit = 0; units != null && point <= count; point++) {
                units[point] = unit;
                if (unit < text.length()) unit += Character.charCount(text.codePointAt(unit));
            }
        }

        int unitOf(int codePoint) {
            return units == null ? codePoint : units[codePoint];
        }
    }
}
