package org.mirps.employment.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mirps.employment.participant.people.SampleAccounts;
import org.mirps.employment.platform.SampleYear;
import org.mirps.employment.shared.AccountId;

/**
 * The demo year. Its people get their password last: until then nobody can sign in, and the next start goes on with a year that was left
 * half filled.
 */
@ApplicationScoped
public class DemoYear implements SampleYear {

    /** Of all accounts of the demo, and printed at its start. */
    static final String PASSWORD = "demo-mirps-2025";

    /** What people were told before is read. */
    private static final Duration UNREAD = Duration.ofDays(3);

    @Inject
    @ConfigProperty(name = "app.demo.seed")
    Optional<String> folder;

    @Inject
    SampleAccounts accounts;

    @Inject
    DemoGround ground;

    @Inject
    DemoOfficials officials;

    @Inject
    DemoInstitutions institutions;

    @Inject
    DemoDelegations delegations;

    @Inject
    DemoRounds rounds;

    @Inject
    DemoFollowUp followUp;

    @Inject
    DemoCalendar calendar;

    @Inject
    DemoDeck deck;

    @Inject
    Clock clock;

    @Override
    public List<String> signIns() {
        SeedFolder seed = new SeedFolder(Path.of(folder.orElseThrow(() ->
                new IllegalStateException("Demo mode needs the setting app.demo.seed, the folder of its files"))));
        SeedPeople people = seed.people();
        if (!accounts.canSignIn(people.emails())) {
            fill(seed, people);
            accounts.letIn(people.emails(), PASSWORD);
        }
        AccountId coordinator = officials.account(people.coordinator());
        seed.rounds().forEach(round -> ground.keepOpen(round, coordinator));
        calendar.plan(seed.calendar(), coordinator);
        calendar.planAhead(seed.ahead(), ground::due, coordinator);
        AccountId presenter = officials.account(people.presenter());
        seed.ahead().forEach(session -> deck.choose(session, presenter));
        return SignInLines.of(seed, PASSWORD);
    }

    private void fill(SeedFolder seed, SeedPeople people) {
        ground.requireGovernments(seed.governments());
        open(people.coordinator());
        seed.organisations().forEach(organisation -> officials.open(people.coordinator(), organisation));
        officials.group(people.coordinator(), seed.groups());
        people.all().forEach(this::open);
        seed.institutions().forEach(institution -> institutions.open(institution, people));
        for (SeedRound round : seed.rounds()) {
            LocalDate firstDay = ground.layOut(round);
            delegations.give(round, firstDay, seed, people);
            rounds.fill(round, firstDay, seed, people);
            seed.followUp(round.code()).ifPresent(told -> followUp.tell(told, round, firstDay, people));
        }
        calendar.plan(seed.calendar(), officials.account(people.coordinator())); // some of it is fed by the rounds
        for (SeedRound round : seed.rounds()) {
            seed.followUp(round.code())
                    .ifPresent(told ->
                            followUp.agree(told, seed.calendar().year(), round, ground.firstDay(round), people));
        }
        Instant lately = clock.instant().minus(UNREAD);
        people.all().stream().filter(SeedPerson::isTold).forEach(person -> officials.read(person, lately));
    }

    private void open(SeedPerson person) {
        accounts.open(person.email(), person.name(), person.language(), person.roles(), person.participant());
    }
}
