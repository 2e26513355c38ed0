package org.mirps.employment.participant;

import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Objects;
import java.util.stream.Stream;
import org.mirps.employment.shared.BusinessRefusal;

/** Somebody else has invited the same person, or taken the same address, at the same moment: nothing was done, and it is worth another try. */
public final class AddressJustTaken extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private AddressJustTaken() {
        super("refusal.AddressJustTaken");
    }

    /** What to throw when a change was not taken by the database. */
    static RuntimeException orElse(PersistenceException failure) {
        return isTaken(failure) ? new AddressJustTaken() : failure;
    }

    static boolean isTaken(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(SQLIntegrityConstraintViolationException.class::isInstance);
    }
}
