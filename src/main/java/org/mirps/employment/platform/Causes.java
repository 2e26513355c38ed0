package org.mirps.employment.platform;

import jakarta.faces.application.ViewExpiredException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.TryLater;
import org.primefaces.csp.CspException;

/** Looks behind the wrappings that containers put around an exception. */
public final class Causes {

    /** Deadlock, lock wait that ended, record changed since it was read. */
    private static final Set<Integer> LOST_RACES = Set.of(1213, 1205, 1020);

    private static final String SERIALIZATION_FAILURE = "40001";

    /** Too many connections, a statement that ran too long, a connection that the server killed or is ending. */
    private static final Set<Integer> OVERLOADED = Set.of(1040, 1053, 1203, 1226, 1317, 1927, 1969, 1970);

    /** No room on the disk: for a table, for what is written at all, for a temporary file. */
    private static final Set<Integer> FULL_DISK = Set.of(1114, 1021, 1026);

    private static final String NO_CONNECTION = "08";

    private Causes() {}

    /** Whether a form was sent of whose page nothing is left: the session ended, or the server was started anew. */
    public static boolean isExpiredView(Throwable failure) {
        return causes(failure).anyMatch(ViewExpiredException.class::isInstance);
    }

    /** Whether what the page gave for safety came back otherwise: no page of ours sends that. */
    public static boolean isTampered(Throwable failure) {
        return causes(failure).anyMatch(CspException.class::isInstance);
    }

    /** Whether two changes met in the database and one was undone: done again, it may well succeed. */
    public static boolean isLostRace(Throwable failure) {
        return sql(failure)
                .anyMatch(each ->
                        LOST_RACES.contains(each.getErrorCode()) || SERIALIZATION_FAILURE.equals(each.getSQLState()));
    }

    /** Whether something below did not answer in time, or not at all: a matter of waiting, not of the request. */
    public static boolean isUnavailable(Throwable failure) {
        return isLostRace(failure)
                || causes(failure).anyMatch(each -> each instanceof TryLater || each instanceof ResourceException)
                || sql(failure).anyMatch(Causes::isUnavailable);
    }

    private static boolean isUnavailable(SQLException failure) {
        return OVERLOADED.contains(failure.getErrorCode())
                || FULL_DISK.contains(failure.getErrorCode())
                || Objects.requireNonNullElse(failure.getSQLState(), "").startsWith(NO_CONNECTION);
    }

    /** The refusal that caused a failure, if one did. */
    public static Optional<BusinessRefusal> refusal(Throwable failure) {
        return causes(failure)
                .filter(BusinessRefusal.class::isInstance)
                .map(BusinessRefusal.class::cast)
                .findFirst();
    }

    /** What it began with: the innermost cause. */
    public static Throwable first(Throwable failure) {
        return causes(failure).reduce(failure, (outer, inner) -> inner);
    }

    private static Stream<SQLException> sql(Throwable failure) {
        return causes(failure).filter(SQLException.class::isInstance).map(SQLException.class::cast);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
