package org.mirps.employment.practice;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.AccountNames;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** Reading joint recommendations: everybody those that a session has agreed on, who is signed in all of them. */
@UseCases
public class JointReading {

    private static final Joint.Source UNKNOWN = new Joint.Source("", "", false, Optional.empty());

    @Inject
    JointRepository joints;

    @Inject
    FormLabels labels;

    @Inject
    AccountNames accounts;

    @Inject
    Sights sights;

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

    /** One of them; whose its sources are as far as the reader may know. Throws NotFound. */
    @Permits({})
    @Transactional
    public Joint.Sheet recommendation(JointId id, Language language) {
        JointRecommendation joint = joints.get(id);
        String session = joints.all(false).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .map(line -> line.session().in(language))
                .orElse("");
        if (session.isEmpty() && !user.isSignedIn()) {
            throw new NotFound("joint recommendation " + id);
        }
        return new Joint.Sheet(
                id,
                joint.text().es(),
                joint.text().en(),
                joint.scope(),
                scope(joint.formVersionId(), joint.scope(), language),
                joint.addressees(),
                addressees(joint.formVersionId(), joint.addressees(), language),
                session,
                user.has(Role.COORDINATOR),
                sources(joint, language),
                user.isSignedIn() ? versions(joint) : List.of());
    }

    /** What may be joined, and the choices of the newest form. */
    @Permits(Role.COORDINATOR)
    @Transactional
    public Joint.Material material(Language language) {
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
                options(newest, JointPlan.ADDRESSEE, language));
    }

    /** The events of the calendar in which one can be agreed, the latest first. */
    @Permits(Role.COORDINATOR)
    @Transactional
    public List<Joint.Option> sessions(Language language) {
        return joints.sessions().stream()
                .map(session -> new Joint.Option(
                        String.valueOf(session.id()), session.title().in(language) + " (" + session.year() + ")"))
                .toList();
    }

    private List<Joint.Source> sources(JointRecommendation joint, Language language) {
        List<String> levels = user.isSignedIn() ? sights.now().levels() : List.of("PUBLIC");
        String own = user.participant().map(code -> code.value()).orElse("");
        Map<RecommendationId, JointRepository.Material> now =
                joints.sources(joint.id()).stream().collect(Collectors.toMap(JointRepository.Material::id, one -> one));
        return joint.sources().stream()
                .map(source -> Optional.ofNullable(now.get(source.recommendation()))
                        .map(known -> source(
                                source,
                                known,
                                levels.contains(known.level().name())
                                        || known.owner().equals(own),
                                language))
                        .orElse(UNKNOWN))
                .toList();
    }

    /** @param readable the reader may read it as long as it is accepted; who is signed in reads it afterwards too */
    private Joint.Source source(
            JointSource source, JointRepository.Material known, boolean readable, Language language) {
        if (!readable || !known.accepted() && !user.isSignedIn()) {
            return new Joint.Source("", "", !known.accepted(), Optional.empty());
        }
        return new Joint.Source(
                known.ownerName().in(language),
                source.text(),
                !known.accepted(),
                Optional.of(known.text()).filter(text -> known.accepted() && !text.equals(source.text())));
    }

    private List<Joint.Version> versions(JointRecommendation joint) {
        Map<AccountId, String> names =
                accounts.namesOf(joint.versions().stream().map(JointVersion::by).toList());
        List<Joint.Version> versions = new ArrayList<>();
        for (JointVersion version : joint.versions()) {
            LocalizedText text = version.text();
            versions.add(new Joint.Version(
                    version.act(), text.es(), text.en(), version.at(), names.getOrDefault(version.by(), "")));
        }
        Collections.reverse(versions);
        return versions;
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
