package org.mirps.employment.presentation;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.mirps.employment.consolidation.indicator.MomentJson;
import org.mirps.employment.consolidation.indicator.RoundMoment;
import org.mirps.employment.practice.CommitmentState;
import org.mirps.employment.practice.commitment.CommitmentCounts;
import org.mirps.employment.practice.commitment.Commitments;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/**
 * What the figures of a frozen deck are made of. Practices and dates are not among them: they are no figures, and what their owners change or take
 * back is to be seen.
 *
 * @param before of the round with which it is compared
 * @param commitments of the round, with the names that might be named then
 */
public record FrozenFigures(RoundMoment now, Optional<RoundMoment> before, Commitments.Standing commitments) {

    /** The commitments without what some participants gave. @param unnamed who may not be named (any more) */
    public Commitments.Standing commitmentsWithout(Set<ParticipantCode> unnamed) {
        List<Commitments.Of> named = commitments.named().stream()
                .filter(one -> !unnamed.contains(one.code()))
                .toList();
        int fewer = commitments.named().size() - named.size();
        // With the others counted, a reader of the deck of before would work out whose they are.
        return fewer == 0
                ? commitments
                : new Commitments.Standing(named, new CommitmentCounts(Map.of(), 0), commitments.unnamed() + fewer);
    }

    /** JSON, packed. */
    public byte[] written() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("now", MomentJson.write(now));
        before.ifPresent(moment -> json.add("before", MomentJson.write(moment)));
        JsonArrayBuilder named = Json.createArrayBuilder();
        commitments
                .named()
                .forEach(one -> named.add(counts(one.tally())
                        .add("code", one.code().value())
                        .add("es", one.name().es())
                        .add("en", one.name().en())));
        json.add("commitments", named)
                .add("others", counts(commitments.others()))
                .add("unnamed", commitments.unnamed());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonWriter writer = Json.createWriter(new GZIPOutputStream(out))) {
            writer.write(json.build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** @param written by {@link #written}, of this release or an earlier one */
    public static FrozenFigures read(byte[] written) {
        try (JsonReader reader = Json.createReader(new GZIPInputStream(new ByteArrayInputStream(written)))) {
            JsonObject json = reader.readObject();
            List<Commitments.Of> named = new ArrayList<>();
            for (JsonObject one : json.getJsonArray("commitments").getValuesAs(JsonObject.class)) {
                named.add(new Commitments.Of(
                        new ParticipantCode(one.getString("code")),
                        new LocalizedText(one.getString("es"), one.getString("en")),
                        counts(one)));
            }
            return new FrozenFigures(
                    MomentJson.read(json.getJsonObject("now")),
                    Optional.ofNullable(json.getJsonObject("before")).map(MomentJson::read),
                    new Commitments.Standing(named, counts(json.getJsonObject("others")), json.getInt("unnamed")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObjectBuilder counts(CommitmentCounts counts) {
        JsonObjectBuilder states = Json.createObjectBuilder();
        counts.byState().forEach((state, number) -> states.add(state.name(), number));
        return Json.createObjectBuilder().add("states", states).add("overdue", counts.overdue());
    }

    private static CommitmentCounts counts(JsonObject json) {
        Map<CommitmentState, Integer> states = new EnumMap<>(CommitmentState.class);
        json.getJsonObject("states")
                .forEach((state, number) ->
                        states.put(CommitmentState.valueOf(state), ((JsonNumber) number).intValue()));
        return new CommitmentCounts(states, json.getInt("overdue"));
    }
}
