package org.mirps.employment.testing;

import java.sql.Connection;
import java.sql.SQLException;

/** What the demo year has of practices and commitments, by whose they are. */
public final class DemoPractices {

    private DemoPractices() {}

    /** One that its owner has published, or one that is not. */
    public static long practice(Connection demo, String owner, boolean published) throws SQLException {
        return first(
                demo,
                "select min(id) from practice where accepted and participant_code = ? and published = " + published,
                owner);
    }

    public static long commitment(Connection demo, String owner) throws SQLException {
        return first(demo, "select min(id) from commitment where accepted and participant_code = ?", owner);
    }

    /** A joint recommendation that no session has agreed on. */
    public static long joint(Connection demo) throws SQLException {
        return joint(demo, "agreed_in is null");
    }

    /** A joint recommendation on which a session has agreed. */
    public static long agreed(Connection demo) throws SQLException {
        return joint(demo, "agreed_in is not null");
    }

    private static long joint(Connection demo, String such) throws SQLException {
        try (var query = demo.createStatement();
                var rows = query.executeQuery("select min(id) from joint_recommendation where " + such)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static long first(Connection demo, String sql, String owner) throws SQLException {
        try (var query = demo.prepareStatement(sql)) {
            query.setString(1, owner);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
