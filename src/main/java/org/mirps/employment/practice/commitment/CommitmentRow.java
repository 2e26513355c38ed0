package org.mirps.employment.practice.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.practice.CommitmentFilter;
import org.mirps.employment.practice.CommitmentId;
import org.mirps.employment.practice.CommitmentState;
import org.mirps.employment.practice.Visibility;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/**
 * A commitment as it lies in the database, read for showing.
 *
 * @param partners names of choices
 * @param resources name of a choice; may be empty
 * @param reportedAt UTC, of the latest report; empty where there is none
 */
record CommitmentRow(
        CommitmentId id,
        ParticipantCode owner,
        LocalizedText ownerName,
        String country,
        long formVersionId,
        String text,
        Optional<LocalDate> dueOn,
        List<String> partners,
        String resources,
        Optional<Long> target,
        Dissemination level,
        CommitmentState state,
        Optional<Instant> reportedAt) {

    /** Its day is over and it is neither kept nor dropped. @param today in the region */
    boolean isOverdue(LocalDate today) {
        return state.isOpen() && dueOn.filter(today::isAfter).isPresent();
    }

    boolean fits(CommitmentFilter filter, Visibility sight, LocalDate today) {
        return (filter.country().isEmpty() || country.equals(filter.country()))
                && (filter.actor().isEmpty() || partners.contains(filter.actor()))
                && filter.state().filter(wanted -> wanted != state).isEmpty()
                && (!filter.overdue() || isOverdue(today))
                && (!filter.mine() || sight.isOf(owner));
    }
}
