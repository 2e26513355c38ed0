package org.mirps.employment.shared.file;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * Files that were asked for. Whoever asks needs one of the roles of the use case by which the file was asked for, too: its number opens it to nobody
 * else. Every method throws {@link NotFound} for one that is not there any more, {@link org.mirps.employment.shared.NotPermitted} for one that
 * is for others.
 */
@UseCases
public class FileDesk {

    @Inject
    FileJobs jobs;

    @Inject
    FileOrders orders;

    /** A file that is done, open. Whoever has it closes it; it goes on being read where it is taken away meanwhile. */
    public record Content(String name, String mediaType, long bytes, InputStream in) {}

    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    public FileStanding standing(FileJobId id) {
        return orders.standing(find(id));
    }

    /** It is not made, or no further. Who did not begin it cannot, and what is done stays. */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    public void cancel(FileJobId id) {
        FileJob job = find(id);
        if (orders.isOwn(job)) {
            jobs.cancel(job);
        }
    }

    /** Throws NotFound also for one that is not done. */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    public Content content(FileJobId id) throws IOException {
        FileJob job = find(id);
        Path file = job.file;
        if (file == null) {
            throw new NotFound("file " + id + ", which is not done");
        }
        try {
            return new Content(job.order.name(), job.order.mediaType(), job.bytes, Files.newInputStream(file));
        } catch (NoSuchFileException gone) {
            throw new NotFound("file " + id + ", which is gone");
        }
    }

    private FileJob find(FileJobId id) {
        FileJob job = jobs.find(id).orElseThrow(() -> new NotFound("file " + id));
        orders.requireReader(job);
        return job;
    }
}
