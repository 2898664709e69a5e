package dev.readback.inference;

import java.util.Locale;
import java.util.Set;

/**
 * A word of a sentence and what the Tagger says of it. Words are those of Universal Dependencies: "don't" is two, a mark is one.
 *
 * @param start first character in the sentence, UTF-16 units
 * @param end one past the last
 * @param text the characters between them
 * @param tag Penn tag, which tells tense, number and form (VBD, NNS, VBN); {@link #NO_TAG} for a word that was not looked at
 * @param time where it stands in a date or another expression of time
 * @param head index in the sentence of the word that this one hangs on; {@link #ROOT} for the one word that hangs on none
 * @param relation by which relation it hangs there (UD, English; subtypes only nsubj:pass, aux:pass, obl:agent, obl:unmarked,
 *     nmod:poss, nmod:unmarked, acl:relcl, compound:prt); {@code root} exactly for the root
 * @param headProbability how sure the model is of the head, from 0 to 1; it may have been outvoted for the sake of the tree
 * @param relationProbability how sure the model is of the relation, from 0 to 1; 1 for the root
 */
public record TaggedWord(int start, int end, String text, PartOfSpeech partOfSpeech, String tag, NameTag name, TagPlace time,
        int head, String relation, float headProbability, float relationProbability) {
    /** The head of the word that hangs on none. */
    public static final int ROOT = -1;
    /** The tag of a word that was not looked at: too far behind, or of no character that the vocabulary knows. */
    public static final String NO_TAG = "XX";
    /** The relation of the root. */
    public static final String ROOT_RELATION = "root";

    private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");

    public TaggedWord {
        if (start < 0 || end - start != text.length() || text.isEmpty()) {
            throw new IllegalArgumentException("a word must cover its text, was [" + start + ", " + end + ")");
        }
        if (head < ROOT) throw new IllegalArgumentException("a head is a word or the root (-1), was " + head);
        if ((head == ROOT) != relation.equals(ROOT_RELATION)) {
            throw new IllegalArgumentException("the root, and no other word, has the relation root, was " + relation);
        }
    }

    public boolean isRoot() {
        return head == ROOT;
    }

    /** A verb or auxiliary in the past or present tense, or a modal: what makes a clause finite. */
    public boolean isFiniteVerb() {
        return FINITE.contains(tag);
    }

    /** A verb or auxiliary in any form. */
    public boolean isVerb() {
        return partOfSpeech == PartOfSpeech.VERB || partOfSpeech == PartOfSpeech.AUX;
    }

    public boolean isPast() {
        return tag.equals("VBD");
    }

    /** A past or passive participle: taken, said. */
    public boolean isPastParticiple() {
        return tag.equals("VBN");
    }

    /** A noun or name in the plural. */
    public boolean isPlural() {
        return tag.equals("NNS") || tag.equals("NNPS");
    }

    public boolean isNoun() {
        return partOfSpeech == PartOfSpeech.NOUN || partOfSpeech == PartOfSpeech.PROPN;
    }

    public boolean isPronoun() {
        return partOfSpeech == PartOfSpeech.PRON;
    }

    public boolean isPunctuation() {
        return partOfSpeech == PartOfSpeech.PUNCT;
    }

    /** Part of the name of a person, a place or an organisation. */
    public boolean isName() {
        return name.place() != TagPlace.OUTSIDE;
    }

    public boolean isName(NameTag.Kind kind) {
        return isName() && name.kind() == kind;
    }

    /** Part of a date or another expression of time. */
    public boolean isTime() {
        return time != TagPlace.OUTSIDE;
    }

    /** Whether it hangs on its head by {@code wanted} or a subtype of it: nsubj:pass is a nsubj, obl:agent an obl. */
    public boolean is(String wanted) {
        return relation.equals(wanted) || relation.startsWith(wanted + ":");
    }

    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
