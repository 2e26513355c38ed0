package org.mirps.employment.contribution.formmove;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.Progress;
import org.mirps.employment.contribution.live.LiveDraft;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.FormEngine;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.change.FormComparison;
import org.mirps.employment.form.change.FormMapping;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.round.Round;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/** Runs the newer version of a form over the answers of a round, to see what becomes of them. Stores nothing. */
@ApplicationScoped
class MoveTrials {

    @Inject
    FormEngine engine;

    /** @param participants at least those of the round */
    Trial of(
            Round round,
            CompiledForm form,
            FormMapping mapping,
            RoundDrafts drafts,
            Collection<Participant> participants) {
        Map<ParticipantCode, Participant> known =
                participants.stream().collect(Collectors.toMap(Participant::code, Function.identity()));
        return new Trial(round, form, mapping, drafts, known);
    }

    /**
     * What becomes of a contribution.
     *
     * @param touched sections of which a sign-off does not hold any more
     */
    record Outcome(Progress progress, Set<String> touched) {}

    /** Of one round and one mapping. */
    final class Trial {

        private final Round round;
        private final CompiledForm form;
        private final FormMapping mapping;
        private final RoundDrafts drafts;
        private final Map<ParticipantCode, Participant> known;
        private final Set<String> changed;

        private Trial(
                Round round,
                CompiledForm form,
                FormMapping mapping,
                RoundDrafts drafts,
                Map<ParticipantCode, Participant> known) {
            this.round = round;
            this.form = form;
            this.mapping = mapping;
            this.drafts = drafts;
            this.known = known;
            this.changed =
                    FormComparison.of(mapping.before(), form.definition()).changedSections();
        }

        /** What the newer version makes of a contribution. */
        Outcome outcome(Contribution contribution) {
            if (contribution.status() == ContributionStatus.NOT_STARTED) {
                return new Outcome(Progress.NONE, Set.of());
            }
            LiveDraft moved = run(contribution);
            return new Outcome(moved.progress(""), touched(moved));
        }

        /** Those that changed with the form, and those that it leaves with problems. */
        private Set<String> touched(LiveDraft moved) {
            Set<String> touched = new HashSet<>(changed);
            touched.addAll(moved.openSections());
            return touched;
        }

        private List<LocalizedText> ending(Contribution contribution, Set<String> touched) {
            return contribution.signedSections().stream()
                    .filter(touched::contains)
                    .flatMap(name -> mapping.before().findSection(name).stream())
                    .map(FormElement.Group::label)
                    .toList();
        }

        FormMovePlan.Effect effect(Contribution contribution) {
            LiveDraft moved = run(contribution);
            List<FormRun.Node> nodes = moved.shown().values().stream()
                    .flatMap(shown -> Stream.ofNullable(shown.node()))
                    .filter(FormRun.Node::relevant)
                    .toList();
            List<AnswerKey> answered = drafts.answers(contribution.id()).entrySet().stream()
                    .filter(answer -> answer.getValue().value() != null)
                    .map(Map.Entry::getKey)
                    .filter(key -> mapping.before().places().containsKey(key.question()))
                    .toList();
            int asked = (int) answered.stream()
                    .filter(key -> moved.asks(new AnswerKey(key.row(), mapping.newName(key.question()))))
                    .count();
            int renamed = (int) answered.stream()
                    .filter(key -> mapping.renames().containsKey(key.question()))
                    .count();
            return new FormMovePlan.Effect(
                    contribution.id(),
                    participant(contribution).name(),
                    contribution.status(),
                    asked - renamed,
                    renamed,
                    answered.size() - asked,
                    (int) nodes.stream()
                            .filter(node -> node.isAnswered() && node.isProblem())
                            .count(),
                    (int) nodes.stream()
                            .filter(node -> !node.isAnswered() && node.isProblem())
                            .count(),
                    ending(contribution, touched(moved)));
        }

        private LiveDraft run(Contribution contribution) {
            Participant participant = participant(contribution);
            LiveDraft moved = new LiveDraft(
                    contribution.id(),
                    contribution.participant(),
                    engine,
                    Map.of("organisation.country", participant.country().value()),
                    round.timeZone());
            moved.load(
                    form,
                    contribution.revision(),
                    drafts.rows(contribution.id(), mapping),
                    drafts.answers(contribution.id(), mapping));
            return moved;
        }

        private Participant participant(Contribution contribution) {
            return Objects.requireNonNull(known.get(contribution.participant()));
        }
    }
}
