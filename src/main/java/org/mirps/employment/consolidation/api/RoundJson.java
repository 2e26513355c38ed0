package org.mirps.employment.consolidation.api;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.mirps.employment.consolidation.AskedRound;
import org.mirps.employment.consolidation.RoundContributions;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.round.Round;

/** Rounds and their contributions as JSON. Shapes: docs/api.md. */
final class RoundJson {

    private RoundJson() {}

    static JsonObject rounds(List<AskedRound> rounds, boolean sampleData) {
        return new Members()
                .add("sample_data", sampleData)
                .add("rounds", rounds, RoundJson::members)
                .build();
    }

    static JsonObject round(AskedRound asked, boolean sampleData) {
        return new Members()
                .add("sample_data", sampleData)
                .add("round", members(asked))
                .build();
    }

    private static JsonObject members(AskedRound asked) {
        Round round = asked.round();
        FormDefinition form = asked.form();
        return new Members()
                .add("code", round.code().value())
                .add("title", round.title())
                .add("state", asked.state().name().toLowerCase(Locale.ROOT))
                .add("cancelled", asked.cancelled())
                .add("opens_at", round.opensAt())
                .add("due_at", round.dueAt())
                .add("time_zone", round.timeZone().getId())
                .add(
                        "form",
                        new Members()
                                .add("id", form.formId())
                                .add("version", form.version())
                                .add("title", form.title())
                                .build())
                .build();
    }

    static JsonObject contributions(RoundContributions all, boolean sampleData) {
        return new Members()
                .add("sample_data", sampleData)
                .add("round", all.round().code().value())
                .add("provisional", all.provisional())
                .add("contributions", all.contributions(), RoundJson::contribution)
                .build();
    }

    private static JsonObject contribution(RoundContributions.Item item) {
        Members members = new Members()
                .add("participant", item.participant().value())
                .add("name", item.name())
                .add("state", item.status().name())
                .add("consolidated", item.isConsolidated())
                .add("left_out", item.leftOut());
        RoundContributions.Receipt receipt = item.receipt();
        if (receipt != null) {
            members.add("snapshot", receipt.number())
                    .add("submitted_at", receipt.submittedAt())
                    .add("form_version", receipt.formVersion())
                    .add("sha256", receipt.sha256())
                    .add(item.dissemination());
        }
        return members.build();
    }
}
