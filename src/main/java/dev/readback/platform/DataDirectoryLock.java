package dev.readback.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to touch a data directory. It belongs to one process at a time and the operating system takes it back when that
 * process dies, however it dies.
 */
final class DataDirectoryLock implements AutoCloseable {
    /** Of this process: closing a second channel on the same file would release the lock of the first. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DataDirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Fails at once, having touched nothing, when another Readback holds it. */
    static DataDirectoryLock take(ReadbackHome home) throws IOException {
        if (!HELD.add(home.lock())) throw held(home);
        FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = new DataDirectoryLock(home.lock(), channel);
        if (channel.tryLock() != null) return lock;
        lock.close();
        throw held(home);
    }

    private static StartRefused held(ReadbackHome home) {
        return new StartRefused("another Readback is using " + home.data() + "; stop it, or " + ReadbackHome.HOW_TO_CHOOSE);
    }

    @Override
    public void close() throws IOException {
        HELD.remove(file);
        channel.close();
    }
}
