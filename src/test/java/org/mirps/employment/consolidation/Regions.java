package org.mirps.employment.consolidation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.indicator.IndicatorTable;
import org.mirps.employment.consolidation.indicator.PopulationGroup;
import org.mirps.employment.consolidation.indicator.RegionalIndicator;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.indicator.IndicatorObservation;
import org.mirps.employment.form.indicator.IndicatorObservation.Gap;
import org.mirps.employment.participant.ParticipantKind;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.testing.Workbooks;

/**
 * Builds the indicators of a round of a few governments, of a form with these rows of sheet {@code indicators}. A part is named with its
 * category: {@code women}, {@code women@north}; parts of rows take a further row each time.
 *
 * <pre>{@code
 * Regions.of("code | label | chart | aggregation | expression", "I1 | Inscritas | bar | sum | ${seekers}")
 *         .submitted("GT", "Guatemala", "Guatemala").gives("GT", "value", "1000")
 *         .indicator();
 * }</pre>
 */
public final class Regions {

    private static final String FORM = Workbooks.sheet(
                    "survey",
                    "type | name | label::es | label::en | unit",
                    "integer | seekers | Inscritas | Registered | persons",
                    "integer | placed | Colocadas | Placed | persons",
                    "select_one yes_no | open | Abierto | Open",
                    "select_multiple service | services | Servicios | Services",
                    "select_multiple pop_group | register | Pueden inscribirse | May register",
                    "begin_repeat | programmes | Programas | Programmes",
                    "text | prog_name | Nombre | Name",
                    "select_one pop_group | prog_group | Población | Population",
                    "select_one legal_status | prog_status | Situación | Status",
                    "select_one service | prog_service | Servicio | Service",
                    "integer | prog_persons | Personas | Persons | persons",
                    "end_repeat")
            + Workbooks.sheet(
                    "choices",
                    "list_name | name | label::es | label::en",
                    "yes_no | yes | Sí | Yes",
                    "yes_no | no | No | No",
                    "yes_no | no_info | Sin información | No information",
                    "service | advice | Orientación | Advice",
                    "service | training | Formación | Training",
                    "service | matching | Intermediación | Matching",
                    "service | none | Ninguno | None",
                    "pop_group | refugee | Personas refugiadas | Refugees",
                    "pop_group | returnee | Personas retornadas | Returnees",
                    "legal_status | refugee | Persona refugiada reconocida | Recognised refugee",
                    "legal_status | irregular | Situación irregular | Irregular situation")
            + Workbooks.settings();

    private final FormDefinition form;
    private final List<Participation.Standing> governments = new ArrayList<>();
    private final List<ParticipantObservation> observations = new ArrayList<>();
    private String period = "";
    private int waiting;

    private Regions(FormDefinition form) {
        this.form = form;
    }

    /** @param rows of the sheet, headings first, cells parted by {@code |} */
    public static Regions of(String... rows) {
        return new Regions(Workbooks.compiledText(FORM + Workbooks.sheet("indicators", rows))
                .definition());
    }

    public Regions submitted(String code, String es, String en) {
        return with(code, es, en, ContributionStatus.SUBMITTED, Dissemination.GOVERNMENTS);
    }

    /** One whose answers count in aggregates only. */
    public Regions unnamed(String code, String es, String en) {
        return with(code, es, en, ContributionStatus.SUBMITTED, Dissemination.AGGREGATED);
    }

    /** One whose answers are accepted. */
    public Regions accepted(String code, String es, String en, Dissemination dissemination) {
        return with(code, es, en, ContributionStatus.ACCEPTED, dissemination);
    }

    public Regions inDraft(String code, String es, String en) {
        return with(code, es, en, ContributionStatus.DRAFT, Dissemination.GOVERNMENTS);
    }

    /** One that was submitted and is in the tables no more. */
    public Regions gone(String code, String es, String en, ContributionStatus status) {
        return with(code, es, en, status, Dissemination.GOVERNMENTS);
    }

    /** What is given from here on is of this year. */
    public Regions in(String year) {
        period = year;
        return this;
    }

    public Regions waiting(int snapshots) {
        waiting = snapshots;
        return this;
    }

    public Regions gives(String government, String part, String value) {
        return gives(government, part, value, ObservationStatus.A, false);
    }

    public Regions gives(String government, String part, String value, ObservationStatus status) {
        return gives(government, part, value, status, false);
    }

    /** With the sign of the part. */
    public Regions givesFlagged(String government, String part, String value) {
        return gives(government, part, value, ObservationStatus.A, true);
    }

    public Regions lacks(String government, String part, Gap gap) {
        return add(government, part, null, null, null, gap, ObservationStatus.M, false);
    }

    /** A number of another figure of the form. */
    public Regions givesOf(String code, String government, String value) {
        observations.add(new ParticipantObservation(
                new ParticipantCode(government),
                new IndicatorObservation(
                        code,
                        "",
                        IndicatorPart.ONLY,
                        0,
                        "",
                        new BigDecimal(value),
                        null,
                        null,
                        null,
                        ObservationStatus.A,
                        false,
                        period)));
        return this;
    }

    /** A ratio of which one number is missing. */
    public Regions givesHalf(String government, String part, String value) {
        return add(government, part, new BigDecimal(value), null, null, Gap.NOT_ANSWERED, ObservationStatus.M, false);
    }

    /** As analysts see it. */
    public IndicatorTable table() {
        return table(Audience.ANALYSIS);
    }

    public IndicatorTable table(Audience audience) {
        return table(audience, PopulationGroup.ALL);
    }

    private IndicatorTable table(Audience audience, PopulationGroup group) {
        Round round = new Round(
                new RoundCode("small-2025"),
                LocalizedText.same("Small 2025"),
                SmallForm.VERSION_ID,
                ZoneId.of("America/Guatemala"),
                Instant.parse("2026-01-01T06:00:00Z"),
                Instant.parse("2026-04-01T06:00:00Z"));
        return IndicatorTable.of(
                new Participation(round, true, List.copyOf(governments)), form, observations, waiting, audience, group);
    }

    /** Of one group of people, as a session sees it. */
    public IndicatorTable narrowed(String group) {
        return table(Audience.SESSION, new PopulationGroup(group));
    }

    /** The first one, as analysts see it. */
    public RegionalIndicator indicator() {
        return table().indicators().get(0);
    }

    /** The first one, as governments see it in a session. */
    public RegionalIndicator shown() {
        return table(Audience.SESSION).indicators().get(0);
    }

    /** The first one, as anybody may see it. */
    public RegionalIndicator open() {
        return table(Audience.PUBLIC).indicators().get(0);
    }

    private Regions with(String code, String es, String en, ContributionStatus status, Dissemination dissemination) {
        boolean submitted = status.isConsolidated();
        governments.add(new Participation.Standing(
                new ContributionId(governments.size() + 1),
                new ParticipantCode(code),
                ParticipantKind.GOVERNMENT,
                new LocalizedText(es, en),
                status,
                submitted ? 1 : 0,
                submitted ? Instant.parse("2026-03-12T16:20:31Z") : null,
                new DisseminationInForce(dissemination, submitted ? Instant.parse("2026-03-12T16:20:31Z") : null)));
        return this;
    }

    private Regions gives(String government, String part, String value, ObservationStatus status, boolean flagged) {
        if (part(part).givesWords()) {
            return add(government, part, null, null, value, null, status, flagged);
        }
        String[] sides = value.split("/");
        return add(
                government,
                part,
                new BigDecimal(sides[0]),
                sides.length == 1 ? null : new BigDecimal(sides[1]),
                null,
                null,
                status,
                flagged);
    }

    private Regions add(
            String government,
            String place,
            @Nullable BigDecimal value,
            @Nullable BigDecimal denominator,
            @Nullable String words,
            @Nullable Gap gap,
            ObservationStatus status,
            boolean flagged) {
        IndicatorDefinition definition = form.indicators().get(0);
        String[] names = place.split("@");
        ParticipantCode participant = new ParticipantCode(government);
        observations.add(new ParticipantObservation(
                participant,
                new IndicatorObservation(
                        definition.code(),
                        definition.figure(),
                        names[0],
                        part(place).isByRow() ? observations.size() + 1 : 0,
                        names.length == 1 ? "" : names[1],
                        value,
                        denominator,
                        words,
                        gap,
                        status,
                        flagged,
                        period)));
        return this;
    }

    private IndicatorPart part(String place) {
        String name = place.split("@")[0];
        return form.indicators().get(0).parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }
}
