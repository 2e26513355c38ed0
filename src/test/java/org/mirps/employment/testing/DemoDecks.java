package org.mirps.employment.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A deck of the demo year that stands there as if a presenter had made it: one slide of words and one with a picture, followed by a code. */
public final class DemoDecks {

    /** By which it is followed. */
    public static final String CODE = "ABCD2345";

    /** A picture of one pixel. */
    private static final String PIXEL = "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
            + "0000000c49444154789c63908f9f0f0001be011ebd1714f00000000049454e44ae426082";

    /** @param words number of the slide of words */
    public record Kept(long deck, long words, long picture) {}

    private DemoDecks() {}

    /** The one that is there, or a new one. */
    public static Kept keep(Connection demo) throws SQLException {
        try (Statement sql = demo.createStatement()) {
            if (number(sql, "select count(*) from deck_showing where code = '" + CODE + "'") == 0) {
                insert(sql);
            }
            long deck = number(sql, "select deck_id from deck_showing where code = '" + CODE + "'");
            return new Kept(
                    deck,
                    number(sql, "select min(id) from deck_slide where kind = 'TEXT' and deck_id = " + deck),
                    number(sql, "select max(picture_id) from deck_slide where deck_id = " + deck));
        }
    }

    private static void insert(Statement sql) throws SQLException {
        long presenter = number(sql, "select id from account where email = 'presenter@demo.example'");
        sql.executeUpdate("insert into deck (round_code, name, language, created_by, created_at, changed_at) values ('"
                + DemoPages.ROUND + "', 'Sesión de prueba', 'es', " + presenter
                + ", utc_timestamp(3), utc_timestamp(3))");
        long deck = number(sql, "select last_insert_id()");
        sql.executeUpdate("insert into deck_picture (media_type, content, added_at) values ('image/png', x'" + PIXEL
                + "', utc_timestamp(3))");
        long picture = number(sql, "select last_insert_id()");
        sql.executeUpdate(
                "insert into deck_slide (deck_id, place, kind, figure, placement, title_es, title_en, body_es, body_en, picture_id)"
                        + " values (" + deck + ", 0, 'COVER', '', 'SHOWN', '', '', '', '', null),"
                        + " (" + deck + ", 1, 'TEXT', '', 'SHOWN', 'Acuerdos', 'Agreements', 'Uno', 'One', null),"
                        + " (" + deck + ", 2, 'PICTURE', '', 'SHOWN', 'Mapa', 'Map', 'Un punto', 'A dot', " + picture
                        + "),"
                        + " (" + deck + ", 3, 'FIGURE', 'REG-01.populations', 'SHOWN', '', '', '', '', null)");
        long shown = number(sql, "select id from deck_slide where kind = 'PICTURE' and deck_id = " + deck);
        sql.executeUpdate("insert into deck_showing (deck_id, code, slide, begun_by, begun_at, ends_at) values (" + deck
                + ", '" + CODE + "', 's" + shown + "', " + presenter
                + ", utc_timestamp(3), utc_timestamp(3) + interval 1 day)");
    }

    private static long number(Statement sql, String query) throws SQLException {
        try (var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
