package dev.readback.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * The packaged application in a JVM of its own, as a person starts it. Closing it leaves no process behind, the embedded
 * database server included.
 */
public final class PackagedReadback implements AutoCloseable {
    private static final Duration READY = Duration.ofSeconds(120);
    private static final int TAIL = 30;
    private static final int PORTS = 20_000;
    private static final int PORTS_END = 32_000;

    private final Path home;
    private final Path log;
    private final URI baseUri;
    private final Process process;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private PackagedReadback(Path home, Path log, int port, Process process) {
        this.home = home;
        this.log = log;
        this.baseUri = URI.create("http://127.0.0.1:" + port);
        this.process = process;
    }

    /** Starts it and returns at once; some tests want to see it fail, or to kill it early. */
    public static PackagedReadback launch(Path home, String... systemProperties) {
        return launch(home, Map.of(), systemProperties);
    }

    private static PackagedReadback launch(Path home, Map<String, String> environment, String... systemProperties) {
        try {
            int port = freePort();
            Path packaged = Path.of(System.getProperty("readback.test.package"));
            Path log = Files.createTempFile(Files.createDirectories(packaged.resolveSibling("packaged-logs")), "readback-",
                    ".log");
            List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dquarkus.http.port=" + port));
            command.addAll(List.of(systemProperties));
            command.addAll(List.of("-jar", packaged.resolve("quarkus-run.jar").toString()));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
            builder.environment().put("READBACK_HOME", home.toString());
            builder.environment().putAll(environment);
            return new PackagedReadback(home, log, port, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it and waits until it is ready to serve. */
    public static PackagedReadback start(Path home, String... systemProperties) {
        return start(home, Map.of(), systemProperties);
    }

    /** @param environment variables that it has besides those of this process */
    public static PackagedReadback start(Path home, Map<String, String> environment, String... systemProperties) {
        PackagedReadback readback = launch(home, environment, systemProperties);
        try {
            readback.awaitReady();
            return readback;
        } catch (AssertionError e) {
            readback.close();
            throw e;
        }
    }

    public void awaitReady() {
        Eventually.within(READY, () -> isReady() || !process.isAlive(), this::logTail);
        if (!process.isAlive()) throw new AssertionError("Readback has ended: " + logTail());
    }

    public boolean isReady() {
        try {
            HttpRequest request = HttpRequest.newBuilder(baseUri.resolve("/q/health/ready")).timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The exit code; fails when the process has not ended in time. */
    public int awaitExit(Duration deadline) {
        try {
            if (process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS)) return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("Readback still runs after " + deadline.toSeconds() + " s: " + logTail());
    }

    /** SIGKILL to the JVM; the database server lives on. */
    public void killHard() {
        process.destroyForcibly();
        awaitExit(Duration.ofSeconds(10));
    }

    /** SIGTERM, then waits for the end; returns the exit code. */
    public int stop() {
        process.destroy();
        return awaitExit(Duration.ofSeconds(60));
    }

    public URI baseUri() {
        return baseUri;
    }

    public long pid() {
        return process.pid();
    }

    /** Everything that it has printed. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The embedded database server, which is there when Readback is ready. */
    public ServerProcess server() {
        return ServerProcess.of(home).orElseThrow(() -> new AssertionError("no database server in " + home + ": " + logTail()));
    }

    @Override
    public void close() {
        process.destroyForcibly();
        awaitExit(Duration.ofSeconds(10));
        ServerProcess.of(home).ifPresent(ServerProcess::killHard);
    }

    private String logTail() {
        List<String> lines = log().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
    }

    /** Below the ports that systems give to outgoing connections: one of those would have taken it before Readback listens. */
    private static int freePort() {
        return ThreadLocalRandom.current().ints(PORTS, PORTS_END).filter(PackagedReadback::isFree).findFirst().orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
