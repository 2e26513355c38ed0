package org.mirps.employment.testing;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/** Unpublished forms of the demo, for tests that only look at them. */
public final class FormDrafts {

    private FormDrafts() {}

    /**
     * Id of an unpublished form that differs from the published one in its version and the wording of one question; it can be published.
     * Kept anew at each call.
     */
    public static long keep(Connection demo) throws SQLException {
        try (var sql = demo.createStatement()) {
            sql.executeUpdate("""
                    insert into form_draft (uploads, source_name, source, uploaded_by, uploaded_at)
                    select 1, f.source_name,
                        replace(replace(convert(f.source using utf8mb4), f.version, concat(f.version, '.1')),
                            'Nombre oficial del sistema o servicio', 'Nombre completo y oficial'),
                        a.id, utc_timestamp(3)
                    from form_version f, account a
                    where f.form_id = 'mirps_sne_2025' and f.published_by is null and a.email = 'coordinator@demo.example'""");
            try (var rows = sql.executeQuery("select max(id) from form_draft")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Id of a form of one's own, written in Markdown, that can be tried. */
    public static long keep(Connection demo, String markdown) throws SQLException {
        try (var statement = demo.prepareStatement("""
                insert into form_draft (uploads, source_name, source, uploaded_by, uploaded_at)
                select 1, 'test.md', ?, id, utc_timestamp(3) from account where email = 'coordinator@demo.example'
                returning id""")) {
            statement.setBytes(1, markdown.getBytes(StandardCharsets.UTF_8));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Id of the published version that ships with the app. */
    public static long shipped(Connection demo) throws SQLException {
        try (var sql = demo.createStatement();
                var rows = sql.executeQuery(
                        "select id from form_version where form_id = 'mirps_sne_2025' and published_by is null")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    public static void forget(Connection demo, long id) throws SQLException {
        try (var sql = demo.createStatement()) {
            sql.executeUpdate("delete from form_draft where id = " + id);
        }
    }
}
