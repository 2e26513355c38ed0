package org.mirps.employment.presentation.file.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mirps.employment.consolidation.Audience;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.presentation.deck.ShownDeck;
import org.mirps.employment.presentation.leaf.CountrySheet;
import org.mirps.employment.presentation.leaf.Imprint;
import org.mirps.employment.shared.file.Progress;

/** The sheets of all participants of a round that may be named, in both languages. */
public final class SheetsZip {

    private SheetsZip() {}

    /** @param proposed what would be shown of the round: its slides hold all of its figures */
    public record InLanguage(ShownDeck proposed, Imprint imprint) {}

    /** Who has submitted, and does not answer in aggregates only (rule M10). */
    public static List<Participation.Standing> named(Participation participation) {
        return participation.governments().stream()
                .filter(Participation.Standing::isConsolidated)
                .filter(Audience.SESSION::names)
                .toList();
    }

    /**
     * @param out stays open
     * @throws Progress.Stopped if nobody wants it any more
     */
    public static void write(
            List<InLanguage> languages, List<Participation.Standing> named, OutputStream out, Progress progress)
            throws IOException {
        int written = 0;
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Participation.Standing participant : named) {
            for (InLanguage in : languages) {
                progress.at(Progress.Step.COUNTRY_SHEET, ++written, named.size() * languages.size());
                zip.putNextEntry(new ZipEntry(in.imprint().round().value() + "-"
                        + participant.code().value() + "-"
                        + in.imprint().language().code() + ".pdf"));
                zip.write(new SheetPdf(CountrySheet.of(participant, in.proposed()), in.imprint()).write());
                zip.closeEntry();
            }
        }
        zip.finish();
    }
}
