package org.mirps.employment.consolidation.bundle;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mirps.employment.consolidation.dataset.Dataset;
import org.mirps.employment.consolidation.dataset.RoundDataset;
import org.mirps.employment.consolidation.notation.CsvOnTheWeb;
import org.mirps.employment.consolidation.notation.DataPackage;
import org.mirps.employment.consolidation.notation.DdiCodebook;
import org.mirps.employment.consolidation.notation.JsonStat;
import org.mirps.employment.consolidation.notation.Notes;
import org.mirps.employment.consolidation.notation.Places;
import org.mirps.employment.consolidation.notation.RScript;
import org.mirps.employment.consolidation.notation.SdmxRows;
import org.mirps.employment.consolidation.notation.SdmxStructure;
import org.mirps.employment.consolidation.notation.SpssSyntax;
import org.mirps.employment.consolidation.notation.StataScript;
import org.mirps.employment.consolidation.table.csv.CsvTableReader;
import org.mirps.employment.consolidation.xlsx.RoundWorkbook;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Sha256;
import org.mirps.employment.shared.TableWriter;
import org.mirps.employment.shared.file.Progress;

/**
 * The package of a round: one folder in a zip. Each file is streamed into it, so the memory it takes does not grow with the round; whatever it says of
 * tables is made from the files that lie in it. What lies where: docs/exports.md, "The package".
 */
final class PackageFile {

    private static final JsonWriterFactory PRETTY =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private final RoundDataset round;
    private final Language language;
    private final TableWriter writer;
    private final ZipOutputStream zip;
    private final String folder;
    private final Map<String, Content> contents = new LinkedHashMap<>();
    private final Map<String, String> checksums = new LinkedHashMap<>();

    private PackageFile(RoundDataset round, Language language, TableWriter writer, OutputStream out) {
        this.round = round;
        this.language = language;
        this.writer = writer;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.folder = round.name() + "/";
    }

    /**
     * @param language of labels where a notation has one only
     * @param out stays open; after an exception what was written is not a whole package
     * @throws Progress.Stopped if nobody wants it any more
     */
    static void write(RoundDataset round, Language language, TableWriter writer, OutputStream out, Progress progress)
            throws IOException {
        PackageFile file = new PackageFile(round, language, writer, out);
        file.plan();
        file.write(progress);
    }

    /** One after the other, and what proves them. */
    private void write(Progress progress) throws IOException {
        int all = contents.size() + 1;
        for (Map.Entry<String, Content> file : contents.entrySet()) {
            progress.at(Progress.Step.FILE, checksums.size() + 1, all);
            write(file.getKey(), file.getValue());
        }
        progress.at(Progress.Step.FILE, all, all);
        String proof = checksums.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
        write("SHA256SUMS", text(() -> proof));
        zip.finish();
    }

    /** What is in it, in its order; made when its turn has come. */
    private void plan() throws IOException {
        for (Language each : List.of(Language.ES, Language.EN)) {
            contents.put("README." + each.code() + ".md", text(() -> Notes.readme(round, each)));
            contents.put("TERMS." + each.code() + ".txt", text(() -> Notes.terms(round, each)));
        }
        for (Dataset table : round.tables()) {
            contents.put(Places.data(table), out -> Files.copy(table.file(), out));
        }
        contents.put("data/indicators.sdmx.csv", this::sdmxRows);
        contents.put("data/indicators.json", json(() -> JsonStat.of(round, language)));
        contents.put("datapackage.json", json(() -> DataPackage.of(round, language)));
        contents.put("csv-metadata.json", json(() -> CsvOnTheWeb.of(round, language)));
        contents.put("metadata/ddi-codebook.xml", out -> DdiCodebook.write(round, out));
        contents.put("metadata/sdmx-structure.xml", out -> SdmxStructure.write(round, out));
        contents.put("scripts/read.R", text(() -> RScript.of(round, language)));
        contents.put("scripts/read.do", text(() -> StataScript.of(round, language)));
        contents.put("scripts/read.sps", text(() -> SpssSyntax.of(round, language)));
        for (Dataset table : round.tables()) {
            if (SpssSyntax.hasBrokenLines(table)) {
                contents.put(SpssSyntax.place(table), out -> oneLine(table, out));
            }
        }
        contents.put(
                "excel/" + round.name() + ".xlsx",
                out -> RoundWorkbook.write(round, RoundWorkbook.Values.CODES, language, out, Progress.NONE));
    }

    private void sdmxRows(OutputStream out) throws IOException {
        SdmxRows rows = new SdmxRows(year(round));
        TableWriter.Rows written = writer.begin(SdmxRows.COLUMNS, TableWriter.Purpose.DATA, out);
        Dataset observed = round.table(Dataset.INDICATORS);
        Dataset region = round.table(Dataset.REGION);
        CsvTableReader.each(observed.file(), row -> written.write(rows.observed(named(observed, row))));
        CsvTableReader.each(region.file(), row -> written.write(rows.region(named(region, row))));
        written.end();
    }

    private static int year(RoundDataset round) {
        Instant opened = round.round().opensAt();
        return opened.atZone(round.round().timeZone()).getYear();
    }

    private static Map<String, String> named(Dataset table, List<String> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> headings = table.headings();
        for (int i = 0; i < row.size(); i++) {
            cells.put(headings.get(i), row.get(i));
        }
        return cells;
    }

    private void oneLine(Dataset table, OutputStream out) throws IOException {
        TableWriter.Rows written = writer.begin(table.headings(), TableWriter.Purpose.DATA, out);
        CsvTableReader.each(
                table.file(),
                row -> written.write(
                        row.stream().map(cell -> cell.replaceAll("\\R", " ")).collect(Collectors.toList())));
        written.end();
    }

    private static Content json(Made<JsonObject> json) {
        return out -> {
            JsonObject made = json.make();
            try (var written = PRETTY.createWriter(new StaysOpen(out), StandardCharsets.UTF_8)) {
                written.writeObject(made);
            }
        };
    }

    private static Content text(Made<String> text) {
        return out -> out.write(text.make().getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(folder + name);
        entry.setTimeLocal(round.at().atOffset(ZoneOffset.UTC).toLocalDateTime());
        zip.putNextEntry(entry);
        DigestOutputStream digested = new DigestOutputStream(new StaysOpen(zip), Sha256.digest());
        content.writeTo(digested);
        digested.flush();
        zip.closeEntry();
        checksums.put(name, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }

    /** What is in a file of the package. */
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** What is small enough to be held whole. */
    private interface Made<T> {
        T make() throws IOException;
    }

    /** Writers close what they write to, a package goes on. */
    private static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
