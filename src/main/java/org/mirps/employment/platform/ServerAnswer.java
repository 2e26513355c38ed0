package org.mirps.employment.platform;

import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** What a failed statement says about itself. Source: MariaDB error codes. */
public final class ServerAnswer {

    /** Table, column, key or constraint is there already; what was to be dropped is gone. */
    private static final Set<Integer> DONE_ALREADY = Set.of(1050, 1051, 1060, 1061, 1091, 1022, 1826);

    /** Duplicate key, as InnoDB says it of a foreign key that is there. */
    private static final int CANNOT_CREATE = 1005;

    private static final String BECAUSE_IT_IS_THERE = "errno: 121";
    private static final int ROW_IS_THERE = 1062;
    private static final int NOT_SUPPORTED_YET = 1235;
    private static final Set<Integer> DISK_FULL = Set.of(1021, 1114);

    /** The system's word, and InnoDB's for a table whose file could not be made. */
    private static final Pattern NO_SPACE = Pattern.compile("No space left|No more room in record file");

    private static final Pattern DRIVERS_PREFIX = Pattern.compile("^\\(conn[^)]*\\) ");

    private ServerAnswer() {}

    /** Whether a statement of definition failed because it was run before. */
    public static boolean saysDone(SQLException e) {
        return DONE_ALREADY.contains(e.getErrorCode())
                || (e.getErrorCode() == CANNOT_CREATE && message(e).contains(BECAUSE_IT_IS_THERE));
    }

    /** The same of one that adds rows. */
    public static boolean saysFilled(SQLException e) {
        return e.getErrorCode() == ROW_IS_THERE;
    }

    /** Such as locks by name in a cluster. */
    public static boolean saysNotSupported(SQLException e) {
        return e.getErrorCode() == NOT_SUPPORTED_YET;
    }

    /** For the operator, in the language of this computer; what the server itself says, it says in its own. */
    public static String inWords(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (DISK_FULL.contains(e.getErrorCode()) || NO_SPACE.matcher(message(e)).find()) {
            return said("start.diskFull");
        }
        return state.startsWith("08") ? said("start.connectionLost") : message(e);
    }

    private static String said(String textKey) {
        return Texts.of("platform", Language.ofThisComputer()).get(textKey);
    }

    private static String message(SQLException e) {
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        String line = message.lines().findFirst().orElse(message);
        return DRIVERS_PREFIX.matcher(line).replaceFirst("");
    }
}
