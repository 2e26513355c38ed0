package org.mirps.employment.consolidation;

/** The statement that the server itself reads the long table with, for the bench to hand to the database's own client. */
public final class TableSelect {

    private TableSelect() {}

    public static String longTable(long roundId) {
        return SnapshotSql.ANSWERS.replace("?", String.valueOf(roundId));
    }
}
