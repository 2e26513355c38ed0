package org.mirps.employment.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.mirps.employment.shared.Sha256;

/** A round in a running demo as its completion board reads it: many participants, each somewhere in a form of many sections. */
final class BoardGround {

    static final String ROUND = "board";

    private static final String FORM_ID = "board_sections";

    private BoardGround() {}

    static void lay(Connection demo, int participants, int sections) throws SQLException {
        publish(demo, sections);
        update(demo, """
                insert into collection_round (code, title_es, title_en, form_version_id, time_zone, opens_at, due_at)
                select '%s', 'Tablero', 'Board', id, 'America/Guatemala', '2020-01-01', '2999-01-01'
                from form_version where form_id = '%s'""".formatted(ROUND, FORM_ID));
        update(demo, """
                insert into participant (code, kind, country, name_es, name_en)
                select concat('BO', lpad(seq, 3, '0')), 'GOVERNMENT', 'GT', concat('Participante ', seq), concat('Participant ', seq)
                from seq_1_to_%d""".formatted(participants));
        update(demo, """
                insert into contribution (round_id, participant_code, status, revision, last_saved_at, answered, required_now)
                select r.id, p.code, elt(1 + mod(cast(substr(p.code, 3) as int), 4), 'DRAFT', 'DRAFT', 'SUBMITTED', 'ACCEPTED'), 1,
                    utc_timestamp(3), %1$d, %1$d * 2
                from collection_round r, participant p where r.code = '%2$s' and p.code like 'BO%%'""".formatted(sections, ROUND));
        update(demo, """
                insert into contribution_section (contribution_id, section, relevant, started, answered, required_now, problems,
                    last_saved_at, last_saved_by)
                select c.id, concat('section_', s.seq), true, true, mod(c.id + s.seq, 3), 2, 2 - mod(c.id + s.seq, 3),
                    utc_timestamp(3), (select min(id) from account)
                from contribution c join collection_round r on r.id = c.round_id, seq_1_to_%d s
                where r.code = '%s'""".formatted(sections, ROUND));
    }

    /** Only the workbook: the app compiles it when it first needs it. */
    private static void publish(Connection demo, int sections) throws SQLException {
        byte[] source = workbook(sections).getBytes(StandardCharsets.UTF_8);
        try (var statement = demo.prepareStatement("""
                insert into form_version
                    (form_id, version, title_es, title_en, source_name, source, sha256, xform, compiled, compiled_by, published_at)
                values ('%s', '1', 'Tablero', 'Board', 'board.md', ?, ?, '', '', 'none', now(3))""".formatted(FORM_ID))) {
            statement.setBinaryStream(1, new ByteArrayInputStream(source));
            statement.setString(2, Sha256.of(source));
            statement.executeUpdate();
        }
    }

    private static String workbook(int sections) {
        StringBuilder text = new StringBuilder("| survey |\n| | type | name | label::es | label::en | required |\n");
        for (int section = 1; section <= sections; section++) {
            text.append(
                    "| | begin_group | section_%1$d | %1$d. Una sección del formulario | %1$d. A section of the form | |\n"
                            .formatted(section));
            for (int question = 1; question <= 2; question++) {
                text.append("| | integer | q_%1$d_%2$d | Pregunta %2$d | Question %2$d | yes |\n"
                        .formatted(section, question));
            }
            text.append("| | end_group | | | | |\n");
        }
        return text + "| settings |\n| | form_title | form_id | version | title_en |\n| | Tablero | " + FORM_ID
                + " | 1 | Board |\n";
    }

    private static void update(Connection demo, String sql) throws SQLException {
        try (var statement = demo.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
