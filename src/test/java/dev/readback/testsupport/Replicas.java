package dev.readback.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Two running Readbacks on one database, which is the first one's embedded server. */
public record Replicas(PackagedReadback first, PackagedReadback second, Path home) implements AutoCloseable {
    public static Replicas start(Path directory, String... settings) throws IOException {
        Path home = directory.resolve("first");
        PackagedReadback first = PackagedReadback.start(home, settings);
        try {
            Stream<String> database = Stream.of("-Dquarkus.datasource.jdbc.url=" + url(first),
                    "-Dquarkus.datasource.username=readback", "-Dquarkus.datasource.password=" + password(home));
            String[] shared = Stream.concat(Stream.of(settings), database).toArray(String[]::new);
            return new Replicas(first, PackagedReadback.start(directory.resolve("second"), shared), home);
        } catch (IOException | AssertionError e) {
            first.close();
            throw e;
        }
    }

    public List<PackagedReadback> both() {
        return List.of(first, second);
    }

    /** To the database, as they connect to it. */
    public Connection connection() throws IOException, SQLException {
        return DriverManager.getConnection(url(first), "readback", password(home));
    }

    private static String url(PackagedReadback first) {
        return "jdbc:postgresql://127.0.0.1:" + first.server().port() + "/readback";
    }

    private static String password(Path home) throws IOException {
        return Files.readString(home.resolve("secrets/readback"));
    }

    @Override
    public void close() {
        second.close();
        first.close();
    }
}
