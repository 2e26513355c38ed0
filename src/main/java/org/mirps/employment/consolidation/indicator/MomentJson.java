package org.mirps.employment.consolidation.indicator;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.DisseminationInForce;
import org.mirps.employment.consolidation.ParticipantObservation;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.indicator.IndicatorObservation;
import org.mirps.employment.participant.ParticipantKind;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/** A {@link RoundMoment} as JSON, which a later release reads too: rows are arrays in the order of the records, numbers as they were written. */
public final class MomentJson {

    private MomentJson() {}

    public static JsonObject write(RoundMoment moment) {
        JsonArrayBuilder earlier = Json.createArrayBuilder();
        moment.earlier().stream().sorted().forEach(earlier::add);
        JsonArrayBuilder standings = Json.createArrayBuilder();
        moment.standings().forEach(standing -> standings.add(write(standing)));
        JsonArrayBuilder observations = Json.createArrayBuilder();
        moment.observations().forEach(one -> observations.add(write(one)));
        return Json.createObjectBuilder()
                .add("round", moment.round().value())
                .add("form", moment.form())
                .add("earlier", earlier)
                .add("waiting", moment.waiting())
                .add("open", moment.open())
                .add("standings", standings)
                .add("observations", observations)
                .build();
    }

    public static RoundMoment read(JsonObject json) {
        return new RoundMoment(
                new RoundCode(json.getString("round")),
                json.getJsonNumber("form").longValue(),
                json.getJsonArray("earlier").getValuesAs(JsonNumber.class).stream()
                        .map(JsonNumber::longValue)
                        .collect(Collectors.toSet()),
                json.getInt("waiting"),
                json.getBoolean("open"),
                json.getJsonArray("standings").getValuesAs(JsonArray.class).stream()
                        .map(MomentJson::standing)
                        .toList(),
                json.getJsonArray("observations").getValuesAs(JsonArray.class).stream()
                        .map(MomentJson::observation)
                        .toList());
    }

    private static JsonArrayBuilder write(Participation.Standing standing) {
        JsonArrayBuilder cells = Json.createArrayBuilder()
                .add(standing.contribution().value())
                .add(standing.code().value())
                .add(standing.kind().name())
                .add(standing.name().es())
                .add(standing.name().en())
                .add(standing.status().name())
                .add(standing.snapshot());
        add(cells, standing.submittedAt());
        cells.add(standing.dissemination().level().name());
        return add(cells, standing.dissemination().since());
    }

    private static Participation.Standing standing(JsonArray cells) {
        return new Participation.Standing(
                new ContributionId(cells.getJsonNumber(0).longValue()),
                new ParticipantCode(cells.getString(1)),
                ParticipantKind.valueOf(cells.getString(2)),
                new LocalizedText(cells.getString(3), cells.getString(4)),
                ContributionStatus.valueOf(cells.getString(5)),
                cells.getInt(6),
                instant(text(cells, 7)),
                new DisseminationInForce(Dissemination.valueOf(cells.getString(8)), instant(text(cells, 9))));
    }

    private static JsonArrayBuilder write(ParticipantObservation one) {
        IndicatorObservation observation = one.observation();
        JsonArrayBuilder cells = Json.createArrayBuilder()
                .add(one.participant().value())
                .add(observation.code())
                .add(observation.figure())
                .add(observation.part())
                .add(observation.row())
                .add(observation.category());
        add(cells, observation.value());
        add(cells, observation.denominator());
        add(cells, observation.words());
        add(cells, observation.gap());
        return cells.add(observation.status().name()).add(observation.flagged()).add(observation.period());
    }

    private static ParticipantObservation observation(JsonArray cells) {
        String gap = text(cells, 9);
        return new ParticipantObservation(
                new ParticipantCode(cells.getString(0)),
                new IndicatorObservation(
                        cells.getString(1),
                        cells.getString(2),
                        cells.getString(3),
                        cells.getInt(4),
                        cells.getString(5),
                        number(text(cells, 6)),
                        number(text(cells, 7)),
                        text(cells, 8),
                        gap == null ? null : IndicatorObservation.Gap.valueOf(gap),
                        ObservationStatus.valueOf(cells.getString(10)),
                        cells.getBoolean(11),
                        cells.getString(12)));
    }

    /** Everything that may be missing is written as its text. */
    private static JsonArrayBuilder add(JsonArrayBuilder cells, @Nullable Object value) {
        return value == null ? cells.addNull() : cells.add(value.toString());
    }

    private static @Nullable String text(JsonArray cells, int at) {
        return cells.get(at) == JsonValue.NULL ? null : cells.getString(at);
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
