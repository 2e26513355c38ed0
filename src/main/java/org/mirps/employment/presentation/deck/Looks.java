package org.mirps.employment.presentation.deck;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.mirps.employment.presentation.FollowCode;

/**
 * What those who follow a deck were told last. A room full of telephones asks every second; the database is asked twice a second for each code,
 * however many they are. Codes that open nothing are remembered alike.
 */
@ApplicationScoped
class Looks {

    private static final int MOST = 1_000;
    private static final Duration FRESH = Duration.ofMillis(500);

    private final Cache<FollowCode, Optional<FollowDesk.Now>> last =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FRESH).build();

    Optional<FollowDesk.Now> at(FollowCode code, Function<FollowCode, Optional<FollowDesk.Now>> look) {
        return last.get(code, look);
    }

    void forget() {
        last.invalidateAll();
    }
}
