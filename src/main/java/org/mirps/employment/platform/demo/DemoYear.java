package org.mirps.employment.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.participant.SampleAccounts;
import org.mirps.employment.platform.SampleYear;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/**
 * The demo year. Its people get their password last: until then nobody can sign in, and the next start goes on with a year that was left
 * half filled.
 */
@ApplicationScoped
public class DemoYear implements SampleYear {

    /** Of all accounts of the demo, and printed at its start. */
    static final String PASSWORD = "demo-mirps-2025";

    @Inject
    @ConfigProperty(name = "app.demo.seed")
    Optional<String> folder;

    @Inject
    SampleAccounts accounts;

    @Inject
    DemoGround ground;

    @Inject
    DemoOfficials officials;

    @Override
    public List<String> signIns() {
        SeedFolder seed = new SeedFolder(Path.of(folder.orElseThrow(() ->
                new IllegalStateException("Demo mode needs the setting app.demo.seed, the folder of its files"))));
        List<SeedPerson> people = seed.people();
        List<String> emails = people.stream().map(SeedPerson::email).toList();
        if (!accounts.canSignIn(emails)) {
            fill(seed, people);
            accounts.letIn(emails, PASSWORD);
        }
        ground.keepOpen(seed.round());
        return lines(people, seed.governments());
    }

    private void fill(SeedFolder seed, List<SeedPerson> people) {
        ground.requireGovernments(seed.governments());
        people.forEach(person ->
                accounts.open(person.email(), person.name(), person.language(), person.roles(), person.government()));
        SeedRound round = seed.round();
        IllustrativeRules rules = seed.rules();
        for (Contribution contribution : ground.layOut(round)) {
            ContributionStatus wanted = round.states().get(contribution.participant());
            if (wanted != contribution.status() || wanted == ContributionStatus.DRAFT) {
                ParticipantCode government = contribution.participant();
                officials.enter(
                        find(people, government, Role.CONTRIBUTOR),
                        contribution.id(),
                        seed.answers(round.code(), government),
                        rules);
                if (wanted == ContributionStatus.SUBMITTED) {
                    officials.submit(find(people, government, Role.FOCAL_POINT), contribution.id());
                }
            }
        }
    }

    private static SeedPerson find(List<SeedPerson> people, ParticipantCode government, Role role) {
        return people.stream()
                .filter(person -> person.isOf(government, role))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The demo year has no account of %s for %s".formatted(role, government)));
    }

    private static List<String> lines(List<SeedPerson> people, Map<ParticipantCode, LocalizedText> governments) {
        return Stream.concat(
                        people.stream().map(person -> line(person, governments)),
                        Stream.of("The password of each of them is " + PASSWORD))
                .toList();
    }

    private static String line(SeedPerson person, Map<ParticipantCode, LocalizedText> governments) {
        String roles = person.roles().stream()
                .sorted()
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        LocalizedText government = person.government() == null ? null : governments.get(person.government());
        return "%-14s %-14s %s"
                .formatted(roles, government == null ? "regional team" : government.en(), person.email());
    }
}
