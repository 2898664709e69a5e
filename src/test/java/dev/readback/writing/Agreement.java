package dev.readback.writing;

/**
 * Whether the service answers its own questions as it keyed them.
 *
 * @param asked items whose stem is a question
 * @param agreed those answered with the key, to a token F1 of at least {@link #SAME}
 * @param silent those of which it says that the article does not answer them
 */
record Agreement(int asked, int agreed, int silent) {
    static final Agreement NONE = new Agreement(0, 0, 0);
    /** The same as the writer's own round trip asks for. */
    static final double SAME = 0.8;

    Agreement {
        if (agreed < 0 || silent < 0 || agreed + silent > asked) {
            throw new IllegalArgumentException("of " + asked + " not " + agreed + " can agree and " + silent + " be silent");
        }
    }

    /** One of one. */
    static Agreement of(boolean found, boolean same) {
        return new Agreement(1, found && same ? 1 : 0, found ? 0 : 1);
    }

    Agreement plus(Agreement other) {
        return new Agreement(asked + other.asked, agreed + other.agreed, silent + other.silent);
    }
}
