package org.mirps.employment.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.form.catalogue.FormVersion;
import org.mirps.employment.form.catalogue.FormVersionRepository;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/** What the demo year stands on: its rounds, each with a contribution of everybody who was invited. */
@ApplicationScoped
class DemoGround {

    /** Reasons are read by officials, who work in Spanish for the most part. */
    private static final String STILL_UNDER_WAY = "La demostración sigue en curso.";

    @Inject
    ParticipantRepository participants;

    @Inject
    FormVersionRepository forms;

    @Inject
    RoundRepository rounds;

    @Inject
    ContributionRepository contributions;

    @Inject
    Clock clock;

    /** @throws IllegalStateException unless the governments are called here as in the seed */
    @Transactional
    void requireGovernments(Map<ParticipantCode, LocalizedText> expected) {
        expected.forEach((code, name) -> {
            if (!participants.get(code).name().equals(name)) {
                throw new IllegalStateException("The demo year calls the government " + code + " " + name.en());
            }
        });
    }

    /**
     * Opens a round and invites its participants, as far as that has not happened yet.
     *
     * @return the day of the demo's first start
     */
    @Transactional
    LocalDate layOut(SeedRound seed) {
        Round round = rounds.find(seed.code()).orElseGet(() -> rounds.add(round(seed)));
        Set<ParticipantCode> invited = contributions.ofRound(round.id()).stream()
                .map(Contribution::participant)
                .collect(Collectors.toSet());
        seed.contributions().stream()
                .map(SeedContribution::participant)
                .filter(participant -> !invited.contains(participant))
                .forEach(participant -> contributions.add(new Contribution(round.id(), participant)));
        return seed.firstDay(round);
    }

    /** The day of the demo's first start, told from a round that is laid out. */
    @Transactional
    LocalDate firstDay(SeedRound seed) {
        return seed.firstDay(rounds.get(seed.code()));
    }

    /** When a round is due, in its time zone. */
    @Transactional
    ZonedDateTime due(RoundCode code) {
        Round round = rounds.get(code);
        return round.dueAt().atZone(round.timeZone());
    }

    @Transactional
    List<Contribution> contributions(SeedRound seed) {
        return contributions.ofRound(rounds.get(seed.code()).id());
    }

    /**
     * Moves the due date of a round that should be under way and is over, so that the demo always shows a year under way.
     *
     * @param coordinator in whose name
     */
    @Transactional
    void keepOpen(SeedRound seed, AccountId coordinator) {
        Instant now = clock.instant();
        Round round = rounds.get(seed.code());
        if (seed.isUnderWay() && !round.isCancelled() && !now.isBefore(round.dueAt())) {
            round.moveDueDate(seed.at(seed.due(), seed.day(now)), STILL_UNDER_WAY, coordinator, now);
        }
    }

    private Round round(SeedRound seed) {
        FormVersion form = forms.find(seed.formId(), seed.formVersion())
                .orElseThrow(() -> new IllegalStateException("The demo year asks for form %s %s, which is not published"
                        .formatted(seed.formId(), seed.formVersion())));
        LocalDate today = seed.day(clock.instant());
        return new Round(
                seed.code(),
                seed.title(),
                form.id(),
                seed.timeZone(),
                seed.at(seed.opens(), today),
                seed.at(seed.due(), today));
    }
}
