package org.mirps.employment.consolidation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Puts a round with contributions and snapshots into a database: {@code StoredRound.of(connection, "small-2025", formVersion)}. */
public final class StoredRound {

    private static final LocalDateTime SUBMITTED_AT = LocalDateTime.parse("2026-03-12T16:20:31.250");

    private final Connection connection;
    private final long id;
    private final long formVersionId;

    private StoredRound(Connection connection, long id, long formVersionId) {
        this.connection = connection;
        this.id = id;
        this.formVersionId = formVersionId;
    }

    public static StoredRound of(Connection connection, String code, long formVersionId) throws SQLException {
        long id = insert(
                connection,
                "insert into collection_round (code, title_es, title_en, form_version_id, time_zone, opens_at, due_at)"
                        + " values (?, 'Ronda', 'Round', ?, 'America/Guatemala', '2026-01-01 06:00', '2026-04-01 06:00')",
                code,
                formVersionId);
        return new StoredRound(connection, id, formVersionId);
    }

    /** A form version that nobody reads, for tests that only need its id. */
    public static long someFormVersion(Connection connection) throws SQLException {
        return someFormVersion(connection, "1");
    }

    public static long someFormVersion(Connection connection, String version) throws SQLException {
        return insert(
                connection,
                "insert into form_version (form_id, version, title_es, title_en, source_name, source, sha256, xform, compiled,"
                        + " compiled_by, published_at) values ('small', ?, 'F', 'F', 'f.md', '', '', '', '', 'none', now())",
                version);
    }

    public long id() {
        return id;
    }

    /** Takes participants out of it. @param codes parted by commas */
    public void leaveOut(String codes) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("update collection_round set left_out = ? where id = ?")) {
            statement.setString(1, codes);
            statement.setLong(2, id);
            statement.executeUpdate();
        }
    }

    public long contribution(String government, String status) throws SQLException {
        return insert(
                connection,
                "insert into contribution (round_id, participant_code, status, revision) values (?, ?, ?, 1)",
                id,
                government,
                status);
    }

    public long snapshot(long contribution, int number) throws SQLException {
        return insert(
                connection,
                "insert into snapshot (contribution_id, number, form_version_id, submitted_at, submitted_by, sha256)"
                        + " values (?, ?, ?, ?, 1, '')",
                contribution,
                number,
                formVersionId,
                SUBMITTED_AT);
    }

    /** The participant has said to whom its answers may be shown. */
    public void dissemination(long contribution, int number, String level) throws SQLException {
        insert(
                connection,
                "insert into account (email, name, language, created_at) values (concat(uuid(), '@x'), 'A', 'es', now())");
        insert(
                connection,
                "insert into dissemination (contribution_id, number, level, set_by, set_at)"
                        + " values (?, ?, ?, (select max(id) from account), ?)",
                contribution,
                number,
                level,
                SUBMITTED_AT);
    }

    public void answer(long snapshot, int seq, String question, @Nullable String value) throws SQLException {
        answer(snapshot, seq, question, "", "", 0, value);
    }

    public void answer(
            long snapshot, int seq, String question, String repeat, String rowId, int row, @Nullable String value)
            throws SQLException {
        insert(
                connection,
                "insert into snapshot_answer (snapshot_id, seq, section, question, repeat_name, row_id, row_no, value)"
                        + " values (?, ?, 'people', ?, ?, ?, ?, ?)",
                snapshot,
                seq,
                question,
                repeat,
                rowId,
                row,
                value);
    }

    public void row(long snapshot, int seq, String repeat, String rowId, String parentRowId, int number)
            throws SQLException {
        insert(
                connection,
                "insert into snapshot_row (snapshot_id, seq, repeat_name, row_id, parent_row_id, row_no)"
                        + " values (?, ?, ?, ?, ?, ?)",
                snapshot,
                seq,
                repeat,
                rowId,
                parentRowId,
                number);
    }

    /** An observation of part {@code value}; a null value is a gap. */
    public void observation(long snapshot, int seq, String code, @Nullable String value) throws SQLException {
        insert(
                connection,
                "insert into indicator_observation (snapshot_id, seq, code, figure, part, row_no, category, value, gap,"
                        + " status, flagged, period) values (?, ?, ?, '', 'value', 0, '', ?, ?, ?, false, '')",
                snapshot,
                seq,
                code,
                value,
                value == null ? "NOT_ANSWERED" : null,
                value == null ? "M" : "A");
    }

    /** The indicators of the snapshot are those of this form version. */
    public void evaluated(long snapshot, long byFormVersion) throws SQLException {
        insert(
                connection,
                "insert into indicator_evaluation (snapshot_id, form_version_id, evaluated_at) values (?, ?, ?)",
                snapshot,
                byFormVersion,
                SUBMITTED_AT);
    }

    /** Takes the round and all that hangs on it away again. */
    public void remove() throws SQLException {
        String snapshots =
                "(select s.id from snapshot s join contribution c on c.id = s.contribution_id where c.round_id = " + id
                        + ")";
        try (Statement statement = connection.createStatement()) {
            for (String table :
                    new String[] {"snapshot_answer", "snapshot_row", "indicator_observation", "indicator_evaluation"}) {
                statement.executeUpdate("delete from " + table + " where snapshot_id in " + snapshots);
            }
            statement.executeUpdate("delete s from snapshot s join contribution c on c.id = s.contribution_id"
                    + " where c.round_id = " + id);
            statement.executeUpdate("delete d from dissemination d join contribution c on c.id = d.contribution_id"
                    + " where c.round_id = " + id);
            statement.executeUpdate("delete from contribution where round_id = " + id);
            statement.executeUpdate("delete from collection_round where id = " + id);
        }
    }

    private static long insert(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        }
    }
}
