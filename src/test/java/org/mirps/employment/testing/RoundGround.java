package org.mirps.employment.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundDesk;
import org.mirps.employment.round.RoundPlan;
import org.mirps.employment.round.TypedMoment;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Role;

/** People and rounds for tests under Arquillian, made through the use cases of the application. */
@ApplicationScoped
public class RoundGround {

    private static final String SNE = "mirps_sne_2025";

    @Inject
    private TestPeople people;

    @Inject
    private RoundDesk desk;

    @Inject
    private ActingAs acting;

    /** An account for these words, the same one each time. */
    public AccountId person(String name, Role role, @Nullable String participant) {
        return people.person(name, role, participant);
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
    public long sne() {
        return people.form(SNE);
    }

    public static TypedMoment typed(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        return new TypedMoment(
                local.toLocalDate().toString(), local.toLocalTime().toString());
    }
}
