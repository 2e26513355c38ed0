package org.mirps.employment.participant.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mirps.employment.participant.Account;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.TokenScope;

class AccessTokenTest {

    private static final Instant MADE = Instant.parse("2026-11-21T15:00:00Z");
    private static final Instant ENDS = MADE.plus(Duration.ofDays(90));

    private static final Duration EVERY = Duration.ofMinutes(10);

    private final AccessToken token = new AccessToken(
            new Account("a@a.gob", "Ada", Language.ES, EnumSet.of(Role.ANALYST), null, MADE)
                    .memberships()
                    .get(0),
            "R on my computer",
            "0".repeat(64),
            EnumSet.of(TokenScope.READ_INDICATORS, TokenScope.READ_ROUNDS),
            MADE,
            ENDS);

    @Test
    void itWorksUntilTheMomentItExpires() {
        token.use(ENDS.minusNanos(1));
        assertThat(token.isExpired(ENDS.minusNanos(1))).isFalse();
        assertThat(token.isExpired(ENDS)).isTrue();
        assertThatThrownBy(() -> token.use(ENDS)).isInstanceOf(TokenRefused.class);
    }

    @Test
    void onceRevokedItNeverWorksAgain() {
        token.revoke(MADE.plusSeconds(60));
        assertThatThrownBy(() -> token.use(MADE.plusSeconds(60))).isInstanceOf(TokenRefused.class);
        assertThat(token.lastUsedAt()).isEmpty();
    }

    @Test
    void itsUseIsNotedAtMostEveryTenMinutes() {
        Instant first = MADE.plusSeconds(5);
        token.use(first);
        token.use(first.plus(EVERY).minusMillis(1));
        assertThat(token.lastUsedAt()).contains(first);
        token.use(first.plus(EVERY));
        assertThat(token.lastUsedAt()).contains(first.plus(EVERY));
    }

    @Test
    void itKnowsItsScopes() {
        assertThat(token.scopes()).isEqualTo(Set.of(TokenScope.READ_ROUNDS, TokenScope.READ_INDICATORS));
    }

    @Test
    void everyScopeIsFoundByItsWordAndNoOtherIs() {
        assertThat(TokenScope.values())
                .allSatisfy(scope -> assertThat(TokenScope.of(scope.word())).contains(scope));
        assertThat(TokenScope.of("write:everything")).isEmpty();
    }
}
