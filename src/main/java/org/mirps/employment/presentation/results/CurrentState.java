package org.mirps.employment.presentation.results;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was read of publications for this request: the tag of a page and the page itself ask for the same. */
@RequestScoped
class CurrentState {

    private PublicRounds.@Nullable Current read;

    Optional<PublicRounds.Current> read() {
        return Optional.ofNullable(read);
    }

    PublicRounds.Current keep(PublicRounds.Current current) {
        read = current;
        return current;
    }
}
