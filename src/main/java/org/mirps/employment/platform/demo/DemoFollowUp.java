package org.mirps.employment.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.calendar.reading.CalendarReading;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.platform.Clocks;
import org.mirps.employment.practice.Catalogue;
import org.mirps.employment.practice.CommitmentFilter;
import org.mirps.employment.practice.PracticeSearch;
import org.mirps.employment.practice.PracticeSort;
import org.mirps.employment.practice.RecommendationId;
import org.mirps.employment.practice.catalogue.CatalogueReading;
import org.mirps.employment.practice.catalogue.PublicationDesk;
import org.mirps.employment.practice.commitment.CommitmentDesk;
import org.mirps.employment.practice.commitment.CommitmentNote;
import org.mirps.employment.practice.commitment.CommitmentReading;
import org.mirps.employment.practice.commitment.Commitments;
import org.mirps.employment.practice.joint.Joint;
import org.mirps.employment.practice.joint.JointDesk;
import org.mirps.employment.practice.joint.JointPlan;
import org.mirps.employment.practice.joint.JointReading;
import org.mirps.employment.shared.Language;

/** What became of accepted answers: practices published, recommendations joined and agreed, commitments kept. Doing so twice changes nothing. */
@ApplicationScoped
class DemoFollowUp {

    private static final PracticeSearch MINE = new PracticeSearch("", Map.of(), PracticeSort.TITLE, true, 1);
    private static final CommitmentFilter MY_COMMITMENTS = new CommitmentFilter("", "", Optional.empty(), false, true);

    @Inject
    DemoOfficials officials;

    @Inject
    CatalogueReading catalogue;

    @Inject
    PublicationDesk publication;

    @Inject
    CommitmentReading commitments;

    @Inject
    CommitmentDesk desk;

    @Inject
    JointReading joints;

    @Inject
    JointDesk joining;

    @Inject
    CalendarReading calendar;

    @Inject
    ActingAs acting;

    @Inject
    Clocks clocks;

    /** @param firstDay of the demo */
    void tell(SeedFollowUp seed, SeedRound round, LocalDate firstDay, SeedPeople people) {
        seed.published().forEach(told -> clocks.at(round.at(told.at(), firstDay), () -> publish(told, people)));
        seed.joined().forEach(told -> clocks.at(round.at(told.at(), firstDay), () -> join(told, people)));
        Map<String, Integer> told = new HashMap<>();
        for (SeedFollowUp.Reported reported : seed.reports()) {
            int number = told.merge(reported.participant() + reported.commitment(), 1, Integer::sum);
            clocks.at(round.at(reported.at(), firstDay), () -> report(reported, number, people));
        }
    }

    /**
     * Sessions agree on joint recommendations, once the year is planned.
     *
     * @param year of the sessions
     * @param firstDay of the demo
     */
    void agree(SeedFollowUp seed, Year year, SeedRound round, LocalDate firstDay, SeedPeople people) {
        seed.agreed().forEach(told -> clocks.at(round.at(told.at(), firstDay), () -> agree(told, year, people)));
    }

    private void agree(SeedFollowUp.Agreed told, Year year, SeedPeople people) {
        acting.person(officials.account(people.coordinator()), () -> {
            Joint.Line line = joints.recommendations(Language.ES).stream()
                    .filter(joint -> joint.text().startsWith(told.text()))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalStateException("The demo year has no joint recommendation " + told.text()));
            if (!line.isAgreed()) {
                int seen =
                        joints.recommendation(line.id(), Language.ES).versions().size();
                joining.agree(line.id(), session(told, year), seen);
            }
            return line;
        });
    }

    private EventId session(SeedFollowUp.Agreed told, Year year) {
        return calendar.events(year).stream()
                .filter(event -> event.code().value().equals(told.session()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The demo year has no session " + told.session()))
                .id();
    }

    private void join(SeedFollowUp.Joined told, SeedPeople people) {
        acting.person(officials.account(people.coordinator()), () -> {
            boolean known = joints.recommendations(Language.ES).stream()
                    .anyMatch(line -> line.text().equals(told.text().es()));
            if (!known) {
                Joint.Material material = joints.material(Optional.empty(), Language.ES);
                joining.join(
                        new JointPlan(told.text().es(), told.text().en(), told.scope(), told.addressees()),
                        told.sources().stream()
                                .map(beginning -> source(material, beginning))
                                .collect(Collectors.toSet()));
            }
            return told;
        });
    }

    private static RecommendationId source(Joint.Material material, String beginning) {
        return material.topics().stream()
                .flatMap(topic -> topic.candidates().stream())
                .filter(candidate -> candidate.text().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The demo year has no recommendation " + beginning))
                .id();
    }

    private void publish(SeedFollowUp.Published told, SeedPeople people) {
        acting.person(officials.account(people.focalPoint(told.participant())), () -> {
            Catalogue.Hit practice = catalogue.search(MINE, Language.DEFAULT).hits().stream()
                    .filter(hit -> hit.title().equals(told.title()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The demo year has no practice " + told.title()));
            publication.publish(practice.id());
            return practice;
        });
    }

    /** @param number 1 for the first report of this commitment; what was reported before is left */
    private void report(SeedFollowUp.Reported told, int number, SeedPeople people) {
        acting.person(officials.account(people.focalPoint(told.participant())), () -> {
            Commitments.Line line = commitments.commitments(MY_COMMITMENTS, Language.DEFAULT).lines().stream()
                    .filter(mine -> mine.text().startsWith(told.commitment()))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("The demo year has no commitment " + told.commitment()));
            List<Commitments.Reported> known =
                    commitments.commitment(line.id(), Language.DEFAULT).reports();
            if (known.size() < number) {
                desk.report(line.id(), told.move(), new CommitmentNote(told.text(), told.link()));
            }
            return line;
        });
    }
}
