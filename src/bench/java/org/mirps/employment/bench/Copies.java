package org.mirps.employment.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A round of many participants who do not exist. Each has submitted a copy of what one of another round has, in turn. */
final class Copies {

    private static final List<String> OF_A_SNAPSHOT = List.of(
            "snapshot_answer (snapshot_id, seq, section, question, repeat_name, row_id, row_no, value, note)",
            "snapshot_row (snapshot_id, seq, repeat_name, row_id, parent_row_id, row_no)",
            "indicator_observation (snapshot_id, seq, code, figure, part, row_no, category, value, denominator, words, gap,"
                    + " status, flagged, period)",
            "indicator_evaluation (snapshot_id, form_version_id, evaluated_at)");

    private Copies() {}

    /**
     * Lays out the round, by few and large statements and at once: the app would compute indicators that it finds missing.
     *
     * @param from round with one or more submitted or accepted contributions
     * @param round code of the new round, on the same form
     * @param prefix of the participants' codes
     */
    static void lay(Connection database, String from, String round, String prefix, int participants)
            throws SQLException {
        database.setAutoCommit(false);
        try (var sql = database.createStatement()) {
            sql.execute("set unique_checks = 0, foreign_key_checks = 0");
            sql.executeUpdate("""
                    insert into participant (code, kind, country, name_es, name_en)
                    select concat('%1$s', lpad(seq, 5, '0')), 'GOVERNMENT', 'GT', concat('País ', seq), concat('Country ', seq)
                    from seq_1_to_%2$d""".formatted(prefix, participants));
            sql.executeUpdate("""
                    insert into collection_round (code, title_es, title_en, form_version_id, time_zone, opens_at, due_at)
                    select '%s', title_es, title_en, form_version_id, time_zone, '2020-01-01', '2999-01-01'
                    from collection_round where code = '%s'""".formatted(round, from));
            sql.executeUpdate("""
                    insert into contribution (round_id, participant_code, status, revision)
                    select r.id, p.code, 'SUBMITTED', 1 from collection_round r, participant p
                    where r.code = '%s' and p.code like '%s%%'""".formatted(round, prefix));
            sql.execute("""
                    create or replace temporary table source as
                    select s.id, row_number() over (order by s.id) - 1 as place
                    from snapshot s join contribution c on c.id = s.contribution_id and c.status in ('SUBMITTED', 'ACCEPTED')
                        join collection_round r on r.id = c.round_id and r.code = '%s'""".formatted(from));
            sql.executeUpdate("""
                    insert into snapshot (contribution_id, number, form_version_id, submitted_at, submitted_by, sha256)
                    select c.id, 1, s.form_version_id, s.submitted_at, s.submitted_by, s.sha256
                    from contribution c join collection_round r on r.id = c.round_id and r.code = '%s'
                        join source o on o.place = c.id mod (select count(*) from source) join snapshot s on s.id = o.id""".formatted(round));
            for (String table : OF_A_SNAPSHOT) {
                sql.executeUpdate(copy(table, round));
            }
            database.commit();
            sql.execute("analyze table contribution, snapshot, snapshot_answer");
        } finally {
            database.setAutoCommit(true);
        }
    }

    private static String copy(String table, String round) {
        String columns = table.substring(table.indexOf('(') + 1, table.length() - 1);
        String copied = columns.replace(", ", ", t.").replaceFirst("snapshot_id", "n.id");
        return """
                insert into %1$s select %2$s
                from snapshot n join contribution c on c.id = n.contribution_id
                    join collection_round r on r.id = c.round_id and r.code = '%3$s'
                    join source o on o.place = c.id mod (select count(*) from source)
                    join %4$s t on t.snapshot_id = o.id""".formatted(table, copied, round, table.substring(0, table.indexOf(' ')));
    }
}
