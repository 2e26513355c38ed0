package org.mirps.employment.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.FormVersionRepository;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundDesk;
import org.mirps.employment.round.RoundPlan;
import org.mirps.employment.round.TypedMoment;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/** People and rounds for tests under Arquillian, made through the use cases of the application. */
@ApplicationScoped
public class RoundGround {

    public static final String SNE = "mirps_sne_2025";
    public static final String SNE_VERSION = "2025031502";

    @Inject
    private AccountRepository accounts;

    @Inject
    private FormVersionRepository forms;

    @Inject
    private RoundDesk desk;

    @Inject
    private ActingAs acting;

    @Inject
    private Clock clock;

    /** An account for these words, the same one each time. */
    @Transactional
    public AccountId person(String name, Role role, @Nullable String participant) {
        String email = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@rounds.example";
        ParticipantCode of = participant == null ? null : new ParticipantCode(participant);
        return accounts.find(email)
                .orElseGet(() ->
                        accounts.add(new Account(email, name, Language.ES, EnumSet.of(role), of, clock.instant())))
                .id();
    }

    public AccountId coordinator() {
        return person("Coordinator", Role.COORDINATOR, null);
    }

    /** A plan without fault: in UTC, of the form SNE. */
    public RoundPlan plan(String code, Instant opens, Instant due, String... participants) {
        return new RoundPlan(
                code,
                "Ronda " + code,
                "Round " + code,
                sne(),
                "UTC",
                typed(opens),
                typed(due),
                Arrays.stream(participants).collect(Collectors.toSet()));
    }

    /** Opens a round as a coordinator. */
    public RoundCode open(String code, Instant opens, Instant due, String... participants) {
        return acting.person(coordinator(), () -> desk.open(plan(code, opens, due, participants), Language.ES));
    }

    /** Id of the shipped form. */
    @Transactional
    public long sne() {
        return forms.find(SNE, SNE_VERSION).orElseThrow().id();
    }

    public static TypedMoment typed(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        return new TypedMoment(
                local.toLocalDate().toString(), local.toLocalTime().toString());
    }
}
