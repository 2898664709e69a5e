package dev.readback.platform;

import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;

/** Who may call Readback from a browser. */
@ConfigMapping(prefix = "readback.http")
public interface HttpConfig {
    /**
     * Host names, beside localhost, this machine's name and plain IP addresses, under which browsers may reach Readback, comma
     * separated. Others are refused, because any web page can point a name of its own at this computer.
     */
    Optional<Set<String>> hosts();
}
