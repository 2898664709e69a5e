package dev.readback.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import dev.readback.platform.EmbeddedDatabase;
import dev.readback.platform.ReadbackHome;

/**
 * The database of the tests: the same embedded server as in production, in a directory of its own that is deleted
 * afterwards. Tests do not run {@code main()}, which starts it otherwise.
 */
public final class EmbeddedPostgresResource implements QuarkusTestResourceLifecycleManager {
    private Path directory;
    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            directory = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "database-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = EmbeddedDatabase.start(new ReadbackHome(directory));
        return database.address().asProperties();
    }

    @Override
    public void stop() {
        if (database == null) return;
        database.close();
        try {
            DeletedDirectory.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
