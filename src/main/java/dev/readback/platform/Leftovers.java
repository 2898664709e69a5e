package dev.readback.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jboss.logging.Logger;

/**
 * What a killed Readback leaves running: the database server, which outlives its parent, or the {@code initdb} of a first
 * start. To be used only while holding the {@link DataDirectoryLock}: it is what says that the parent is dead.
 * <p>
 * Nothing is signalled for its pid alone, since pids are used again. A server is one by its command <em>and</em> by the data
 * directory that it has noted down; anything else by its program lying in this home, which no other Readback uses.
 */
final class Leftovers {
    private static final Logger LOG = Logger.getLogger(Leftovers.class);

    private final ReadbackHome home;
    private final Duration patience;

    /** @param patience how long to wait for them to go */
    Leftovers(ReadbackHome home, Duration patience) {
        this.home = home;
        this.patience = patience;
    }

    /** Returns when none is left, or gives up with a message. */
    void clear() throws IOException {
        orphan().ifPresent(this::stop);
        // initdb deletes what it has made when it is asked to stop, by then perhaps the directory of its successor.
        processes().stream().filter(process -> command(process).contains("initdb")).forEach(ProcessHandle::destroyForcibly);
        await(processes());
        forgetStrangerWithOurPid();
    }

    /** The server that serves our data directory, if it is alive. */
    Optional<ProcessHandle> orphan() throws IOException {
        return PostmasterPid.of(home.data()).flatMap(noted -> ProcessHandle.of(noted.pid())
                .filter(process -> noted.describes(command(process), home.data())));
    }

    private void stop(ProcessHandle orphan) {
        LOG.infof("stopping the database server that a killed Readback left behind, pid=%d", orphan.pid());
        orphan.destroy();
        await(List.of(orphan));
    }

    /** PostgreSQL takes any live process with the noted pid for a running server, and would not start. */
    private void forgetStrangerWithOurPid() throws IOException {
        Optional<PostmasterPid> noted = PostmasterPid.of(home.data());
        if (noted.isPresent() && ProcessHandle.of(noted.get().pid()).isPresent()) {
            LOG.infof("pid=%d has gone to another program since the last run; it is left alone", noted.get().pid());
            Files.delete(home.data().resolve(PostmasterPid.FILE_NAME));
        }
    }

    private List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses().filter(process -> isOurs(command(process))).toList();
    }

    private boolean isOurs(String command) {
        return !command.isEmpty() && Path.of(command).startsWith(home.programs());
    }

    private void await(List<ProcessHandle> processes) {
        var gone = CompletableFuture.allOf(processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        try {
            gone.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new StartRefused(
                    "the database server of a killed Readback still uses " + home.data() + " and does not stop; end "
                            + processes.stream().filter(ProcessHandle::isAlive).map(process -> "pid " + process.pid()).toList()
                            + " and start again",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("interrupted while waiting for an earlier database server to stop", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("could not watch " + processes, e);
        }
    }

    private static String command(ProcessHandle process) {
        return process.info().command().orElse("");
    }
}
