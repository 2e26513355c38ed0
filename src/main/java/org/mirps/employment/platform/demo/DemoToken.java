package org.mirps.employment.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.participant.token.AccessToken;
import org.mirps.employment.participant.token.TokenDesk;
import org.mirps.employment.platform.SampleToken;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.TokenScope;

/** The token of the demo, made by its analyst. Only its hash is stored, so each start makes a new one and revokes the former. */
@ApplicationScoped
class DemoToken implements SampleToken {

    private static final String NAME = "Demo";

    @Inject
    AccountRepository accounts;

    @Inject
    ActingAs acting;

    @Inject
    TokenDesk desk;

    @Override
    public String make() {
        return acting.person(analyst(), () -> {
            desk.mine().stream()
                    .filter(token -> token.name().equals(NAME))
                    .map(AccessToken::id)
                    .forEach(desk::revoke);
            return desk.make(new TokenDesk.Wish(NAME, EnumSet.allOf(TokenScope.class), TokenDesk.USUAL_LIFE));
        });
    }

    private AccountId analyst() {
        return accounts.all().stream()
                .filter(account -> account.memberships().stream().anyMatch(each -> each.has(Role.ANALYST)))
                .findFirst()
                .map(Account::id)
                .orElseThrow(() -> new IllegalStateException("The demo year has no analyst"));
    }
}
