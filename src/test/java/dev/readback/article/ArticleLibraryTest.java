package dev.readback.article;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import dev.readback.platform.OpaqueId;
import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;
import dev.readback.testsupport.ArticleSample;
import dev.readback.testsupport.EmbeddedPostgresResource;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class ArticleLibraryTest {
    private static final NewArticle SEED = new NewArticle(null, ArticleSample.EMOJI.text(), "a test");
    private final ArticleLibrary library;
    private final SeedImporter importer;

    ArticleLibraryTest(ArticleLibrary library, SeedImporter importer) {
        this.library = library;
        this.importer = importer;
    }

    @Test
    void givesBackWhatWasAdded() {
        // Given
        Article added = library.add(SEED);
        // When
        Optional<Article> found = library.find(added.id());
        // Then
        assertEquals(Optional.of(added), found);
        assertEquals(ArticleSample.EMOJI.text(), added.text());
    }

    @Test
    void importsASeedOnce() {
        // Given
        String name = OpaqueId.next();
        boolean first = library.addSeed(name, SEED);
        // When
        boolean second = library.addSeed(name, SEED);
        // Then
        assertTrue(first);
        assertFalse(second);
    }

    @Test
    void importsNothingMoreWhenStartedAgain() throws Exception {
        // Given
        List<String> before = ids();
        // When
        importer.importSeeds(null);
        // Then
        assertEquals(before, ids());
    }

    @Test
    void aDeletedSeedStaysDeleted() {
        // Given
        String name = OpaqueId.next();
        List<String> before = ids();
        library.addSeed(name, SEED);
        library.delete(ids().stream().filter(id -> !before.contains(id)).findFirst().orElseThrow());
        // When
        boolean imported = library.addSeed(name, SEED);
        // Then
        assertFalse(imported);
        assertEquals(before, ids());
    }

    @Test
    void forgetsADeletedArticleAlsoWhenItIsInMemory() {
        // Given
        String id = library.add(SEED).id();
        library.get(id);
        // When
        library.delete(id);
        // Then
        var thrown = assertThrows(ProblemException.class, () -> library.get(id));
        assertEquals(ProblemType.ARTICLE_NOT_FOUND, thrown.type());
    }

    @Test
    void pagesShowEveryArticleOnceOldestFirst() {
        // Given
        List<String> added = Stream.generate(() -> library.add(SEED).id()).limit(5).toList();
        // When
        List<String> paged = ids();
        // Then
        assertEquals(added, paged.stream().filter(added::contains).toList());
        assertEquals(paged.stream().distinct().toList(), paged);
        assertEquals(paged.get(0), given().get("/api/articles?limit=1").path("items[0].id"));
    }

    /** Every article's id, two to a page. */
    private List<String> ids() {
        Stream.Builder<String> ids = Stream.builder();
        ArticlePage page = library.page(ArticleCursor.START, 2);
        page.items().forEach(article -> ids.add(article.id()));
        while (page.nextCursor() != null) {
            page = library.page(ArticleCursor.parse(page.nextCursor()), 2);
            page.items().forEach(article -> ids.add(article.id()));
        }
        return ids.build().toList();
    }
}
