package org.mirps.employment.consolidation.recomputed;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A downloaded {@code long.csv}. */
final class LongTable {

    private LongTable() {}

    /** The answers of each participant that is in the table. */
    static Map<String, Answers> read(String csv) {
        Map<String, Answers> participants = new LinkedHashMap<>();
        try (var rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))) {
            for (CSVRecord row : rows) {
                Answers form = participants.computeIfAbsent(row.get("government"), code -> Answers.ofForm());
                Answers place = row.get("repeat").isEmpty() ? form : form.entry(row.get("repeat"), row.get("row_id"));
                place.add(row.get("section"), row.get("question"), row.get("value"), row.get("observation_status"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return participants;
    }
}
