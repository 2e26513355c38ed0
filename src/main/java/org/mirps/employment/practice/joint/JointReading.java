package org.mirps.employment.practice.joint;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.practice.ChoiceLabels;
import org.mirps.employment.practice.FormLabels;
import org.mirps.employment.practice.Visibility;
import org.mirps.employment.practice.VisibilityRules;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** Reading joint recommendations: everybody those that a session has agreed on, who is signed in all of them. */
@UseCases
public class JointReading {

    @Inject
    JointRepository joints;

    @Inject
    FormLabels labels;

    @Inject
    VisibilityRules sights;

    @Inject
    CurrentUser user;

    /** The newest first. */
    @Permits({})
    @Transactional
    public List<Joint.Line> recommendations(Language language) {
        return joints.all(!user.isSignedIn()).stream()
                .map(line -> new Joint.Line(
                        line.id(),
                        line.text().in(language),
                        scope(line.formVersionId(), line.scope(), language),
                        addressees(line.formVersionId(), line.addressees(), language),
                        line.session().in(language),
                        line.sources()))
                .toList();
    }

    /** Those that a session has agreed on, the newest first; of an event that is not there none. One statement. @return numbers and texts */
    @Permits({})
    public List<Joint.Option> agreedIn(EventId session, Language language) {
        return joints.agreedIn(session).stream()
                .map(line -> new Joint.Option(line.id().toString(), line.text().in(language)))
                .toList();
    }

    /** One of them; whose its sources are as far as the reader may know. Throws NotFound. */
    @Permits({})
    @Transactional
    public Joint.Sheet recommendation(JointId id, Language language) {
        JointRepository.Head head = joints.head(id)
                .filter(one -> !one.session().isEmpty() || user.isSignedIn())
                .orElseThrow(() -> new NotFound("joint recommendation " + id));
        boolean editable = user.has(Role.COORDINATOR);
        return new Joint.Sheet(
                id,
                head.text().es(),
                head.text().en(),
                scope(head.formVersionId(), head.scope(), language),
                addressees(head.formVersionId(), head.addressees(), language),
                head.session().in(language),
                editable,
                editable && head.session().isEmpty() ? sessions(language) : List.of(),
                sources(id, language),
                user.isSignedIn() ? joints.versions(id) : List.of());
    }

    /** What may be joined, and the choices of the newest form. @param id of the one that is to be changed. Throws NotFound */
    @Permits(Role.COORDINATOR)
    @Transactional
    public Joint.Material material(Optional<JointId> id, Language language) {
        List<JointRepository.Material> accepted = joints.accepted();
        Map<String, List<Joint.Candidate>> byTopic = new LinkedHashMap<>();
        accepted.forEach(one -> byTopic.computeIfAbsent(
                        labels.of(one.formVersionId())
                                .of("rec_topic", one.topic())
                                .in(language),
                        unused -> new ArrayList<>())
                .add(new Joint.Candidate(
                        one.id(),
                        one.ownerName().in(language),
                        one.text(),
                        scope(one.formVersionId(), one.scope(), language) + " · "
                                + addressees(one.formVersionId(), one.addressees(), language))));
        Optional<ChoiceLabels> newest = accepted.stream()
                .max(Comparator.comparingLong(JointRepository.Material::formVersionId))
                .map(one -> labels.of(one.formVersionId()));
        return new Joint.Material(
                byTopic.entrySet().stream()
                        .map(topic -> new Joint.Topic(topic.getKey(), topic.getValue()))
                        .toList(),
                options(newest, JointPlan.SCOPE, language),
                options(newest, JointPlan.ADDRESSEE, language),
                id.map(this::draft));
    }

    private Joint.Draft draft(JointId id) {
        JointRepository.Head head = joints.head(id).orElseThrow(() -> new NotFound("joint recommendation " + id));
        return new Joint.Draft(
                id, head.text().es(), head.text().en(), head.scope(), head.addressees(), head.versions());
    }

    /** The events of the calendar in which one can be agreed, the latest first. */
    private List<Joint.Option> sessions(Language language) {
        return joints.sessions().stream()
                .map(session -> new Joint.Option(
                        String.valueOf(session.id()), session.title().in(language) + " (" + session.year() + ")"))
                .toList();
    }

    private List<Joint.Source> sources(JointId id, Language language) {
        Visibility sight = sights.now();
        return joints.sources(id).stream()
                .map(source -> source(source, sight, language))
                .toList();
    }

    /** Who is signed in reads it also when it is accepted no longer. */
    private Joint.Source source(JointRepository.Source source, Visibility sight, Language language) {
        boolean readable =
                sight.levels().contains(source.level().name()) || sight.own().equals(source.owner());
        if (!readable || !source.accepted() && !user.isSignedIn()) {
            return new Joint.Source("", "", !source.accepted(), Optional.empty());
        }
        return new Joint.Source(
                source.ownerName().in(language),
                source.text(),
                !source.accepted(),
                Optional.of(source.now()).filter(now -> source.accepted() && !now.equals(source.text())));
    }

    private String scope(long form, String name, Language language) {
        return labels.of(form).of(JointPlan.SCOPE, name).in(language);
    }

    private String addressees(long form, List<String> names, Language language) {
        return names.stream()
                .map(name -> labels.of(form).of(JointPlan.ADDRESSEE, name).in(language))
                .collect(Collectors.joining(", "));
    }

    private static List<Joint.Option> options(Optional<ChoiceLabels> newest, String question, Language language) {
        return newest.map(form -> form.choices(question).stream()
                        .map(choice ->
                                new Joint.Option(choice.name(), choice.label().in(language)))
                        .toList())
                .orElse(List.of());
    }
}
