package dev.readback.inference;

/**
 * Whether a word is part of a name, of what, and where in it.
 *
 * @param kind {@code NONE} exactly when {@code place} is {@code OUTSIDE}
 */
public record NameTag(Kind kind, TagPlace place) {
    /** In no name. */
    public static final NameTag NONE = new NameTag(Kind.NONE, TagPlace.OUTSIDE);

    public enum Kind {
        NONE,
        PERSON,
        PLACE,
        ORGANISATION
    }

    public NameTag {
        if ((kind == Kind.NONE) != (place == TagPlace.OUTSIDE)) {
            throw new IllegalArgumentException("a word is in a name of some kind or outside of any, was " + kind + ", " + place);
        }
    }
}
