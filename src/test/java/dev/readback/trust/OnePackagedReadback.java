package dev.readback.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import dev.readback.testsupport.DeletedDirectory;
import dev.readback.testsupport.PackagedReadback;

/** Gives tests one packaged Readback with the settings it is shipped with: starting one for each class takes longer than the tests. */
final class OnePackagedReadback implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(OnePackagedReadback.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PackagedReadback.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(Running.class).readback;
    }

    private static final class Running implements AutoCloseable {
        private final Path home;
        private final PackagedReadback readback;

        Running() {
            try {
                home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "trust-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            readback = PackagedReadback.start(home);
        }

        @Override
        public void close() throws IOException {
            readback.close();
            DeletedDirectory.delete(home);
        }
    }
}
