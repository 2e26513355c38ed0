package org.mirps.employment.shared.file;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mirps.employment.shared.FileSize;

/** What files may take of the disk while they lie there, in bytes. Source: docs/files.md, "Load". */
final class FileRoom {

    /** One file. */
    static final long LARGEST = 1024L * FileSize.MEGABYTE;

    /** All that are done, together. */
    static final long MOST = 2 * LARGEST;

    private FileRoom() {}

    /**
     * To a file. Each write asks whether it is wanted still: one step may take a minute.
     *
     * @param most bytes that it may have; with one more writing ends, and the job knows that it is too large
     */
    static OutputStream open(Path file, FileJob job, long most) throws IOException {
        return new FilterOutputStream(new BufferedOutputStream(Files.newOutputStream(file))) {
            private long written;

            @Override
            public void write(int one) throws IOException {
                require(1);
                out.write(one);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                require(length);
                out.write(bytes, offset, length);
            }

            private void require(int more) throws IOException {
                job.requireWanted();
                written += more;
                if (written > most) {
                    job.tooLarge = true;
                    throw new IOException("More than " + most + " bytes");
                }
            }
        };
    }
}
