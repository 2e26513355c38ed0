package org.mirps.employment.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Governments that do not exist, each with one official, its focal point, who signs in as the demo's people do, and one contribution that is
 * not started. They
 * are written by SQL into the database of a running demo, because no use case invents governments.
 */
public final class InventedOfficials {

    private InventedOfficials() {}

    /**
     * An official.
     *
     * @param contribution id of the contribution of their government
     */
    public record Official(String email, long contribution) {}

    /**
     * Invites them to a round.
     *
     * @param prefix of the governments' codes, two capital letters
     * @param count how many, at most 99
     */
    public static List<Official> invite(Connection demo, String roundCode, String prefix, int count)
            throws SQLException {
        List<Official> officials = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String code = "%s%02d".formatted(prefix, i);
            String email = code.toLowerCase(java.util.Locale.ROOT) + "@demo.example";
            update(
                    demo,
                    "insert into participant (code, kind, country, name_es, name_en) values (?, 'GOVERNMENT', 'GT', ?, ?)",
                    code,
                    code,
                    code);
            update(demo, """
                    insert into account (email, name, language, password_hash, enabled, created_at)
                    select ?, ?, language, password_hash, enabled, created_at
                    from account where email = 'contributor.gt@demo.example'""", email, code);
            update(demo, """
                    insert into membership (account_id, participant_code, enabled, made_at)
                    select id, ?, true, created_at from account where email = ?""", code, email);
            update(demo, """
                    insert into membership_role (membership_id, role)
                    select id, 'FOCAL_POINT' from membership where participant_code = ?""", code);
            update(demo, """
                    insert into contribution (round_id, participant_code, status, revision)
                    select id, ?, 'NOT_STARTED', 0 from collection_round where code = ?""", code, roundCode);
            officials.add(new Official(email, contribution(demo, code)));
        }
        return officials;
    }

    /** Another one of the same government, with the same roles. */
    public static Official colleague(Connection demo, Official official, String email) throws SQLException {
        update(demo, """
                insert into account (email, name, language, password_hash, enabled, created_at)
                select ?, ?, language, password_hash, enabled, created_at from account where email = ?""", email, email, official.email());
        update(demo, """
                insert into membership (account_id, participant_code, enabled, made_at)
                select (select id from account where email = ?), m.participant_code, true, m.made_at
                from membership m join account a on a.id = m.account_id where a.email = ?""", email, official.email());
        update(demo, """
                insert into membership_role (membership_id, role)
                select (select m.id from membership m join account a on a.id = m.account_id where a.email = ?), r.role
                from membership_role r join membership m on m.id = r.membership_id
                    join account a on a.id = m.account_id where a.email = ?""", email, official.email());
        return new Official(email, official.contribution());
    }

    /** Takes them away from the shared demo, with all that they have done: other tests count who takes part in it. */
    public static void dismiss(String prefix) {
        String theirs = "(select id from contribution where participant_code like '" + prefix + "__')";
        String people = "(select id from account where email like '" + prefix + "__@demo.example')";
        try (Connection database = TestDatabase.connect(RunningApp.demo().database());
                Statement sql = database.createStatement()) {
            sql.execute("set foreign_key_checks = 0");
            for (String table : TrialRound.tablesWith(sql, "contribution_id")) {
                sql.executeUpdate("delete from " + table + " where contribution_id in " + theirs);
            }
            sql.executeUpdate("delete from contribution where participant_code like '" + prefix + "__'");
            for (String table : TrialRound.tablesWith(sql, "account_id")) {
                sql.executeUpdate("delete from " + table + " where account_id in " + people);
            }
            sql.executeUpdate("delete from account where email like '" + prefix + "__@demo.example'");
            sql.executeUpdate("delete from membership_role where membership_id not in (select id from membership)");
            sql.executeUpdate("delete from participant where code like '" + prefix + "__'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long contribution(Connection demo, String participant) throws SQLException {
        try (var query = demo.prepareStatement("select id from contribution where participant_code = ?")) {
            query.setString(1, participant);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static void update(Connection demo, String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = demo.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
