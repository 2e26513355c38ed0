package org.mirps.employment.presentation.results.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.presentation.results.PublicRound;
import org.mirps.employment.presentation.results.ResultsReading;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;

/** Which rounds are published, and whose results, for everybody and without a token. Shape: docs/api.md. */
@Path("v1/results")
@PermitAll
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PublicRoundsResource {

    @Inject
    ResultsReading reading;

    @Inject
    DemoMode demo;

    /** The round that opened last first. */
    @GET
    public Response rounds() {
        JsonArrayBuilder rounds = Json.createArrayBuilder();
        reading.rounds(Language.DEFAULT).forEach(round -> rounds.add(json(round)));
        JsonObject body = Json.createObjectBuilder()
                .add("sample_data", demo.isOn())
                .add("rounds", rounds)
                .build();
        return Response.ok(body.toString().getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private static JsonObjectBuilder json(PublicRound round) {
        JsonArrayBuilder shown = Json.createArrayBuilder();
        round.shown().forEach(standing -> shown.add(json(standing)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("round", round.code().value())
                .add("title", json(round.title()))
                .add("form", round.formId())
                .add("invited", round.invited())
                .add("participants", shown);
        round.publishedAt().ifPresent(at -> json.add("published_at", at.toString()));
        return json;
    }

    private static JsonObjectBuilder json(Participation.Standing standing) {
        return Json.createObjectBuilder()
                .add("participant", standing.code().value())
                .add("name", json(standing.name()));
    }

    private static JsonObjectBuilder json(LocalizedText text) {
        return Json.createObjectBuilder().add("es", text.es()).add("en", text.en());
    }
}
