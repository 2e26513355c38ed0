package org.mirps.employment.consolidation.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import org.mirps.employment.consolidation.bundle.FileNames;
import org.mirps.employment.consolidation.bundle.PackageDesk;
import org.mirps.employment.consolidation.bundle.PackageKind;
import org.mirps.employment.consolidation.indicator.IndicatorDesk;
import org.mirps.employment.consolidation.table.ConsolidationDesk;
import org.mirps.employment.consolidation.table.TableExtract;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.TableWriter;

/**
 * The tables of a round as answers. {@code round} and {@code reader} are as the caller sent them: a reader {@code excel} wants a file for a
 * spreadsheet, none the data as they are. What is neither, or no round, is NotFound.
 */
@Dependent
class TableFiles {

    @Inject
    ConsolidationDesk desk;

    @Inject
    IndicatorDesk indicators;

    @Inject
    PackageDesk packages;

    @Inject
    FileNames names;

    Response longTable(String round, TableExtract extract, String reader, Request request) throws IOException {
        return file(
                round, "long", reader, request, (code, purpose, out) -> desk.writeLong(code, extract, purpose, out));
    }

    /** @param repeat the repeat whose rows are asked for; empty for the form itself */
    Response wideTable(String round, String repeat, TableExtract extract, String reader, Request request)
            throws IOException {
        String table = repeat.isEmpty() ? "wide" : "wide-" + repeat;
        return file(
                round,
                table,
                reader,
                request,
                (code, purpose, out) -> desk.writeWide(code, repeat, extract, purpose, out));
    }

    Response codebook(String round, String reader, Request request) throws IOException {
        return file(round, "codebook", reader, request, desk::writeCodebook);
    }

    Response contributions(String round, String reader, Request request) throws IOException {
        return file(round, "contributions", reader, request, desk::writeContributions);
    }

    Response choices(String round, String reader, Request request) throws IOException {
        return file(round, "choices", reader, request, desk::writeChoices);
    }

    Response snapshots(String round, String reader, Request request) throws IOException {
        return file(round, "snapshots", reader, request, desk::writeSnapshots);
    }

    Response revisions(String round, String reader, Request request) throws IOException {
        return file(round, "revisions", reader, request, desk::writeRevisions);
    }

    Response observations(String round, String reader, Request request) throws IOException {
        return file(round, "indicators", reader, request, indicators::writeObservations);
    }

    Response region(String round, String reader, Request request) throws IOException {
        return file(round, "indicators-region", reader, request, indicators::writeRegion);
    }

    Response wholePackage(String round, String lang, Request request) throws IOException {
        return file(round, PackageKind.PACKAGE, lang, request);
    }

    /** @param values {@code codes} or {@code labels} */
    Response workbook(String round, String values, String lang, Request request) throws IOException {
        return file(round, PackageKind.parse(values + ".xlsx"), lang, request);
    }

    private Response file(String round, PackageKind kind, String lang, Request request) throws IOException {
        RoundCode code = RoundCode.parse(round);
        Language language = Language.find(lang).orElseThrow(() -> new NotFound("package in " + lang));
        return Download.file(
                names.of(code, kind.what(), kind.ending()),
                kind.mediaType(),
                request,
                out -> packages.write(code, kind, language, out));
    }

    private Response file(String round, String table, String reader, Request request, Writing writing)
            throws IOException {
        RoundCode code = RoundCode.parse(round);
        TableWriter.Purpose purpose = purpose(reader);
        return Download.csv(names.of(code, table, purpose), request, out -> writing.write(code, purpose, out));
    }

    private static TableWriter.Purpose purpose(String reader) {
        return switch (reader) {
            case "" -> TableWriter.Purpose.DATA;
            case "excel" -> TableWriter.Purpose.EXCEL;
            default -> throw new NotFound("table for " + reader);
        };
    }

    /** Writes one of the tables and says how many rows it has. */
    private interface Writing {
        long write(RoundCode code, TableWriter.Purpose purpose, OutputStream out) throws IOException;
    }
}
