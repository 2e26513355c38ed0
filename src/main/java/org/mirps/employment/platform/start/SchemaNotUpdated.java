package org.mirps.employment.platform.start;

import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.mirps.employment.platform.ServerAnswer;

/** Why the schema could not be brought up to date: one sentence for the operator, which says what to mend. */
public final class SchemaNotUpdated extends StartRefused {

    private static final long serialVersionUID = 1L;
    private static final Pattern VERSION = Pattern.compile("version (\\d+)");

    private SchemaNotUpdated(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    private SchemaNotUpdated(String sentence) {
        super(sentence);
    }

    static SchemaNotUpdated becauseItIsNewer(String script) {
        return new SchemaNotUpdated("The database is newer than this program, which does not know its migration "
                + script + ": start the newer version, or restore a backup made before it.");
    }

    static SchemaNotUpdated because(Exception failure) {
        return failure instanceof FlywayValidateException ? becauseItIsAnother(failure) : becauseItStopped(failure);
    }

    /** Flyway says which in a line of many. */
    private static SchemaNotUpdated becauseItIsAnother(Exception failure) {
        var version = VERSION.matcher(String.valueOf(failure.getMessage()));
        return new SchemaNotUpdated(
                "The database was made by another program than this one"
                        + (version.find() ? ", whose migration " + version.group(1) + " differs" : "")
                        + ": start the program that made it, or restore a backup.",
                failure);
    }

    private static SchemaNotUpdated becauseItStopped(Exception failure) {
        String where = find(MigrationStopped.class, failure)
                .findFirst()
                .map(stopped -> " at " + stopped.getMessage())
                .orElse("");
        String reason = find(SQLException.class, failure)
                .reduce((outer, inner) -> inner)
                .map(ServerAnswer::inWords)
                .orElseGet(() -> firstLine(failure));
        return new SchemaNotUpdated(
                "The database could not be brought up to date" + where + ": " + reason
                        + "; mend that and start again: the update goes on where it stopped.",
                failure);
    }

    private static <T extends Throwable> Stream<T> find(Class<T> type, Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static String firstLine(Exception failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return message.lines().findFirst().orElse(message);
    }
}
