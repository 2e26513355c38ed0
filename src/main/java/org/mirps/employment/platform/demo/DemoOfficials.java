package org.mirps.employment.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.filling.AnswerDesk;
import org.mirps.employment.contribution.filling.ContributionReading;
import org.mirps.employment.contribution.filling.MemoryDesk;
import org.mirps.employment.contribution.filling.MissingItem;
import org.mirps.employment.contribution.filling.RowDesk;
import org.mirps.employment.contribution.filling.Signing;
import org.mirps.employment.contribution.live.AnswerSave;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.contribution.live.Onlooker;
import org.mirps.employment.contribution.live.SignOffDesk;
import org.mirps.employment.contribution.notice.NoticeDesk;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.participant.MembershipId;
import org.mirps.employment.participant.ParticipantDesk;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.participant.group.GroupCode;
import org.mirps.employment.participant.group.GroupDesk;
import org.mirps.employment.participant.group.GroupPlan;
import org.mirps.employment.participant.group.ParticipantGroup;
import org.mirps.employment.presentation.results.ResultsDesk;
import org.mirps.employment.round.RoundCode;
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
    GroupDesk groups;

    @Inject
    ActingAs acting;

    @Inject
    AnswerDesk answers;

    @Inject
    RowDesk rows;

    @Inject
    MemoryDesk memory;

    @Inject
    ContributionReading reading;

    @Inject
    ContributionWorkflow workflow;

    @Inject
    SignOffDesk signOffs;

    @Inject
    NoticeDesk notices;

    @Inject
    ResultsDesk results;

    /**
     * Enters all answers of a participant. It begins blank: the seed says every answer, those that are the same as in the earlier round
     * included.
     */
    void enter(SeedPerson contributor, ContributionId id, SeedAnswers seed, IllustrativeRules rules) {
        acting.person(account(contributor), () -> {
            memory.startBlank(id);
            DraftSheet sheet = new DraftSheet(id, answers, rows, reading, contributor.language());
            new SheetFiller(seed, rules, contributor.language(), sheet).fill();
            return id;
        });
    }

    /**
     * Signs off every section, as who filled it; then signs off the whole and submits, as the focal point. What was done of it before an
     * interruption stays.
     *
     * @throws IllegalStateException if something blocks it; names the participant and the questions
     */
    void submit(SeedPerson contributor, SeedPerson focalPoint, ContributionId id) {
        acting.person(account(contributor), () -> {
            requireNothingMissing(contributor, id);
            Signing signing = reading.overview(id, contributor.language()).signing();
            if (signing.isAnyReady()) {
                signOffs.signSections(
                        id,
                        signing.sections().stream()
                                .filter(Signing.Section::isReady)
                                .map(line -> line.section().name())
                                .toList(),
                        signing.revision());
            }
            return id;
        });
        acting.person(account(focalPoint), () -> {
            ContributionHeader header =
                    reading.overview(id, focalPoint.language()).header();
            if (header.status() != ContributionStatus.SIGNED_OFF) {
                signOffs.signOff(id);
            }
            return workflow.submit(id);
        });
    }

    /** Publishes the results of a round, as the coordinator; twice is once. */
    void publish(SeedPerson coordinator, RoundCode round) {
        acting.person(account(coordinator), () -> {
            results.publish(round);
            return round;
        });
    }

    /** Gives the first submission back, as the coordinator, with the questions marked whose answers will be others. */
    void sendBack(SeedPerson coordinator, ContributionId id, SeedReturn returned) {
        acting.person(account(coordinator), () -> {
            workflow.sendBack(
                    id,
                    new ContributionWorkflow.SentBack(
                            1,
                            returned.reason().in(coordinator.language()),
                            returned.first().keySet().stream()
                                    .map(AnswerKey::of)
                                    .toList()));
            return id;
        });
    }

    /** Answers anew what was marked. Doing so twice changes nothing. */
    void correct(SeedPerson contributor, ContributionId id, SeedAnswers right, SeedReturn returned) {
        acting.person(account(contributor), () -> {
            Onlooker noPage = new Onlooker("", Long.MAX_VALUE, contributor.language());
            for (String question : returned.first().keySet()) {
                AnswerKey key = AnswerKey.of(question);
                long seen = reading.stored(id, key, contributor.language()).revision();
                SeedAnswers.Cell cell = Objects.requireNonNull(right.answers().get(question));
                answers.save(id, new AnswerSave(key, cell.value(), seen, null), noPage);
            }
            return id;
        });
    }

    /** Accepts a snapshot, as the coordinator. */
    void accept(SeedPerson coordinator, ContributionId id, int snapshot) {
        acting.person(account(coordinator), () -> {
            workflow.accept(id, snapshot);
            return id;
        });
    }

    /** Marks what a person was told before a moment as read, in one transaction. */
    @Transactional
    void read(SeedPerson person, Instant before) {
        acting.person(account(person), () -> {
            notices.mine(person.language()).stream()
                    .filter(notice -> notice.at().isBefore(before))
                    .forEach(notice -> notices.markRead(notice.id()));
            return person;
        });
    }

    private void requireNothingMissing(SeedPerson official, ContributionId id) {
        List<String> blocking = reading.missing(id, official.language()).stream()
                .filter(missing -> missing.kind() != MissingItem.Kind.SOFT_CHECK)
                .map(missing -> missing.label() + (missing.where().isEmpty() ? "" : " (" + missing.where() + ")"))
                .toList();
        if (!blocking.isEmpty()) {
            throw new IllegalStateException("The demo year does not fit the form: " + official.participant()
                    + " cannot submit because of " + String.join("; ", blocking));
        }
    }

    /** Makes the groups of participants that are not there yet. */
    void group(SeedPerson coordinator, List<SeedGroup> wanted) {
        acting.person(account(coordinator), () -> {
            Set<String> there = groups.groups().stream()
                    .map(ParticipantGroup::code)
                    .map(GroupCode::value)
                    .collect(Collectors.toSet());
            wanted.stream()
                    .filter(each -> !there.contains(each.code()))
                    .forEach(each -> groups.add(new GroupPlan(
                            each.code(), each.name().es(), each.name().en(), each.members())));
            return there;
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

    MembershipId membership(SeedPerson person) {
        return accounts.find(person.email()).orElseThrow().memberships().get(0).id();
    }

    AccountId account(SeedPerson person) {
        return accounts.find(person.email()).orElseThrow().id();
    }
}
