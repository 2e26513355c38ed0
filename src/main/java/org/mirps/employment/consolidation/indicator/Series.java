package org.mirps.employment.consolidation.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Audience;
import org.mirps.employment.consolidation.Category;
import org.mirps.employment.consolidation.Disclosure;
import org.mirps.employment.consolidation.Missing;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.form.IndicatorPart.Aggregation;
import org.mirps.employment.form.NoDataChoices;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.indicator.IndicatorObservation;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/** One part of a figure over the participants of a round. Immutable. */
public final class Series {

    private final IndicatorPart part;
    private final IndicatorPart told;
    private final FormDefinition form;
    private final List<Category> categories;
    private final Map<Category, List<ParticipantFigure>> reports = new LinkedHashMap<>();
    private final List<Observed> observed = new ArrayList<>();

    /** @param observations of this part, by participant, in the order in which they were stored */
    Series(
            IndicatorPart part,
            FormDefinition form,
            List<Participation.Standing> participants,
            Map<ParticipantCode, List<IndicatorObservation>> observations,
            Sight sight) {
        this.part = part;
        this.told = part;
        this.form = form;
        this.categories = categories(participants, observations, sight);
        for (Category category : categories) {
            reports.put(
                    category,
                    participants.stream()
                            .map(participant -> report(
                                    participant,
                                    category,
                                    observations.getOrDefault(participant.code(), List.of()),
                                    sight))
                            .toList());
        }
        for (Participation.Standing participant : participants) {
            List<IndicatorObservation> own = observations.getOrDefault(participant.code(), List.of());
            observed.addAll(Observed.all(part, participant.code(), own, silence(participant, own, sight)));
        }
    }

    /** One category alone: its values as those of a part that is not broken down. Such a series is not told row by row. */
    Series(
            IndicatorPart part,
            FormDefinition form,
            List<Participation.Standing> participants,
            Map<ParticipantCode, List<IndicatorObservation>> observations,
            Sight sight,
            Category alone) {
        this.part = part;
        this.told = PopulationGroup.alone(part);
        this.form = form;
        this.categories = List.of(Category.ALL);
        reports.put(
                Category.ALL,
                participants.stream()
                        .map(participant -> report(
                                participant, alone, observations.getOrDefault(participant.code(), List.of()), sight))
                        .toList());
    }

    public IndicatorPart part() {
        return told;
    }

    /** Those that occur, in the order of the choice list or else of the rows; {@link Category#ALL} alone without breakdown. */
    public List<Category> categories() {
        return categories;
    }

    /** One for each participant of the round, by code; empty for a category that does not occur. */
    public List<ParticipantFigure> reports(Category category) {
        return reports.getOrDefault(category, List.of());
    }

    /** Row by row what each participant gives, by code; one that says why for a participant of whom nothing may be told. */
    public List<Observed> observed() {
        return List.copyOf(observed);
    }

    /** The label of what a report says in words, if they are choices; the words themselves if not. */
    public LocalizedText say(String word) {
        return form.findChoice(part.answerList(), word).map(Choice::label).orElseGet(() -> LocalizedText.same(word));
    }

    /** The choices that a report may give in words, in the order of their list; empty where words are not choices. */
    public List<Choice> answers() {
        return form.choices(part.answerList()).stream()
                .filter(choice -> !NoDataChoices.CHOICES.contains(choice.name()))
                .toList();
    }

    /** What a participant calls a category in its own words is not told where it is withheld. */
    private List<Category> categories(
            List<Participation.Standing> participants,
            Map<ParticipantCode, List<IndicatorObservation>> observations,
            Sight sight) {
        if (!part.isBrokenDown()) {
            return List.of(Category.ALL);
        }
        Set<String> occurring = new LinkedHashSet<>();
        participants.stream()
                .filter(participant -> !part.byList().isEmpty() || !isHidden(participant, sight))
                .flatMap(participant -> observations.getOrDefault(participant.code(), List.of()).stream())
                .filter(observation -> !isAboutAll(observation))
                .forEach(observation -> occurring.add(observation.category()));
        List<Category> found = new ArrayList<>();
        for (Choice choice : form.choices(part.byList())) {
            if (occurring.remove(choice.name())) {
                found.add(new Category(choice.name(), choice.label()));
            }
        }
        occurring.forEach(name -> found.add(new Category(name, LocalizedText.same(name))));
        return List.copyOf(found);
    }

    /** Says for a participant why none of its categories has a value. */
    private boolean isAboutAll(IndicatorObservation observation) {
        return part.isBrokenDown() && observation.category().isEmpty() && observation.row() == 0;
    }

    private ParticipantFigure report(
            Participation.Standing participant,
            Category category,
            List<IndicatorObservation> observations,
            Sight sight) {
        List<IndicatorObservation> own = observations.stream()
                .filter(observation ->
                        !isAboutAll(observation) && observation.category().equals(category.name()))
                .toList();
        List<IndicatorObservation> there =
                own.stream().filter(IndicatorObservation::isThere).toList();
        List<Figure> values =
                there.stream().map(observation -> Figure.of(part, observation)).toList();
        return new ParticipantFigure(
                participant,
                part.aggregation() == Aggregation.MEDIAN ? Figure.median(part, values) : Figure.sum(part, values),
                there.stream()
                        .map(IndicatorObservation::words)
                        .filter(Objects::nonNull)
                        .toList(),
                missing(participant, own, there, observations, sight),
                there.stream()
                        .map(IndicatorObservation::status)
                        .reduce(ObservationStatus.A, ObservationStatus::orLessCertain),
                there.stream().anyMatch(IndicatorObservation::flagged),
                there.stream().map(IndicatorObservation::period).findFirst().orElse(""));
    }

    /** A category without a row is not reported, a choice that the form does not offer is not asked for: neither is a "no". */
    private @Nullable Missing missing(
            Participation.Standing participant,
            List<IndicatorObservation> own,
            List<IndicatorObservation> there,
            List<IndicatorObservation> all,
            Sight sight) {
        Missing silence = silence(participant, all, sight);
        if (silence != null || !there.isEmpty()) {
            return silence;
        }
        return (own.isEmpty() ? all.stream().filter(this::isAboutAll) : own.stream())
                .map(IndicatorObservation::gap)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Missing::of)
                .orElse(part.isByRow() ? Missing.NOT_ANSWERED : Missing.NOT_ASKED);
    }

    /** Why nothing of a participant may be told, whatever it has given; null where it may. */
    private static @Nullable Missing silence(
            Participation.Standing participant, List<IndicatorObservation> all, Sight sight) {
        Missing absent = Missing.of(participant);
        if (absent != null) {
            return absent;
        }
        if (isWithheld(participant, sight)) {
            return Missing.WITHHELD;
        }
        if (sight.few().test(participant.code())) {
            return Missing.FEW_PERSONS;
        }
        return all.isEmpty() ? Missing.NOT_COMPUTED : null;
    }

    private static boolean isHidden(Participation.Standing participant, Sight sight) {
        return isWithheld(participant, sight) || sight.few().test(participant.code());
    }

    private static boolean isWithheld(Participation.Standing participant, Sight sight) {
        return sight.audience().of(participant) == Disclosure.COUNTED;
    }

    /**
     * What may be seen of a part.
     *
     * @param few of whom nothing is told, because of so few persons
     */
    record Sight(Audience audience, Predicate<ParticipantCode> few) {}
}
