package org.mirps.employment.platform;

import java.util.Optional;
import java.util.stream.Stream;
import org.mirps.employment.shared.BusinessRefusal;

/** Looks behind the wrappings that containers put around an exception. */
final class Causes {

    private Causes() {}

    /** The refusal that caused a failure, if one did. */
    static Optional<BusinessRefusal> refusal(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(BusinessRefusal.class::isInstance)
                .map(BusinessRefusal.class::cast)
                .findFirst();
    }
}
