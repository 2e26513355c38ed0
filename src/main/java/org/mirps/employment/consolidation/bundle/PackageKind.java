package org.mirps.employment.consolidation.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.mirps.employment.consolidation.dataset.RoundDataset;
import org.mirps.employment.consolidation.xlsx.RoundWorkbook;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.file.Progress;

/** What a round can be taken along as, in one file. */
public enum PackageKind {
    /** All tables, what they mean, and what reads them. */
    PACKAGE("package", ".zip"),
    /** The workbook, with codes in cells of choices. */
    CODES("codes", ".xlsx"),
    /** The workbook, with words in cells of choices. */
    LABELS("labels", ".xlsx");

    public static final String ZIP = "application/zip";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String what;
    private final String ending;

    PackageKind(String what, String ending) {
        this.what = what;
        this.ending = ending;
    }

    /** The one in the address of a page: {@code package.zip}, {@code codes.xlsx}, {@code labels.xlsx}. Throws {@link NotFound} for any other. */
    public static PackageKind parse(String name) {
        return Arrays.stream(values())
                .filter(kind -> name.equals(kind.what + kind.ending))
                .findFirst()
                .orElseThrow(() -> new NotFound("round as " + name));
    }

    /** What it is called, behind the round and before the date. */
    public String what() {
        return what;
    }

    /** Of the file's name, with its point. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return this == PACKAGE ? ZIP : XLSX;
    }

    /** Throws {@link Progress.Stopped} if nobody wants it any more. The stream stays open. */
    void write(PackageFolder packages, RoundDataset round, Language language, OutputStream out, Progress progress)
            throws IOException {
        switch (this) {
            case PACKAGE -> packages.writePackage(round, language, out, progress);
            case CODES -> RoundWorkbook.write(round, RoundWorkbook.Values.CODES, language, out, progress);
            case LABELS -> RoundWorkbook.write(round, RoundWorkbook.Values.LABELS, language, out, progress);
        }
    }
}
