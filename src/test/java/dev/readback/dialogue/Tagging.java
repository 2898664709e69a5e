package dev.readback.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import dev.readback.article.Article;
import dev.readback.inference.NameTag;
import dev.readback.inference.PartOfSpeech;
import dev.readback.inference.TagPlace;
import dev.readback.inference.TaggedWord;
import dev.readback.testsupport.ArticleSample;

/** Tags words as a test says, where the Tagger might err: names of some kinds, pronouns, and nouns for the rest. */
record Tagging(Map<String, NameTag.Kind> names) {
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+|\\S");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her", "his", "it", "they");

    private static final Set<String> SMALL = Set.of("What", "are", "is", "and", "?");

    static Tagging people(String... names) {
        return new Tagging(Map.of()).with(NameTag.Kind.PERSON, names);
    }

    Tagging with(NameTag.Kind kind, String... more) {
        Map<String, NameTag.Kind> all = new java.util.LinkedHashMap<>(names);
        for (String name : more)
            all.put(name, kind);
        return new Tagging(all);
    }

    static Article article(String text) {
        return new ArticleSample("Newport", text).article();
    }

    Cast cast(Article article) {
        return Cast.of(article, article.sentences().stream().map(sentence -> words(article.quote(sentence))).toList());
    }

    List<TaggedWord> words(String sentence) {
        List<TaggedWord> words = new ArrayList<>();
        for (MatchResult found : WORD.matcher(sentence).results().toList()) {
            boolean first = words.isEmpty();
            boolean pronoun = PRONOUNS.contains(found.group().toLowerCase(java.util.Locale.ROOT));
            words.add(new TaggedWord(found.start(), found.end(), found.group(),
                    pronoun ? PartOfSpeech.PRON : SMALL.contains(found.group()) ? PartOfSpeech.ADP : PartOfSpeech.NOUN,
                    "NN", name(sentence, found.start()), TagPlace.OUTSIDE, first ? TaggedWord.ROOT : 0,
                    first ? TaggedWord.ROOT_RELATION : "dep", 1, 1));
        }
        return words;
    }

    private NameTag name(String sentence, int at) {
        for (Map.Entry<String, NameTag.Kind> name : names.entrySet()) {
            for (int start = sentence.indexOf(name.getKey()); start >= 0; start = sentence.indexOf(name.getKey(), start + 1)) {
                if (at == start) return new NameTag(name.getValue(), TagPlace.FIRST);
                if (at > start && at < start + name.getKey().length()) return new NameTag(name.getValue(), TagPlace.NEXT);
            }
        }
        return NameTag.NONE;
    }
}
