package dev.readback.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sentences of a text, by rules.
 *
 * <p><b>What holds for any text:</b> every character that is not white space lies in exactly one sentence; sentences are in
 * order, trimmed, inside one paragraph, and at most {@link #LONGEST_SENTENCE} UTF-16 units long. Time grows with the
 * length of the text. There is no state: one instance may be shared by all threads.
 *
 * <p><b>Where a sentence ends:</b> at the end of its paragraph, or after a stop (with the quotes, brackets and note marks that
 * follow it) if {@link SentenceEnd} finds no sign that the sentence goes on.
 *
 * <p><b>Ellipses:</b> "country...It is time" is two sentences, because a word that begins sentences follows; "wait...what" and
 * "the one ... Another" are one. Gold annotation (English EWT train, Universal Dependencies) splits an ellipsis with or
 * without a space before a capital in 99 of 125 cases, before a small letter in 14 of 187; GUM splits none of 3 and 10.
 *
 * <p><b>What it does not do:</b> split at colons, semicolons or dashes (gold does at 42 of 328 colons and semicolons of GUM train), or find sentences without a stop between them (captions run
 * into one line, verse, chat). Text without capitals is split only after whole small words. Abbreviations are English.
 *
 * <p><b>Why rules and not a library:</b> exactly right sentences on GUM train (edited text), with the same paragraphs: these rules
 * 94.8 %, the JDK's {@code BreakIterator} 89.1 %, Apache OpenNLP 2.5.4 with its English model 1.3.0 88.6 %, ICU4J 77.1
 * 88.1 %. Agreement with a library (only what both split) lowers it to 90.8 %. Of the gold sentences that begin and end at a
 * stop or paragraph edge the rules get 99.0 % right. {@code SentenceSplitterEvaluation} measures again.
 */
public final class SentenceSplitter {
    /**
     * The most UTF-16 units in one sentence. The longest of the 18,189 gold sentences of EWT and GUM, train and dev, has 771;
     * beyond is text without stops, which {@link LongSentences} cuts so that everything after it meets pieces of bearable size.
     */
    public static final int LONGEST_SENTENCE = 2_000;

    /** The sentences of the paragraphs of {@code text}; empty for a blank one. */
    public List<Span> split(String text) {
        return split(text, Paragraphs.of(text));
    }

    /** The sentences of {@code paragraphs}, which lie in {@code text}, in order and apart. */
    public List<Span> split(String text, List<Span> paragraphs) {
        List<Span> sentences = new ArrayList<>();
        for (Span paragraph : paragraphs)
            splitParagraph(text, paragraph, sentences);
        return List.copyOf(sentences);
    }

    private static void splitParagraph(String text, Span paragraph, List<Span> sentences) {
        int start = Characters.skipWhite(text, paragraph.start(), paragraph.end());
        int end = Characters.trimEnd(text, start, paragraph.end());
        int at = start;
        while (at < end) {
            if (!Characters.isStop(text.charAt(at))) {
                at++;
                continue;
            }
            var candidate = SentenceEnd.at(text, start, at, end);
            at = candidate.after();
            if (!candidate.ends()) continue;
            LongSentences.cut(text, start, at, LONGEST_SENTENCE, sentences);
            start = Characters.skipWhite(text, at, end);
            at = start;
        }
        if (start < end) LongSentences.cut(text, start, end, LONGEST_SENTENCE, sentences);
    }
}
