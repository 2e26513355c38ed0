package org.mirps.employment.platform.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Texts;

/** What a demo prints of its people, in the language of this computer: a line for each account, then one with the password of all. */
final class SignInLines {

    private final Language language;
    private final Map<ParticipantCode, LocalizedText> names;

    private SignInLines(Language language, Map<ParticipantCode, LocalizedText> names) {
        this.language = language;
        this.names = names;
    }

    static List<String> of(SeedFolder seed, String password) {
        Map<ParticipantCode, LocalizedText> names = new HashMap<>(seed.governments());
        seed.organisations().forEach(organisation -> names.put(organisation.code(), organisation.name()));
        return of(seed.people().all(), names, password, Language.ofThisComputer());
    }

    /** @param names of the participants for whom they work */
    static List<String> of(
            List<SeedPerson> people, Map<ParticipantCode, LocalizedText> names, String password, Language language) {
        SignInLines lines = new SignInLines(language, names);
        String format = "%-" + longest(people.stream().map(lines::roles)) + "s %-"
                + longest(people.stream().map(lines::team)) + "s %s";
        return Stream.concat(
                        people.stream()
                                .map(person ->
                                        format.formatted(lines.roles(person), lines.team(person), person.email())),
                        Stream.of(Texts.of("platform", language).get("demo.password", password)))
                .toList();
    }

    private static int longest(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElse(1);
    }

    private String roles(SeedPerson person) {
        return person.roles().stream()
                .sorted()
                .map(role -> Texts.of("participant", language).get("Role." + role))
                .collect(Collectors.joining(", "));
    }

    private String team(SeedPerson person) {
        ParticipantCode participant = person.participant();
        return participant == null
                ? Texts.of("platform", language).get("demo.team")
                : Objects.requireNonNull(names.get(participant)).in(language);
    }
}
