package org.mirps.employment.presentation.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.consolidation.Audience;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.indicator.Extract;
import org.mirps.employment.participant.group.ParticipantGroup;
import org.mirps.employment.presentation.web.SessionChoice.Option;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.Texts;

/** What a page of a session can be narrowed to, in the reader's language, with what it is narrowed to now. */
final class SessionOffers {

    private final Extract.Result result;
    private final List<ParticipantGroup> groups;
    private final SessionChoice chosen;
    private final Language language;

    SessionOffers(Extract.Result result, List<ParticipantGroup> groups, SessionChoice chosen, Language language) {
        this.result = result;
        this.groups = groups;
        this.chosen = chosen;
        this.language = language;
    }

    /** Those who may be shown alone, by name. */
    List<Option> participants() {
        return result.whole().governments().stream()
                .filter(Audience.SESSION::names)
                .map(standing -> option(standing.code().value(), standing.name(), chosen.getParticipant()))
                .sorted(byName())
                .toList();
    }

    /** Groups of which several may be shown, by name. */
    List<Option> participantGroups() {
        Set<String> shown = participants().stream().map(Option::value).collect(Collectors.toSet());
        return groups.stream()
                .filter(each -> each.members().stream()
                                .filter(member -> shown.contains(member.value()))
                                .count()
                        > 1)
                .map(each -> option(SessionChoice.OF_GROUP + each.code(), each.name(), chosen.getParticipant()))
                .sorted(byName())
                .toList();
    }

    /** Those that occur. */
    List<Option> states() {
        Texts words = Texts.of("contribution", language);
        return result.whole().governments().stream()
                .map(Participation.Standing::status)
                .distinct()
                .sorted()
                .map(status -> new Option(
                        status.name(),
                        words.get("ContributionStatus." + status),
                        status.name().equals(chosen.getState())))
                .toList();
    }

    /** Groups of people. */
    List<Option> populationGroups() {
        return result.groups().stream()
                .map(one -> option(one.name(), one.label(), chosen.getGroup()))
                .toList();
    }

    /** Rounds in which the same can be looked at; none where there is only this one. */
    List<Option> years() {
        return result.years().size() < 2
                ? List.of()
                : result.years().stream()
                        .map(one -> option(one.code().value(), one.title(), chosen.getRound()))
                        .toList();
    }

    private Option option(String value, LocalizedText name, String asked) {
        return new Option(value, name.in(language), value.equals(asked));
    }

    private Comparator<Option> byName() {
        return Comparator.comparing(Option::name, Collator.getInstance(language.locale()));
    }
}
