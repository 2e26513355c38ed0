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
     * @param what key of the words that complete "… MB are needed", such as "to start"
     */
    static void require(Path folder, long bytes, String what) throws StartFailure, IOException {
        long left = Files.getFileStore(folder).getUsableSpace();
        if (left < bytes) {
            throw new StartFailure(
                    Said.in("disk.full", folder, left / MEGABYTE, (bytes + MEGABYTE - 1) / MEGABYTE, Said.in(what)));
        }
    }
}
