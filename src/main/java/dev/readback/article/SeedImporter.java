package dev.readback.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.util.ClassPathUtils;

/** Puts the articles that ship with Readback into the library at its first start. */
@ApplicationScoped
class SeedImporter {
    private static final Logger LOG = Logger.getLogger(SeedImporter.class);
    private final ArticleLibrary library;
    private final ArticleConfig config;

    SeedImporter(ArticleLibrary library, ArticleConfig config) {
        this.library = library;
        this.config = config;
    }

    void importSeeds(@Observes StartupEvent start) throws IOException {
        if (config.importSeeds()) ClassPathUtils.consumeAsPaths("seeds", this::importFolder);
    }

    private void importFolder(Path folder) {
        for (Path file : filesOf(folder)) {
            String name = file.getFileName().toString();
            if (library.addSeed(name, new NewArticle(null, contentOf(file), null))) LOG.infof("seed imported name=%s", name);
        }
    }

    private static List<Path> filesOf(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException cause) {
            throw new UncheckedIOException("seeds cannot be listed in " + folder, cause);
        }
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException("seed cannot be read: " + file, cause);
        }
    }
}
