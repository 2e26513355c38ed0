package org.mirps.employment.presentation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.indicator.Extract;
import org.mirps.employment.consolidation.indicator.IndicatorDesk;
import org.mirps.employment.consolidation.indicator.IndicatorTable;
import org.mirps.employment.consolidation.indicator.PopulationGroup;
import org.mirps.employment.consolidation.vintage.ShownVintage;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.participant.group.GroupDesk;
import org.mirps.employment.participant.group.ParticipantGroup;
import org.mirps.employment.practice.commitment.CommitmentReading;
import org.mirps.employment.presentation.Chapters;
import org.mirps.employment.presentation.CommitmentFigure;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NameList;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Texts;

/** What the address of a page of a session asks for: the round, of whom, and of which group of people. */
@Named
@RequestScoped
public class SessionChoice {

    /** Before the code of a group of participants, where that of one may stand. */
    static final String OF_GROUP = "group:";

    @Inject
    ShownVintage vintages;

    @Inject
    IndicatorDesk desk;

    @Inject
    GroupDesk groupDesk;

    @Inject
    CommitmentReading commitments;

    @Inject
    ActiveLanguage language;

    private @Nullable String round;
    private @Nullable String participant;
    private @Nullable String state;
    private @Nullable String group;
    private Extract.@Nullable Result result;
    private List<ParticipantGroup> participantGroups = List.of();
    private Optional<SessionOffers> offers = Optional.empty();
    private Optional<Integer> vintage = Optional.empty();

    /** Throws NotFound where there is no such round, participant, state or group. */
    Extract.Result load(UnaryOperator<List<IndicatorDefinition>> figures) {
        participantGroups = groupDesk.offered();
        Extract.Result read = desk.sessionExtract(
                RoundCode.parse(round), new Extract(figures, asked(), getState(), new PopulationGroup(getGroup())));
        result = read;
        offers = Optional.of(new SessionOffers(read, participantGroups, this, language.get()));
        vintage = vintages.of(read.whole());
        return read;
    }

    /** Codes of those who are shown alone: of one, or of a group of participants; none for all. */
    private Set<String> asked() {
        if (getParticipant().isEmpty()) {
            return Set.of();
        }
        return getParticipant().startsWith(OF_GROUP)
                ? participantGroups.stream()
                        .filter(each -> (OF_GROUP + each.code()).equals(getParticipant()))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("part of a session: " + getParticipant()))
                        .members()
                        .stream()
                        .map(ParticipantCode::value)
                        .collect(Collectors.toSet())
                : Set.of(getParticipant());
    }

    /** What became of commitments, where the form asks for them; not of a part of the participants, nor of a group of people. */
    Optional<SessionFigure> followedUp(Extract.Result of, Language reader) {
        boolean asked = of.definitions().stream()
                .flatMap(definition -> definition.parts().stream())
                .anyMatch(part -> part.repeat().equals(CommitmentReading.REPEAT));
        return asked && !isNarrowed()
                ? CommitmentFigure.of(commitments.standing(of.whole().round().code()), of.whole(), reader)
                : Optional.empty();
    }

    public String getRound() {
        return round == null ? "" : round;
    }

    public void setRound(@Nullable String round) {
        this.round = round;
    }

    public String getParticipant() {
        return participant == null ? "" : participant;
    }

    public void setParticipant(@Nullable String participant) {
        this.participant = participant;
    }

    public String getState() {
        return state == null ? "" : state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }

    public String getGroup() {
        return group == null ? "" : group;
    }

    public void setGroup(@Nullable String group) {
        this.group = group;
    }

    /** Whether one group of people is shown alone. */
    public boolean isGrouped() {
        return !getGroup().isEmpty();
    }

    public boolean isNarrowed() {
        return isPart() || isGrouped();
    }

    /** Whether not all participants are shown. */
    public boolean isPart() {
        return !getParticipant().isEmpty() || !getState().isEmpty();
    }

    public String getTitle() {
        return title(language.get());
    }

    public String title(Language reader) {
        return result == null ? "" : result.whole().round().title().in(reader);
    }

    public boolean isProvisional() {
        return result != null && result.whole().provisional();
    }

    public boolean isWaiting() {
        return result != null && result.table().waiting() > 0;
    }

    /** How many have submitted, whether that may change, and which vintage holds these answers, where one does. */
    public String getStanding() {
        if (result == null) {
            return "";
        }
        String standing = standing(result.whole());
        return vintage.map(number -> standing + " "
                        + Texts.of("presentation", language.get()).get("round.text.vintage", number))
                .orElse(standing);
    }

    /** The choice as a query that further parameters can follow. */
    public String getQuery() {
        return "?round=" + encoded(getRound()) + getNarrowing();
    }

    /** Of whom and of which people, as further parameters of a query; empty for all. */
    public String getNarrowing() {
        return (getParticipant().isEmpty() ? "" : "&participant=" + encoded(getParticipant()))
                + (getState().isEmpty() ? "" : "&state=" + encoded(getState()))
                + (getGroup().isEmpty() ? "" : "&group=" + encoded(getGroup()));
    }

    /** Those who may be shown alone, by name. */
    public List<Option> getParticipants() {
        return offers.map(SessionOffers::participants).orElse(List.of());
    }

    /** Groups of which several may be shown, by name. */
    public List<Option> getParticipantGroups() {
        return offers.map(SessionOffers::participantGroups).orElse(List.of());
    }

    /** Those that occur. */
    public List<Option> getStates() {
        return offers.map(SessionOffers::states).orElse(List.of());
    }

    /** Groups of people that what the page shows can be narrowed to. */
    public List<Option> getGroups() {
        return offers.map(SessionOffers::populationGroups).orElse(List.of());
    }

    /** Rounds in which the same can be looked at; none where there is only this one. */
    public List<Option> getYears() {
        return offers.map(SessionOffers::years).orElse(List.of());
    }

    /** Which group is shown alone, and what is not shown because of that. */
    public String getOfGroup() {
        String name = getGroups().stream()
                .filter(Option::chosen)
                .map(Option::name)
                .findFirst()
                .orElse("");
        return Texts.of("presentation", language.get())
                .get("choice.group.shown", name, result == null ? 0 : result.silent());
    }

    /** Who is shown, where not all are. */
    public String getShown() {
        return Stream.of(getParticipants(), getParticipantGroups(), getStates())
                .flatMap(List::stream)
                .filter(Option::chosen)
                .map(Option::name)
                .collect(NameList.joining());
    }

    Chapters chapters() {
        return Chapters.of(result == null ? List.of() : result.definitions());
    }

    IndicatorTable table() {
        return Objects.requireNonNull(result).table();
    }

    private String standing(Participation participation) {
        String who = participation.isOfCountries() ? "countries." : "participants.";
        Texts words = Texts.of("presentation", language.get());
        String submitted = words.get(
                who + (participation.provisional() ? "provisional" : "submitted"),
                participation.consolidated(),
                participation.governments().size());
        return participation.round().isCancelled() ? words.get("round.text.cancelled") + " " + submitted : submitted;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** @param chosen whether it is what is shown */
    public record Option(String value, String name, boolean chosen) {}
}
