package org.mirps.employment.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.mirps.employment.contribution.AnswerDesk;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionReading;
import org.mirps.employment.contribution.ContributionWorkflow;
import org.mirps.employment.contribution.Missing;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.participant.ParticipantDesk;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.shared.AccountId;

/** The officials of the demo at work: each acts with their own account, so all checks are those of a real contribution. */
@ApplicationScoped
class DemoOfficials {

    @Inject
    AccountRepository accounts;

    @Inject
    ParticipantRepository participants;

    @Inject
    ParticipantDesk desk;

    @Inject
    ActingAs acting;

    @Inject
    AnswerDesk answers;

    @Inject
    ContributionReading reading;

    @Inject
    ContributionWorkflow workflow;

    /** Enters all answers of a participant, in one transaction: a commit for each would take more time than all the rest. */
    @Transactional
    void enter(SeedPerson contributor, ContributionId id, SeedAnswers seed, IllustrativeRules rules) {
        acting.person(account(contributor), () -> {
            DraftSheet sheet = new DraftSheet(id, answers, reading, contributor.language());
            new SheetFiller(seed, rules, contributor.language(), sheet).fill();
            return id;
        });
    }

    /**
     * Submits, as the focal point.
     *
     * @throws IllegalStateException if something blocks it; names the participant and the questions
     */
    void submit(SeedPerson focalPoint, ContributionId id) {
        acting.person(account(focalPoint), () -> {
            List<String> blocking = reading.missing(id, focalPoint.language()).stream()
                    .filter(missing -> missing.kind() != Missing.Kind.SOFT_CHECK)
                    .map(missing -> missing.label() + (missing.where().isEmpty() ? "" : " (" + missing.where() + ")"))
                    .toList();
            if (!blocking.isEmpty()) {
                throw new IllegalStateException("The demo year does not fit the form: " + focalPoint.participant()
                        + " cannot submit because of " + String.join("; ", blocking));
            }
            return workflow.submit(id);
        });
    }

    /** Accepts what was submitted first, as the coordinator. */
    void accept(SeedPerson coordinator, ContributionId id) {
        acting.person(account(coordinator), () -> {
            workflow.accept(id, 1);
            return id;
        });
    }

    /** Opens an organisation, as the coordinator, unless there is one of that code. */
    void open(SeedPerson coordinator, SeedOrganisation organisation) {
        if (participants.find(organisation.code()).isEmpty()) {
            acting.person(account(coordinator), () -> {
                desk.open(organisation.code(), organisation.kind(), organisation.country(), organisation.name());
                return organisation;
            });
        }
    }

    private AccountId account(SeedPerson person) {
        return accounts.find(person.email()).orElseThrow().id();
    }
}
