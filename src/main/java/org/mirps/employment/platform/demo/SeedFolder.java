package org.mirps.employment.platform.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/** The seed files, read afresh at each call. Format: db/seed/README.md. */
record SeedFolder(Path folder) {

    /** Names of the governments by code, in the order of the file. */
    Map<ParticipantCode, LocalizedText> governments() {
        Map<ParticipantCode, LocalizedText> names = new LinkedHashMap<>();
        read("participants.json")
                .getJsonArray("governments")
                .getValuesAs(JsonObject.class)
                .forEach(government -> names.put(code(government, "code"), text(government, "name")));
        return names;
    }

    List<SeedPerson> people() {
        return read("participants.json").getJsonArray("accounts").getValuesAs(JsonObject.class).stream()
                .map(SeedFolder::person)
                .toList();
    }

    SeedRound round() {
        JsonObject round = read("round-sne-2025.json");
        Map<ParticipantCode, ContributionStatus> states = new LinkedHashMap<>();
        round.getJsonArray("contributions")
                .getValuesAs(JsonObject.class)
                .forEach(contribution -> states.put(
                        code(contribution, "government"),
                        ContributionStatus.valueOf(
                                contribution.getString("state").toUpperCase(Locale.ROOT))));
        return new SeedRound(
                new RoundCode(round.getString("code")),
                text(round, "title"),
                round.getString("form_id"),
                round.getString("form_version"),
                ZoneId.of(round.getString("time_zone")),
                time(round, "opens"),
                time(round, "due"),
                states);
    }

    IllustrativeRules rules() {
        JsonObject rules = read("illustrative.json");
        return new IllustrativeRules(
                rules.getInt("seed"), text(rules, "note"), values(rules.getJsonObject("questions"), Rule::of));
    }

    /** The answers of one government to the round. */
    SeedAnswers answers(RoundCode round, ParticipantCode government) {
        JsonObject answers = read(round + "/" + government + ".json");
        return new SeedAnswers(
                code(answers, "government"),
                answers.getBoolean("fill_illustrative"),
                values(answers.getJsonObject("answers"), SeedFolder::cell),
                lists(answers.getJsonObject("rows")));
    }

    private static Map<String, List<Map<String, SeedAnswers.Cell>>> lists(JsonObject rows) {
        Map<String, List<Map<String, SeedAnswers.Cell>>> lists = new LinkedHashMap<>();
        rows.keySet()
                .forEach(repeat -> lists.put(
                        repeat,
                        rows.getJsonArray(repeat).getValuesAs(JsonObject.class).stream()
                                .map(row -> values(row, SeedFolder::cell))
                                .toList()));
        return lists;
    }

    /** The members of an object, in its order. */
    private static <T> Map<String, T> values(JsonObject object, Function<JsonObject, T> reading) {
        Map<String, T> values = new LinkedHashMap<>();
        object.keySet().forEach(name -> values.put(name, reading.apply(object.getJsonObject(name))));
        return values;
    }

    private static SeedAnswers.Cell cell(JsonObject cell) {
        return cell.isNull("value")
                ? new SeedAnswers.Cell(null, LocalizedText.EMPTY)
                : new SeedAnswers.Cell(cell.getString("value"), text(cell, "note"));
    }

    private static SeedPerson person(JsonObject account) {
        Set<Role> roles = account.getJsonArray("roles").getValuesAs(JsonString::getString).stream()
                .map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
        return new SeedPerson(
                account.getString("email"),
                account.getString("name"),
                roles,
                account.get("government") == JsonValue.NULL ? null : code(account, "government"),
                Language.of(account.getString("language")));
    }

    private static ParticipantCode code(JsonObject object, String name) {
        return new ParticipantCode(object.getString(name));
    }

    private static LocalizedText text(JsonObject object, String name) {
        return new LocalizedText(object.getString(name + "_es"), object.getString(name + "_en"));
    }

    private static LocalTime time(JsonObject object, String name) {
        return LocalDateTime.parse(object.getString(name)).toLocalTime();
    }

    private JsonObject read(String file) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(folder.resolve(file)))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException("The demo year lacks a file: " + file, e);
        }
    }
}
