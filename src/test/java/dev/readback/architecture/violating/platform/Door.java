package dev.readback.architecture.violating.platform;

import jakarta.ws.rs.Path;

/** A resource that others should leave alone. */
@Path("/violating")
public interface Door {
    String open();
}
