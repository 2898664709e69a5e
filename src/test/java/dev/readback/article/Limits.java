package dev.readback.article;

/** Limits small enough to be met in a test. */
record Limits(int maxCharacters, int maxTitleCharacters, int maxSourceCharacters, long cachedCharacters,
        boolean importSeeds) implements ArticleConfig {
    static final Limits SMALL = new Limits(20, 10, 10, 100, false);
}
