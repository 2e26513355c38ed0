package org.mirps.employment.consolidation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.indicator.IndicatorObservation;
import org.mirps.employment.participant.CountryCode;
import org.mirps.employment.participant.ParticipantKind;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/** Makes our values of the rows that {@link SnapshotSql} gives. */
final class SnapshotCells {

    private SnapshotCells() {}

    static Participation.Standing standing(ResultSet cells) throws SQLException {
        return new Participation.Standing(
                new ContributionId(cells.getLong("id")),
                new ParticipantCode(cells.getString("code")),
                ParticipantKind.valueOf(cells.getString("kind")),
                new LocalizedText(cells.getString("name_es"), cells.getString("name_en")),
                ContributionStatus.valueOf(cells.getString("status")),
                cells.getInt("number"),
                instant(cells, "submitted_at"),
                dissemination(cells));
    }

    static RoundContributions.Item contribution(ResultSet cells) throws SQLException {
        Instant submittedAt = instant(cells, "submitted_at");
        return new RoundContributions.Item(
                new ParticipantCode(cells.getString("code")),
                new LocalizedText(cells.getString("name_es"), cells.getString("name_en")),
                new CountryCode(cells.getString("country")),
                ContributionStatus.valueOf(cells.getString("status")),
                submittedAt == null
                        ? null
                        : new RoundContributions.Receipt(
                                cells.getInt("number"),
                                submittedAt,
                                cells.getString("form_version"),
                                cells.getString("sha256")),
                dissemination(cells),
                cells.getBoolean("left_out"));
    }

    static SnapshotHead head(ResultSet cells) throws SQLException {
        Instant submittedAt = instant(cells, "submitted_at");
        if (submittedAt == null) {
            throw new IllegalStateException("A snapshot without its time");
        }
        return new SnapshotHead(
                cells.getLong("id"),
                new ParticipantCode(cells.getString("participant_code")),
                new CountryCode(cells.getString("country")),
                ContributionStatus.valueOf(cells.getString("status")),
                cells.getInt("number"),
                submittedAt,
                cells.getLong("form_version_id"),
                dissemination(cells));
    }

    static Submission submission(ResultSet cells) throws SQLException {
        Instant submittedAt = instant(cells, "submitted_at");
        if (submittedAt == null) {
            throw new IllegalStateException("A snapshot without its time");
        }
        return new Submission(
                cells.getLong("id"),
                new ParticipantCode(cells.getString("participant_code")),
                ContributionStatus.valueOf(cells.getString("status")),
                cells.getInt("number"),
                submittedAt,
                cells.getLong("form_version_id"),
                cells.getString("sha256"));
    }

    private static DisseminationInForce dissemination(ResultSet cells) throws SQLException {
        return new DisseminationInForce(
                Dissemination.stored(cells.getString("dissemination")), instant(cells, "dissemination_since"));
    }

    static ParticipantObservation observation(ResultSet cells) throws SQLException {
        String gap = cells.getString("gap");
        return new ParticipantObservation(
                new ParticipantCode(cells.getString("participant_code")),
                new IndicatorObservation(
                        cells.getString("code"),
                        cells.getString("figure"),
                        cells.getString("part"),
                        cells.getInt("row_no"),
                        cells.getString("category"),
                        cells.getBigDecimal("value"),
                        cells.getBigDecimal("denominator"),
                        cells.getString("words"),
                        gap == null ? null : IndicatorObservation.Gap.valueOf(gap),
                        ObservationStatus.valueOf(cells.getString("status")),
                        cells.getBoolean("flagged"),
                        cells.getString("period")));
    }

    /** Reads answers of one result: a million rows, whose columns are looked for once. */
    static final class Answers {

        private final ResultSet cells;
        private final int snapshot;
        private final int section;
        private final int question;
        private final int repeat;
        private final int rowId;
        private final int row;
        private final int value;
        private final int status;
        private final int note;

        Answers(ResultSet cells) throws SQLException {
            this.cells = cells;
            snapshot = cells.findColumn("snapshot_id");
            section = cells.findColumn("section");
            question = cells.findColumn("question");
            repeat = cells.findColumn("repeat_name");
            rowId = cells.findColumn("row_id");
            row = cells.findColumn("row_no");
            value = cells.findColumn("value");
            status = cells.findColumn("status");
            note = cells.findColumn("note");
        }

        long snapshot() throws SQLException {
            return cells.getLong(snapshot);
        }

        SnapshotAnswer answer() throws SQLException {
            return new SnapshotAnswer(
                    cells.getString(section),
                    cells.getString(question),
                    cells.getString(repeat),
                    cells.getString(rowId),
                    cells.getInt(row),
                    cells.getString(value),
                    SnapshotCells.status(cells.getString(status)),
                    cells.getString(note));
        }
    }

    private static @Nullable ObservationStatus status(@Nullable String code) {
        return code == null ? null : ObservationStatus.valueOf(code);
    }

    /** The row that the cell belongs to, still without values. */
    static SnapshotRow row(ResultSet cells) throws SQLException {
        return new SnapshotRow(
                cells.getString("row_id"),
                cells.getString("parent_row_id"),
                cells.getInt("row_no"),
                new LinkedHashMap<>());
    }

    static boolean isOf(ResultSet cells, SnapshotHead head, SnapshotRow row) throws SQLException {
        return cells.getLong("snapshot_id") == head.id() && row.id().equals(cells.getString("row_id"));
    }

    /** Adds the cell's answer; nothing where the row has none. */
    static void addValue(ResultSet cells, SnapshotRow row) throws SQLException {
        String question = cells.getString("question");
        if (question != null) {
            row.values().put(question, cells.getString("value"));
            String status = cells.getString("status");
            String note = cells.getString("note");
            if (status != null || note != null) {
                row.beside().put(question, new SnapshotRow.Beside(status, note));
            }
        }
    }

    private static @Nullable Instant instant(ResultSet cells, String column) throws SQLException {
        LocalDateTime utc = cells.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
