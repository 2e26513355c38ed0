package org.mirps.employment.platform.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/** What a demo prints of its people: a line for each account, then one with the password of all. */
final class SignInLines {

    private static final String REGIONAL = "regional team";

    private SignInLines() {}

    static List<String> of(SeedFolder seed, String password) {
        Map<ParticipantCode, LocalizedText> names = new HashMap<>(seed.governments());
        seed.organisations().forEach(organisation -> names.put(organisation.code(), organisation.name()));
        int width = Stream.concat(Stream.of(REGIONAL), names.values().stream().map(LocalizedText::en))
                .mapToInt(String::length)
                .max()
                .orElseThrow();
        String format = "%-14s %-" + width + "s %s";
        return Stream.concat(
                        seed.people().all().stream()
                                .map(person -> format.formatted(roles(person), team(person, names), person.email())),
                        Stream.of("The password of each of them is " + password))
                .toList();
    }

    private static String roles(SeedPerson person) {
        return person.roles().stream()
                .sorted()
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private static String team(SeedPerson person, Map<ParticipantCode, LocalizedText> names) {
        ParticipantCode participant = person.participant();
        return participant == null
                ? REGIONAL
                : Objects.requireNonNull(names.get(participant)).en();
    }
}
