package org.mirps.employment.platform.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.access.SectionAccess;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.participant.CountryCode;
import org.mirps.employment.participant.ParticipantKind;
import org.mirps.employment.practice.commitment.CommitmentMove;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/** What the JSON of the seed files means. Format: db/seed/README.md. */
final class SeedJson {

    private SeedJson() {}

    static SeedOrganisation organisation(JsonValue value) {
        JsonObject organisation = value.asJsonObject();
        return new SeedOrganisation(
                code(organisation, "code"),
                ParticipantKind.valueOf(upper(organisation.getString("kind"))),
                new CountryCode(organisation.getString("country")),
                text(organisation, "name"));
    }

    static SeedGroup group(JsonValue value) {
        JsonObject group = value.asJsonObject();
        return new SeedGroup(
                group.getString("code"),
                text(group, "name"),
                group.getJsonArray("members").getValuesAs(JsonString::getString).stream()
                        .collect(Collectors.toUnmodifiableSet()));
    }

    static SeedInstitution institution(JsonValue value) {
        JsonObject institution = value.asJsonObject();
        return new SeedInstitution(
                code(institution, "participant"), institution.getString("code"), text(institution, "name"));
    }

    static SeedPerson person(JsonValue value) {
        JsonObject account = value.asJsonObject();
        Set<Role> roles = account.getJsonArray("roles").getValuesAs(JsonString::getString).stream()
                .map(role -> Role.valueOf(upper(role)))
                .collect(Collectors.toUnmodifiableSet());
        return new SeedPerson(
                account.getString("email"),
                account.getString("name"),
                roles,
                account.isNull("participant") ? null : code(account, "participant"),
                account.containsKey("institution") ? account.getString("institution") : null,
                Language.of(account.getString("language")));
    }

    static SeedRound round(JsonObject round, IllustrativeRules rules) {
        return new SeedRound(
                new RoundCode(round.getString("code")),
                text(round, "title"),
                round.getString("form_id"),
                round.getString("form_version"),
                ZoneId.of(round.getString("time_zone")),
                moment(round.getJsonObject("opens")),
                moment(round.getJsonObject("due")),
                rules,
                round.containsKey("year_before") ? yearBefore(round.getJsonObject("year_before")) : null,
                round.getJsonArray("contributions").getValuesAs(SeedJson::contribution),
                round.containsKey("delegations")
                        ? round.getJsonArray("delegations").getValuesAs(SeedJson::delegation)
                        : List.of(),
                momentOrNull(round, "published"));
    }

    static SeedAnswers answers(JsonObject answers, ParticipantCode participant, LocalizedText illustrative) {
        Function<JsonValue, SeedAnswers.Cell> cell = value -> cell(value, illustrative);
        return new SeedAnswers(
                participant,
                answers.getBoolean("fill_illustrative"),
                values(answers.getJsonObject("answers"), cell),
                rows(answers.getJsonObject("rows"), cell));
    }

    static SeedFollowUp followUp(JsonObject followUp) {
        return new SeedFollowUp(
                new RoundCode(followUp.getString("round")),
                followUp.getJsonArray("published").getValuesAs(SeedJson::published),
                followUp.getJsonArray("reports").getValuesAs(SeedJson::reported),
                followUp.getJsonArray("joined").getValuesAs(SeedJson::joined),
                followUp.getJsonArray("agreed").getValuesAs(SeedJson::agreed));
    }

    /** Rules by question. */
    static Map<String, Rule> rules(JsonObject rules) {
        return values(rules, rule -> Rule.of(rule.asJsonObject()));
    }

    static ParticipantCode code(JsonObject object, String name) {
        return new ParticipantCode(object.getString(name));
    }

    static LocalizedText text(JsonObject object, String name) {
        return new LocalizedText(object.getString(name + "_es"), object.getString(name + "_en"));
    }

    private static SeedContribution contribution(JsonValue value) {
        JsonObject contribution = value.asJsonObject();
        return new SeedContribution(
                code(contribution, "participant"),
                momentOrNull(contribution, "entered"),
                contribution.containsKey("returned") ? returned(contribution.getJsonObject("returned")) : null,
                momentOrNull(contribution, "submitted"),
                momentOrNull(contribution, "accepted"));
    }

    private static SeedDelegation delegation(JsonValue value) {
        JsonObject delegation = value.asJsonObject();
        return new SeedDelegation(
                code(delegation, "participant"),
                delegation.getString("institution"),
                values(
                        delegation.getJsonObject("sections"),
                        access -> SectionAccess.valueOf(upper(((JsonString) access).getString()))),
                momentOrNull(delegation, "due"));
    }

    private static SeedReturn returned(JsonObject returned) {
        return new SeedReturn(
                moment(returned.getJsonObject("submitted")),
                moment(returned),
                text(returned, "reason"),
                values(returned.getJsonObject("first"), value -> ((JsonString) value).getString()));
    }

    private static SeedFollowUp.Published published(JsonValue value) {
        JsonObject published = value.asJsonObject();
        return new SeedFollowUp.Published(
                code(published, "participant"), published.getString("practice"), moment(published));
    }

    private static SeedFollowUp.Reported reported(JsonValue value) {
        JsonObject reported = value.asJsonObject();
        return new SeedFollowUp.Reported(
                code(reported, "participant"),
                reported.getString("commitment"),
                CommitmentMove.valueOf(upper(reported.getString("move"))),
                reported.getString("text"),
                reported.getString("link"),
                moment(reported));
    }

    private static SeedFollowUp.Joined joined(JsonValue value) {
        JsonObject joined = value.asJsonObject();
        return new SeedFollowUp.Joined(
                text(joined, "text"),
                joined.getString("scope"),
                joined.getJsonArray("addressees").getValuesAs(JsonString::getString),
                joined.getJsonArray("sources").getValuesAs(JsonString::getString),
                moment(joined));
    }

    private static SeedFollowUp.Agreed agreed(JsonValue value) {
        JsonObject agreed = value.asJsonObject();
        return new SeedFollowUp.Agreed(agreed.getString("text"), agreed.getString("session"), moment(agreed));
    }

    private static YearBefore yearBefore(JsonObject before) {
        return new YearBefore(
                new RoundCode(before.getString("round")),
                before.getJsonArray("trends").getValuesAs(SeedJson::trend));
    }

    private static YearBefore.Trend trend(JsonValue value) {
        JsonObject trend = value.asJsonObject();
        return new YearBefore.Trend(
                new LinkedHashSet<>(trend.getJsonArray("questions").getValuesAs(JsonString::getString)),
                trend.getJsonNumber("min").bigDecimalValue(),
                trend.getJsonNumber("max").bigDecimalValue());
    }

    private static @Nullable SeedMoment momentOrNull(JsonObject object, String name) {
        return object.containsKey(name) ? moment(object.getJsonObject(name)) : null;
    }

    private static SeedMoment moment(JsonObject moment) {
        return new SeedMoment(moment.getInt("day"), LocalTime.parse(moment.getString("time")));
    }

    private static Map<String, List<Map<String, SeedAnswers.Cell>>> rows(
            JsonObject rows, Function<JsonValue, SeedAnswers.Cell> cell) {
        return values(
                rows,
                list -> list.asJsonArray().stream()
                        .map(row -> values(row.asJsonObject(), cell))
                        .toList());
    }

    /** A bare text is an illustrative value; null is left empty on purpose. */
    private static SeedAnswers.Cell cell(JsonValue value, LocalizedText illustrative) {
        if (value instanceof JsonString text) {
            return new SeedAnswers.Cell(text.getString(), illustrative);
        }
        if (value == JsonValue.NULL) {
            return new SeedAnswers.Cell(null, LocalizedText.EMPTY);
        }
        JsonObject sourced = value.asJsonObject();
        return new SeedAnswers.Cell(
                sourced.isNull("value") ? null : sourced.getString("value"),
                sourced.containsKey("note_es") ? text(sourced, "note") : LocalizedText.EMPTY,
                sourced.containsKey("status") ? ObservationStatus.valueOf(sourced.getString("status")) : null);
    }

    /** The members of an object, in its order. */
    private static <T> Map<String, T> values(JsonObject object, Function<JsonValue, T> reading) {
        Map<String, T> values = new LinkedHashMap<>();
        object.forEach((name, value) -> values.put(name, reading.apply(value)));
        return values;
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
