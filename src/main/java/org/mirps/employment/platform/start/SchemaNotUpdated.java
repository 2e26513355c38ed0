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

    private SchemaNotUpdated(Throwable cause, String textKey, Object... arguments) {
        super(cause, textKey, arguments);
    }

    private SchemaNotUpdated(String textKey, Object... arguments) {
        super(textKey, arguments);
    }

    static SchemaNotUpdated becauseItIsNewer(String script) {
        return new SchemaNotUpdated("start.newer", script);
    }

    static SchemaNotUpdated because(Exception failure) {
        return failure instanceof FlywayValidateException ? becauseItIsAnother(failure) : becauseItStopped(failure);
    }

    /** Flyway says which in a line of many. */
    private static SchemaNotUpdated becauseItIsAnother(Exception failure) {
        var version = VERSION.matcher(String.valueOf(failure.getMessage()));
        return version.find()
                ? new SchemaNotUpdated(failure, "start.anotherMigration", version.group(1))
                : new SchemaNotUpdated(failure, "start.another");
    }

    private static SchemaNotUpdated becauseItStopped(Exception failure) {
        String reason = find(SQLException.class, failure)
                .reduce((outer, inner) -> inner)
                .map(ServerAnswer::inWords)
                .orElseGet(() -> firstLine(failure));
        return find(MigrationStopped.class, failure)
                .findFirst()
                .map(stopped -> new SchemaNotUpdated(failure, "start.stoppedAt", reason, stopped.where()))
                .orElseGet(() -> new SchemaNotUpdated(failure, "start.stopped", reason));
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
