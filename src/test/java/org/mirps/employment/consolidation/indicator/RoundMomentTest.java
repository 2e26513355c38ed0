package org.mirps.employment.consolidation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mirps.employment.consolidation.DisseminationInForce;
import org.mirps.employment.consolidation.ParticipantObservation;
import org.mirps.employment.consolidation.Participation.Standing;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.indicator.IndicatorObservation;
import org.mirps.employment.form.indicator.IndicatorObservation.Gap;
import org.mirps.employment.participant.ParticipantKind;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/** A moment of a round is read back as it was, by later releases too, and seen as it may be seen now. Rules: docs/decisions/0056. */
class RoundMomentTest {

    private static final Instant THEN = Instant.parse("2026-04-14T15:00:00.250Z");

    /** As it is written today: what stands in a database is read by every release that comes. */
    private static final String WRITTEN =
            "{\"round\":\"sne-2025\",\"form\":7,\"earlier\":[3,5],\"waiting\":1,\"open\":true,"
                    + "\"standings\":[[11,\"MX\",\"GOVERNMENT\",\"México\",\"Mexico\",\"ACCEPTED\",2,\"2026-04-14T15:00:00.250Z\",\"PUBLIC\",\"2026-04-14T15:00:00.250Z\"],"
                    + "[12,\"CR\",\"GOVERNMENT\",\"Costa Rica\",\"Costa Rica\",\"DRAFT\",0,null,\"GOVERNMENTS\",null]],"
                    + "\"observations\":[[\"MX\",\"EST-03\",\"\",\"value\",0,\"refugee\",\"14.42982456140351\",\"68400\",null,null,\"P\",true,\"2024\"],"
                    + "[\"MX\",\"EST-04\",\"b\",\"value\",2,\"\",null,null,\"sí\",null,\"A\",false,\"\"],"
                    + "[\"MX\",\"EST-05\",\"\",\"value\",0,\"\",null,null,null,\"NO_DATA\",\"M\",false,\"\"]]}";

    private static RoundMoment moment() {
        return new RoundMoment(
                new RoundCode("sne-2025"),
                7,
                Set.of(5L, 3L),
                1,
                true,
                List.of(
                        standing(11, "MX", "México", "Mexico", ContributionStatus.ACCEPTED, Dissemination.PUBLIC),
                        new Standing(
                                new ContributionId(12),
                                new ParticipantCode("CR"),
                                ParticipantKind.GOVERNMENT,
                                LocalizedText.same("Costa Rica"),
                                ContributionStatus.DRAFT,
                                0,
                                null,
                                new DisseminationInForce(Dissemination.GOVERNMENTS, null))),
                List.of(
                        observed(
                                "EST-03",
                                "",
                                0,
                                "refugee",
                                "14.42982456140351",
                                "68400",
                                null,
                                null,
                                "P",
                                true,
                                "2024"),
                        observed("EST-04", "b", 2, "", null, null, "sí", null, "A", false, ""),
                        observed("EST-05", "", 0, "", null, null, null, Gap.NO_DATA, "M", false, "")));
    }

    @Test
    void itIsWrittenAsReleasesToComeReadIt() {
        assertThat(MomentJson.write(moment())).hasToString(WRITTEN);
        assertThat(MomentJson.read(Json.createReader(new StringReader(WRITTEN)).readObject()))
                .isEqualTo(moment());
    }

    @Test
    void whatIsAcceptedLaterIsNotInItAndWhatIsReturnedStays() {
        Standing returned =
                standing(11, "MX", "Otro nombre", "Other", ContributionStatus.RETURNED, Dissemination.PUBLIC);

        RoundMoment seen = moment().seenBy(List.of(returned));

        assertThat(seen).isEqualTo(moment());
    }

    @Test
    void whoMayBeSeenIsAsItIsNow() {
        Standing narrowed =
                standing(11, "MX", "México", "Mexico", ContributionStatus.ACCEPTED, Dissemination.AGGREGATED);

        RoundMoment seen = moment().seenBy(List.of(narrowed));

        assertThat(seen.standings().get(0)).isEqualTo(narrowed);
        assertThat(seen.observations()).isEqualTo(moment().observations());
    }

    @Test
    void whoWithdrawsIsGoneWithAllThatWasGiven() {
        Standing withdrawn = standing(11, "MX", "México", "Mexico", ContributionStatus.WITHDRAWN, Dissemination.PUBLIC);

        RoundMoment seen = moment().seenBy(List.of(withdrawn));

        assertThat(seen.standings().get(0).status()).isEqualTo(ContributionStatus.WITHDRAWN);
        assertThat(seen.observations()).isEmpty();
    }

    private static Standing standing(
            long id, String code, String es, String en, ContributionStatus status, Dissemination level) {
        return new Standing(
                new ContributionId(id),
                new ParticipantCode(code),
                ParticipantKind.GOVERNMENT,
                new LocalizedText(es, en),
                status,
                2,
                THEN,
                new DisseminationInForce(level, THEN));
    }

    private static ParticipantObservation observed(
            String code,
            String figure,
            int row,
            String category,
            @Nullable String value,
            @Nullable String denominator,
            @Nullable String words,
            @Nullable Gap gap,
            String status,
            boolean flagged,
            String period) {
        return new ParticipantObservation(
                new ParticipantCode("MX"),
                new IndicatorObservation(
                        code,
                        figure,
                        "value",
                        row,
                        category,
                        value == null ? null : new BigDecimal(value),
                        denominator == null ? null : new BigDecimal(denominator),
                        words,
                        gap,
                        ObservationStatus.valueOf(status),
                        flagged,
                        period));
    }
}
