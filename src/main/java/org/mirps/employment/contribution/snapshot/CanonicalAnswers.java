package org.mirps.employment.contribution.snapshot;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * A snapshot's answers as canonical JSON (RFC 8785), so that anybody can compute its SHA-256 again. All values are strings; what there is
 * none of is left out, so what was submitted before numbers had a status keeps its own.
 */
public final class CanonicalAnswers {

    private CanonicalAnswers() {}

    public static String of(
            String round, String participant, String formId, String formVersion, List<Snapshot.Answer> answers) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Snapshot.Answer answer : answers) {
            JsonObjectBuilder object = Json.createObjectBuilder()
                    .add("question", answer.question())
                    .add("row", answer.row().value());
            if (answer.value() != null) {
                object.add("value", answer.value());
            }
            if (answer.status() != null) {
                object.add("status", answer.status().name());
            }
            if (answer.note() != null) {
                object.add("note", answer.note());
            }
            array.add(object);
        }
        String json = Json.createObjectBuilder()
                .add("round", round)
                .add("participant", participant)
                .add("form", formId)
                .add("version", formVersion)
                .add("answers", array)
                .build()
                .toString();
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
