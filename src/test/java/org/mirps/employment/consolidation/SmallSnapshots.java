package org.mirps.employment.consolidation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.table.csv.CsvTableWriter;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.participant.CountryCode;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.TableWriter;

/** Answers of two governments to the {@link SmallForm}. */
public final class SmallSnapshots {

    public static final ExportMarks MARKS = new ExportMarks(new RoundCode("small-2025"), true, false);
    public static final Map<Long, FormDefinition> FORMS = Map.of(SmallForm.VERSION_ID, SmallForm.definition());
    public static final SnapshotHead GUATEMALA = head(11, "GT", ContributionStatus.SUBMITTED, 2);
    public static final SnapshotHead HONDURAS = head(12, "HN", ContributionStatus.ACCEPTED, 1);
    public static final String ROW_A = "aaaaaaaaaaa1";
    public static final String ROW_B = "bbbbbbbbbbb2";
    public static final String STEP = "ccccccccccc3";

    private SmallSnapshots() {}

    public static SnapshotHead head(long id, String government, ContributionStatus status, int number) {
        return new SnapshotHead(
                id,
                new ParticipantCode(government),
                new CountryCode(government),
                status,
                number,
                Instant.parse("2026-03-12T16:20:31.250Z"),
                SmallForm.VERSION_ID,
                new DisseminationInForce(Dissemination.AGGREGATED, Instant.parse("2026-03-14T09:00:00Z")));
    }

    public static SnapshotAnswer answer(String question, @Nullable String value) {
        return new SnapshotAnswer("people", question, "", "", 0, value, null, null);
    }

    public static SnapshotAnswer answer(String repeat, String rowId, int row, String question, @Nullable String value) {
        return new SnapshotAnswer("cooperation", question, repeat, rowId, row, value, null, null);
    }

    public static String write(List<String> columns, List<List<@Nullable String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.Rows table = new CsvTableWriter().begin(columns, TableWriter.Purpose.DATA, out);
        for (List<@Nullable String> row : rows) {
            table.write(row);
        }
        table.end();
        return out.toString(StandardCharsets.UTF_8);
    }
}
