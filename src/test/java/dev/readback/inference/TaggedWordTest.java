package dev.readback.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggedWordTest {
    @ParameterizedTest
    @CsvSource({"VERB,VBD,true", "AUX,VBZ,true", "AUX,MD,true", "VERB,VBN,false", "VERB,VB,false", "NOUN,NN,false"})
    void tellsFiniteVerbs(PartOfSpeech partOfSpeech, String tag, boolean finite) {
        // Given
        TaggedWord word = word("built", partOfSpeech, tag, 0, "conj");
        // When
        boolean isFinite = word.isFiniteVerb();
        // Then
        assertEquals(finite, isFinite);
    }

    @Test
    void countsASubtypeAsItsRelation() {
        // Given
        TaggedWord word = word("wall", PartOfSpeech.NOUN, "NN", 2, "nsubj:pass");
        // When
        boolean isSubject = word.is("nsubj");
        // Then
        assertTrue(isSubject);
        assertTrue(word.is("nsubj:pass"));
        assertFalse(word.is("nsub"));
    }

    @Test
    void refusesARootThatHangsOnAWord() {
        // Given
        String relation = TaggedWord.ROOT_RELATION;
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> word("is", PartOfSpeech.AUX, "VBZ", 3, relation));
        // Then
        assertEquals("the root, and no other word, has the relation root, was root", thrown.getMessage());
    }

    @Test
    void refusesANameOfNoKind() {
        // Given
        TagPlace inside = TagPlace.NEXT;
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> new NameTag(NameTag.Kind.NONE, inside));
        // Then
        assertEquals("a word is in a name of some kind or outside of any, was NONE, NEXT", thrown.getMessage());
    }

    private static TaggedWord word(String text, PartOfSpeech partOfSpeech, String tag, int head, String relation) {
        return new TaggedWord(0, text.length(), text, partOfSpeech, tag, NameTag.NONE, TagPlace.OUTSIDE, head, relation, 1, 1);
    }
}
