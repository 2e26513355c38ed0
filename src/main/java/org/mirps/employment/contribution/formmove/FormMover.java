package org.mirps.employment.contribution.formmove;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.contribution.PlacedContribution;
import org.mirps.employment.contribution.StepRecorder;
import org.mirps.employment.contribution.live.SectionRepository;
import org.mirps.employment.contribution.snapshot.FormMoveRepository;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.PublishedForm;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.form.change.FormMapping;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundAsksAnother;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.AccountId;

/** The transactions of {@link FormMoveDesk}. */
@ApplicationScoped
class FormMover {

    @Inject
    RoundRepository rounds;

    @Inject
    ContributionRepository contributions;

    @Inject
    FormCatalog forms;

    @Inject
    FormMoveRepository moves;

    @Inject
    RoundDraftsRepository stored;

    @Inject
    SectionRepository sections;

    @Inject
    MoveTrials trials;

    @Inject
    ParticipantRepository participants;

    @Inject
    StepRecorder steps;

    @Inject
    Clock clock;

    @Transactional
    FormMovePlan plan(RoundCode code, Optional<Map<String, String>> renames) {
        Round round = rounds.get(code);
        List<PublishedForm> versions = forms.since(round.formVersionId());
        PublishedForm from = versions.get(versions.size() - 1);
        PublishedForm to = versions.get(0);
        FormDefinition before = forms.form(from.id()).definition();
        FormDefinition after = forms.form(to.id()).definition();
        RoundDrafts drafts = stored.ofRound(round.id());
        Set<String> taken = taken(before, after, drafts);
        FormMapping mapping = renames.map(given -> FormMapping.of(before, after, given, taken))
                .orElseGet(() -> FormMapping.suggested(before, after, taken));
        List<PlacedContribution> placed = contributions.placedOfRound(round);
        MoveTrials.Trial trial = trials.of(
                round,
                forms.form(to.id()),
                mapping,
                drafts,
                placed.stream().map(PlacedContribution::participant).toList());
        List<FormMovePlan.Effect> effects = placed.stream()
                .map(PlacedContribution::contribution)
                .map(trial::effect)
                .toList();
        return new FormMovePlan(
                code, round.title(), from, to, mapping.same(), gone(mapping, drafts), fresh(mapping), effects);
    }

    /** Returns the contributions that moved. */
    @Transactional
    List<ContributionId> move(RoundCode code, FormMoveDesk.Order order, AccountId by) {
        List<Contribution> all = contributions.lockRound(rounds.lockId(code));
        // Nothing is read before: who was saving is through by now, and who saves next waits for us and finds the newer
        // form. What is read first without a lock is what the transaction sees of everything (InnoDB's consistent
        // read).
        Round round = rounds.lock(code);
        long newest = forms.since(round.formVersionId()).get(0).id();
        if (order.from() == order.to() || newest != order.to()) {
            throw new RoundAsksAnother();
        }
        round.ask(order.to(), order.from());
        RoundDrafts drafts = stored.ofRound(round.id());
        FormDefinition before = forms.form(order.from()).definition();
        FormDefinition after = forms.form(order.to()).definition();
        FormMapping mapping = FormMapping.of(before, after, order.renames(), taken(before, after, drafts));
        MoveTrials.Trial trial = trials.of(round, forms.form(order.to()), mapping, drafts, participants.all());
        Instant now = clock.instant();
        all.forEach(each -> {
            MoveTrials.Outcome outcome = trial.outcome(each);
            steps.keep(each.id(), each.formChanged(outcome.progress(), outcome.touched(), by, now));
        });
        sections.forget(round.id());
        moves.add(round.id(), order.from(), order.to(), mapping.renames(), by, now);
        return all.stream().map(Contribution::id).toList();
    }

    /** Names that only the newer version has and under which answers lie already: of a version before the older one. */
    private static Set<String> taken(FormDefinition before, FormDefinition after, RoundDrafts drafts) {
        Set<String> taken = new HashSet<>(drafts.names());
        taken.removeAll(before.places().keySet());
        taken.retainAll(after.places().keySet());
        return taken;
    }

    private static List<FormMovePlan.Gone> gone(FormMapping mapping, RoundDrafts drafts) {
        return mapping.gone().stream()
                .map(item -> new FormMovePlan.Gone(
                        item,
                        item.repeat() ? drafts.withRows(item.name()) : drafts.answering(item.name()),
                        mapping.options(item.name()),
                        mapping.renames().getOrDefault(item.name(), "")))
                .toList();
    }

    private static List<FormMapping.Item> fresh(FormMapping mapping) {
        return mapping.fresh().stream()
                .filter(item -> !mapping.renames().containsValue(item.name()))
                .toList();
    }
}
