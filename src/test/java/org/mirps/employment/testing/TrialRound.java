package org.mirps.employment.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A round of its own in the demo, asking the shipped form SNE: Costa Rica's answers of the round SNE 2025 lie in it as a draft that could be
 * submitted, and Honduras has submitted there what it submitted in SNE 2025. For tests that change rounds and forms; it takes everything
 * away again that was made on it.
 */
public final class TrialRound implements AutoCloseable {

    /** Its code, and its title in both languages. */
    public static final String CODE = "trial-round";

    private final Connection demo;

    public TrialRound(RunningApp app) throws SQLException {
        demo = TestDatabase.connect(app.database());
        try (Statement sql = demo.createStatement()) {
            sql.executeUpdate("""
                    insert into collection_round (code, title_es, title_en, form_version_id, time_zone, opens_at, due_at)
                    select 'trial-round', 'trial-round', 'trial-round', form_version_id, time_zone,
                        utc_timestamp() - interval 1 day, utc_timestamp() + interval 1 day
                    from collection_round where code = 'sne-2025'""");
            copyContribution(sql, "CR", "DRAFT");
            copyContribution(sql, "HN", "SUBMITTED");
            copySnapshot(sql, "HN");
        }
    }

    private static void copyContribution(Statement sql, String participant, String status) throws SQLException {
        sql.executeUpdate("""
                insert into contribution (round_id, participant_code, status, revision, last_saved_at, answered, required_now)
                select (select id from collection_round where code = 'trial-round'), c.participant_code, '%s', c.revision,
                    c.last_saved_at, c.answered, c.required_now
                from contribution c join collection_round r on r.id = c.round_id
                where r.code = 'sne-2025' and c.participant_code = '%s'""".formatted(status, participant));
        for (String columns : new String[] {
            "answer (contribution_id, row_id, question, value, note, revision, saved_by, saved_at)",
            "repeat_row (contribution_id, row_id, repeat_name, parent_row_id, position, changed_by)",
            "delegation (contribution_id, section, account_id, institution_id, access, due_on, given_at)"
        }) {
            String table = columns.substring(0, columns.indexOf(' '));
            String copied = columns.substring(columns.indexOf(',') + 1, columns.length() - 1);
            sql.executeUpdate("insert into " + columns + " select " + id("trial-round", participant) + "," + copied
                    + " from " + table + " where contribution_id = " + id("sne-2025", participant));
        }
        sql.executeUpdate("update contribution set delegations = 1 where id = (select id from (select "
                + id("trial-round", participant) + " id) mine)");
    }

    private static void copySnapshot(Statement sql, String participant) throws SQLException {
        String from =
                "(select id from snapshot where number = 1 and contribution_id = " + id("sne-2025", participant) + ")";
        String to = "(select id from snapshot where number = 1 and contribution_id = " + id("trial-round", participant)
                + ")";
        sql.executeUpdate(
                "insert into snapshot (contribution_id, number, form_version_id, submitted_at, submitted_by, sha256)"
                        + " select " + id("trial-round", participant)
                        + ", 1, form_version_id, submitted_at, submitted_by, sha256"
                        + " from snapshot where id = " + from);
        for (String columns : new String[] {
            "snapshot_answer (snapshot_id, seq, section, question, repeat_name, row_id, row_no, value, note)",
            "snapshot_row (snapshot_id, seq, repeat_name, row_id, parent_row_id, row_no)"
        }) {
            String table = columns.substring(0, columns.indexOf(' '));
            String copied = columns.substring(columns.indexOf(',') + 1, columns.length() - 1);
            sql.executeUpdate("insert into " + columns + " select " + to + "," + copied + " from " + table
                    + " where snapshot_id = " + from);
        }
        sql.executeUpdate(
                "insert into contribution_step (contribution_id, number, move, snapshot, made_by, made_at) select "
                        + id("trial-round", participant)
                        + ", 0, 'SUBMIT', 1, submitted_by, submitted_at from snapshot where id = "
                        + to);
        sql.executeUpdate("update contribution set steps = 1, latest_snapshot = 1 where id = (select id from (select "
                + id("trial-round", participant) + " id) mine)");
    }

    /** Invites a participant, which has not begun. */
    public void invite(String participant) throws SQLException {
        try (Statement sql = demo.createStatement()) {
            sql.executeUpdate(
                    "insert into contribution (round_id, participant_code, status, revision)" + " select id, '"
                            + participant + "', 'NOT_STARTED', 0 from collection_round where code = 'trial-round'");
        }
    }

    /** Id of the contribution of a participant. */
    public long contribution(String participant) throws SQLException {
        return DemoPages.contribution(demo, CODE, participant);
    }

    private static String id(String round, String participant) {
        return "(select c.id from contribution c join collection_round r on r.id = c.round_id where r.code = '" + round
                + "' and c.participant_code = '" + participant + "')";
    }

    @Override
    public void close() throws SQLException {
        String round = "(select id from collection_round where code = 'trial-round')";
        String mine = "(select id from contribution where round_id = " + round + ")";
        String snapshots = "(select id from snapshot where contribution_id in " + mine + ")";
        try (Statement sql = demo.createStatement()) {
            sql.execute("set foreign_key_checks = 0");
            for (String table : tablesWith(sql, "snapshot_id")) {
                sql.executeUpdate("delete from " + table + " where snapshot_id in " + snapshots);
            }
            for (String table : tablesWith(sql, "contribution_id")) {
                sql.executeUpdate("delete from " + table + " where contribution_id in " + mine);
            }
            sql.executeUpdate(
                    "delete from form_move_rename where move_id in (select id from form_move where round_id = " + round
                            + ")");
            sql.executeUpdate("delete from form_move where round_id = " + round);
            sql.executeUpdate("delete from contribution where round_id = " + round);
            sql.executeUpdate("delete from collection_round where code = 'trial-round'");
            sql.executeUpdate("delete from form_version where published_by is not null and form_id = 'mirps_sne_2025'");
        } finally {
            demo.close();
        }
    }

    /** Tables of the demo that have a column of this name. */
    static List<String> tablesWith(Statement sql, String column) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var rows = sql.executeQuery("select c.table_name from information_schema.columns c"
                + " join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name"
                + " where c.table_schema = database() and t.table_type <> 'VIEW' and c.column_name = '" + column
                + "'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
