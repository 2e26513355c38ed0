package org.mirps.employment.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Room on the disk of the data folder, asked before it is needed: half a start is worse than none. */
final class DiskSpace {

    private static final long MEGABYTE = 1_000_000;

    private DiskSpace() {}

    /**
     * @param folder one that is there
     * @param what completes "… MB are needed", such as "to start"
     */
    static void require(Path folder, long bytes, String what) throws StartFailure, IOException {
        long left = Files.getFileStore(folder).getUsableSpace();
        if (left < bytes) {
            throw new StartFailure(
                    "The disk of the data folder " + folder + " has " + left / MEGABYTE + " MB left, and "
                            + (bytes + MEGABYTE - 1) / MEGABYTE + " MB are needed " + what
                            + ": free some, or name a folder on another disk with --data.");
        }
    }
}
