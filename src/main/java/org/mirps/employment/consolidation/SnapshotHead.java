package org.mirps.employment.consolidation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.participant.CountryCode;
import org.mirps.employment.shared.ParticipantCode;

/**
 * The one snapshot of a government that stands for it in a round: the latest of a contribution that is submitted or accepted.
 *
 * @param country that it is of, or works in
 * @param status of the contribution, one that is consolidated
 * @param number 1, 2, 3 … within the contribution
 */
public record SnapshotHead(
        long id,
        ParticipantCode government,
        CountryCode country,
        ContributionStatus status,
        int number,
        Instant submittedAt,
        long formVersionId,
        DisseminationInForce dissemination) {

    /** What every table says of the participant behind its answers, in this order. */
    public static final List<String> PLACE_COLUMNS = List.of("participant_country", "iso3");

    /** The cells of {@link #PLACE_COLUMNS}. */
    public void addPlace(List<@Nullable String> cells) {
        cells.add(country.value());
        cells.add(country.alpha3());
    }
}
