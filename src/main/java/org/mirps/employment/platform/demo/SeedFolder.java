package org.mirps.employment.platform.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/** The seed files, read afresh at each call. Format: db/seed/README.md. */
record SeedFolder(Path folder) {

    private static final String PARTICIPANTS = "participants.json";
    private static final String ROUNDS = "rounds";
    private static final String FOLLOW_UP = "follow-up.json";
    private static final String CALENDAR = "calendar/2025.json";
    private static final String AHEAD = "calendar/ahead.json";

    /** Names of the governments by code, in the order of the file. */
    Map<ParticipantCode, LocalizedText> governments() {
        Map<ParticipantCode, LocalizedText> names = new LinkedHashMap<>();
        read(PARTICIPANTS)
                .getJsonArray("governments")
                .getValuesAs(JsonObject.class)
                .forEach(government -> names.put(SeedJson.code(government, "code"), SeedJson.text(government, "name")));
        return names;
    }

    /** In the order of the file. */
    List<SeedOrganisation> organisations() {
        return read(PARTICIPANTS).getJsonArray("organisations").getValuesAs(SeedJson::organisation);
    }

    /** In the order of the file. */
    List<SeedGroup> groups() {
        return read(PARTICIPANTS).getJsonArray("groups").getValuesAs(SeedJson::group);
    }

    /** In the order of the file. */
    List<SeedInstitution> institutions() {
        return read(PARTICIPANTS).getJsonArray("institutions").getValuesAs(SeedJson::institution);
    }

    SeedPeople people() {
        return new SeedPeople(read(PARTICIPANTS).getJsonArray("accounts").getValuesAs(SeedJson::person));
    }

    /** The one that opens first comes first. */
    List<SeedRound> rounds() {
        try (Stream<Path> files = Files.list(folder.resolve(ROUNDS))) {
            return files.map(file -> round(read(ROUNDS + "/" + file.getFileName())))
                    .sorted(Comparator.comparing(
                            (SeedRound round) -> round.opens().day()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The demo year lacks its rounds", e);
        }
    }

    /** What became of the accepted answers of a round; empty for most rounds. */
    Optional<SeedFollowUp> followUp(RoundCode round) {
        return Optional.of(SeedJson.followUp(read(FOLLOW_UP)))
                .filter(told -> told.round().equals(round));
    }

    /** The sessions and events of the year. */
    SeedCalendar calendar() {
        return SeedCalendar.of(read(CALENDAR));
    }

    /** The sessions that are to come, whenever the demo is started. */
    List<SeedSession> ahead() {
        return read(AHEAD).getJsonArray("events").getValuesAs(JsonObject.class).stream()
                .map(SeedSession::of)
                .toList();
    }

    /** The answers of one participant to a round, those that follow from a later round included. */
    SeedAnswers answers(SeedRound round, ParticipantCode participant) {
        YearBefore before = round.yearBefore();
        return before == null
                ? written(round.code(), participant, round.rules())
                : before.of(written(before.round(), participant, round.rules()), round.rules())
                        .with(written(round.code(), participant, round.rules()));
    }

    private SeedRound round(JsonObject round) {
        JsonObject illustrative = round.getJsonObject("illustrative");
        return SeedJson.round(
                round,
                new IllustrativeRules(
                        illustrative.getInt("seed"),
                        SeedJson.text(illustrative, "note"),
                        illustrative.containsKey("rules")
                                ? SeedJson.rules(read("rules/" + illustrative.getString("rules") + ".json"))
                                : Map.of()));
    }

    /** What a file says; nothing where there is none. */
    private SeedAnswers written(RoundCode round, ParticipantCode participant, IllustrativeRules rules) {
        String file = round + "/" + participant + ".json";
        return Files.exists(folder.resolve(file))
                ? SeedJson.answers(read(file), participant, rules.note())
                : new SeedAnswers(participant, false, Map.of(), Map.of());
    }

    private JsonObject read(String file) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(folder.resolve(file)))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException("The demo year lacks a file: " + file, e);
        }
    }
}
