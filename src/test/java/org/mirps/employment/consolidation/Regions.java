package org.mirps.employment.consolidation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/** Builds the indicators of a round of a few governments: {@code Regions.of(definition).figure("GT", "value", "10", null).table()}. */
public final class Regions {

    private final List<IndicatorDefinition> definitions;
    private final List<Participation.Standing> governments = new ArrayList<>();
    private final List<IndicatorValue> values = new ArrayList<>();

    private Regions(List<IndicatorDefinition> definitions) {
        this.definitions = definitions;
    }

    public static Regions of(IndicatorDefinition... definitions) {
        return new Regions(List.of(definitions));
    }

    public Regions submitted(String code, String es, String en) {
        governments.add(new Participation.Standing(
                new ContributionId(governments.size() + 1),
                new ParticipantCode(code),
                new LocalizedText(es, en),
                ContributionStatus.SUBMITTED,
                1,
                Instant.parse("2026-03-12T16:20:31Z")));
        return this;
    }

    public Regions inDraft(String code, String es, String en) {
        governments.add(new Participation.Standing(
                new ContributionId(governments.size() + 1),
                new ParticipantCode(code),
                new LocalizedText(es, en),
                ContributionStatus.DRAFT,
                0,
                null));
        return this;
    }

    /** A part of the first definition's indicator. */
    public Regions figure(String government, String part, @Nullable String value, @Nullable String denominator) {
        values.add(new IndicatorValue(
                new ParticipantCode(government),
                definitions.get(0).code(),
                part,
                value == null ? null : new BigDecimal(value),
                denominator == null ? null : new BigDecimal(denominator)));
        return this;
    }

    public IndicatorTable table() {
        Round round = new Round(
                new RoundCode("small-2025"),
                LocalizedText.same("Small 2025"),
                SmallForm.VERSION_ID,
                ZoneId.of("America/Guatemala"),
                Instant.parse("2026-01-01T06:00:00Z"),
                Instant.parse("2026-04-01T06:00:00Z"));
        return IndicatorTable.of(new Participation(round, true, List.copyOf(governments)), definitions, values);
    }

    public RegionalIndicator indicator() {
        return table().indicators().get(0);
    }
}
