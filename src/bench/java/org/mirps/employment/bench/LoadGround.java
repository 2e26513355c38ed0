package org.mirps.employment.bench;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.shared.Sha256;
import org.mirps.employment.testing.InventedOfficials;

/** A round on the load questionnaire in a running demo, with as many officials as are wanted. */
final class LoadGround {

    private static final String ROUND = "load";

    private LoadGround() {}

    static List<InventedOfficials.Official> lay(Connection demo, int officials) throws SQLException {
        round(demo, ROUND);
        return InventedOfficials.invite(demo, ROUND, "LD", officials);
    }

    /** An empty round on the load questionnaire, open for long. */
    static void round(Connection demo, String code) throws SQLException {
        publish(demo);
        try (var statement = demo.createStatement()) {
            statement.executeUpdate("""
                    insert into collection_round (code, title_es, title_en, form_version_id, time_zone, opens_at, due_at)
                    select '%s', 'Carga', 'Load', id, 'America/Guatemala', '2020-01-01', '2999-01-01'
                    from form_version where form_id = 'load_120'""".formatted(code));
        }
    }

    /** Those who were invited before. */
    static List<InventedOfficials.Official> officials(Connection demo) throws SQLException {
        List<InventedOfficials.Official> officials = new ArrayList<>();
        try (var statement = demo.createStatement();
                var rows = statement.executeQuery("""
                        select a.email, c.id
                        from contribution c join membership m on m.participant_code = c.participant_code
                            join account a on a.id = m.account_id
                        where c.participant_code like 'LD%' order by c.id""")) {
            while (rows.next()) {
                officials.add(new InventedOfficials.Official(rows.getString(1), rows.getLong(2)));
            }
        }
        return officials;
    }

    /** Only the workbook: the app compiles it when it first needs it, as it does after a change of engine. */
    private static void publish(Connection demo) throws SQLException {
        byte[] source = LoadForm.source();
        try (var statement = demo.prepareStatement("""
                insert ignore into form_version
                    (form_id, version, title_es, title_en, source_name, source, sha256, xform, compiled, compiled_by, published_at)
                values ('load_120', '1', 'Carga', 'Load', ?, ?, ?, '', '', 'none', now(3))""")) {
            statement.setString(1, LoadForm.FILE);
            statement.setBinaryStream(2, new ByteArrayInputStream(source));
            statement.setString(3, Sha256.of(source));
            statement.executeUpdate();
        }
    }
}
