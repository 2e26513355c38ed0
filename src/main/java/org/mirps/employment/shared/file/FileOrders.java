package org.mirps.employment.shared.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.function.Supplier;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.NotPermitted;

/** Where use cases ask for files that are made while their reader goes on. */
@ApplicationScoped
public class FileOrders {

    @Inject
    FileJobs jobs;

    @Inject
    CurrentUser user;

    /**
     * Asks for a file, or for the one that somebody has asked for already.
     *
     * @param order what is to be made where nobody has; its key may say a later state than the one that was asked for
     * @throws NotPermitted if whoever asks may not read it
     * @throws org.mirps.employment.shared.TryLater if too many files wait
     */
    public FileStanding ask(Record key, Supplier<FileOrder> order) {
        return standing(jobs.ask(key, () -> new FileJob(order.get(), user.accountId())));
    }

    /** @throws NotPermitted if whoever asks may not read it */
    FileStanding standing(FileJob job) {
        requireReader(job);
        FileJob.Reached reached = job.reached;
        return new FileStanding(
                job.id,
                job.order.name(),
                job.state,
                jobs.ahead(job),
                reached.step(),
                reached.now(),
                reached.of(),
                job.bytes,
                isOwn(job));
    }

    /** @throws NotPermitted unless the person has one of the roles for which the file was made */
    void requireReader(FileJob job) {
        if (Collections.disjoint(user.roles(), job.order.readers())) {
            throw new NotPermitted();
        }
    }

    boolean isOwn(FileJob job) {
        return job.by.equals(user.accountId());
    }
}
