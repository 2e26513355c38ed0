package org.mirps.employment.consolidation.bundle;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;
import org.mirps.employment.shared.file.FileOrder;
import org.mirps.employment.shared.file.FileOrders;
import org.mirps.employment.shared.file.FileStanding;
import org.mirps.employment.shared.file.Progress;

/**
 * A round as one file. Its tables are read within a transaction, so that they show one moment; the file is made of what was read afterwards, without
 * one. Every method throws {@link org.mirps.employment.shared.NotFound} where there is no such round.
 */
@UseCases
public class PackageDesk {

    @Inject
    PackageFolder packages;

    @Inject
    FileOrders orders;

    @Inject
    FileNames names;

    /** @param state of what the tables are made of */
    private record Key(RoundCode round, PackageKind kind, Language language, String state) {}

    /**
     * Writes the file, for who waits for it. What is in it: docs/exports.md.
     *
     * @param language of labels where a notation has one only
     * @param out stays open; after an exception what was written is not a whole file
     */
    @Permits({Role.ANALYST, Role.COORDINATOR})
    @Audited(Matter.EXPORT)
    public void write(RoundCode code, PackageKind kind, Language language, OutputStream out) throws IOException {
        write(code, kind, language, out, Progress.NONE);
    }

    /**
     * Asks for one that is made while its reader goes on: tables are read when its turn has come, and show that moment. Who asks for the same while
     * nothing has changed in the round gets the same one.
     *
     * @throws org.mirps.employment.shared.TryLater if too many files wait
     */
    @Permits({Role.ANALYST, Role.COORDINATOR})
    @Audited(Matter.EXPORT)
    public FileStanding ask(RoundCode code, PackageKind kind, Language language) {
        Key key = new Key(code, kind, language, packages.state(code));
        return orders.ask(
                key,
                () -> new FileOrder(
                        key,
                        names.of(code, kind.what(), kind.ending()),
                        kind.mediaType(),
                        Set.of(Role.ANALYST, Role.COORDINATOR),
                        (out, progress) -> write(code, kind, language, out, progress)));
    }

    private void write(RoundCode code, PackageKind kind, Language language, OutputStream out, Progress progress)
            throws IOException {
        packages.within(code, progress, (round, folder) -> {
            kind.write(packages, round, language, out, progress);
            return round;
        });
    }
}
