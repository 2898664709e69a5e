package dev.readback.architecture.violating.platform;

import java.io.IOException;
import java.net.URI;
import java.util.logging.Logger;

import jakarta.inject.Inject;

/** Nothing runs it. */
public class BreaksEverything {
    @Inject
    Door door;

    String all(String given) throws IOException, InterruptedException {
        Thread.sleep(1);
        System.out.println(given.toLowerCase());
        Logger.getLogger("all").info(String.format("%d", 1000));
        return URI.create(door.open()).toURL().openStream().toString();
    }
}
