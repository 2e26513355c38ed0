package org.mirps.employment.platform;

import jakarta.faces.application.ViewExpiredException;
import java.util.Optional;
import java.util.stream.Stream;
import org.mirps.employment.shared.BusinessRefusal;

/** Looks behind the wrappings that containers put around an exception. */
final class Causes {

    private Causes() {}

    /** Whether a form was sent of whose page nothing is left: the session ended, or the server was started anew. */
    static boolean isExpiredView(Throwable failure) {
        return causes(failure).anyMatch(ViewExpiredException.class::isInstance);
    }

    /** The refusal that caused a failure, if one did. */
    static Optional<BusinessRefusal> refusal(Throwable failure) {
        return causes(failure)
                .filter(BusinessRefusal.class::isInstance)
                .map(BusinessRefusal.class::cast)
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
