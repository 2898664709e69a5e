package dev.readback.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import dev.readback.inference.PartOfSpeech;
import dev.readback.inference.TaggedWord;

/** The noun phrases of short texts, without what hangs on them: "the repair", "Robert Keane", "120,000 euros". */
final class Phrases {
    private static final Set<PartOfSpeech> INSIDE = Set.of(PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.NUM,
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPN, PartOfSpeech.PART, PartOfSpeech.SYM);
    private static final Set<String> NEVER = Set.of("what", "which", "who", "whom", "whose", "how", "not", "to", "many", "much",
            "this", "that", "these", "those");
    private final Function<List<String>, List<List<TaggedWord>>> tagger;

    Phrases(Function<List<String>, List<List<TaggedWord>>> tagger) {
        this.tagger = tagger;
    }

    /** In the order of the text, each ending in a noun or name. */
    List<String> in(String text) {
        if (text.isBlank()) return List.of();
        List<TaggedWord> words = tagger.apply(List.of(text)).get(0);
        List<String> found = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            if (!isInside(words.get(first))) continue;
            int end = first;
            while (end + 1 < words.size() && isInside(words.get(end + 1)))
                end++;
            int last = end;
            while (last > first && !words.get(last).isNoun())
                last--;
            if (words.get(last).isNoun()) found.add(text.substring(words.get(first).start(), words.get(last).end()));
            first = end;
        }
        return found;
    }

    private static boolean isInside(TaggedWord word) {
        return INSIDE.contains(word.partOfSpeech()) && !NEVER.contains(word.lower());
    }
}
