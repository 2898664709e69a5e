package dev.readback.platform;

import java.util.Optional;
import java.util.Set;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who may call Readback from a browser. */
@ConfigMapping(prefix = "readback.http")
public interface HttpConfig {
    /**
     * Host names, beside localhost, this machine's name and plain IP addresses, under which browsers may reach Readback, comma
     * separated. Others are refused, because any web page can point a name of its own at this computer.
     */
    Optional<Set<String>> hosts();

    /** The largest body taken; a larger one is refused with {@code too-large}. Must be less than quarkus.http.limits.max-body-size. */
    @WithDefault("8M")
    MemorySize maxBodySize();

    /** What the sender of a larger body is told. */
    static String tooLarge(long most) {
        return "The body has more than " + most + " bytes (readback.http.max-body-size). Send less";
    }
}
