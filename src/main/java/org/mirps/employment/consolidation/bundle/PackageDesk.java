package org.mirps.employment.consolidation.bundle;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import org.mirps.employment.consolidation.xlsx.RoundWorkbook;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * A round as one file. Its tables are read within a transaction, so that they show one moment; the file is made of what was read afterwards, without
 * one. Every method throws {@link org.mirps.employment.shared.NotFound} where there is no such round.
 */
@UseCases
public class PackageDesk {

    @Inject
    PackageFolder packages;

    /**
     * Writes the package: a zip. What is in it: docs/exports.md.
     *
     * @param language of labels where a notation has one only
     * @param out stays open; after an exception what was written is not a whole file
     */
    @Permits({Role.ANALYST, Role.COORDINATOR})
    public void writePackage(RoundCode code, Language language, OutputStream out) throws IOException {
        packages.within(code, (round, folder) -> {
            packages.writePackage(round, language, out);
            return round;
        });
    }

    /** Writes the workbook alone; else like {@link #writePackage}. @param values what stands in cells of choices */
    @Permits({Role.ANALYST, Role.COORDINATOR})
    public void writeWorkbook(RoundCode code, RoundWorkbook.Values values, Language language, OutputStream out)
            throws IOException {
        packages.within(code, (round, folder) -> {
            RoundWorkbook.write(round, values, language, out);
            return round;
        });
    }
}
