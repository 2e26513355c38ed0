package org.mirps.employment.journey;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A downloaded table, read by nothing of ours. */
final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final List<CSVRecord> rows;

    private Csv(String text) throws IOException {
        this.text = text;
        this.rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(startsWithByteOrderMark() ? text.substring(1) : text))
                .getRecords();
    }

    /** Clicks the link with this id and reads the file that comes. */
    static Csv download(Visitor visitor, String link) {
        var download = visitor.page()
                .waitForDownload(() -> visitor.page().locator("#" + link).click());
        try {
            return new Csv(Files.readString(download.path(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean startsWithByteOrderMark() {
        return text.startsWith(BYTE_ORDER_MARK);
    }

    List<CSVRecord> where(String column, String value) {
        return rows.stream().filter(row -> row.get(column).equals(value)).toList();
    }
}
