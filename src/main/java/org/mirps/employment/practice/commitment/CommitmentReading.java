package org.mirps.employment.practice.commitment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.practice.AcceptedSnapshot;
import org.mirps.employment.practice.CommitmentFilter;
import org.mirps.employment.practice.CommitmentId;
import org.mirps.employment.practice.Visibility;
import org.mirps.employment.practice.VisibilityRules;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.RegionalTime;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.TableWriter;
import org.mirps.employment.shared.UseCases;

/**
 * Reading commitments: everybody their own, others as far as {@link VisibilityRules} says. What is overdue follows from the day that it is now in the
 * region.
 */
@UseCases
public class CommitmentReading {

    /** Name of the repeat by which a form asks for commitments. */
    public static final String REPEAT = AcceptedSnapshot.COMMITMENTS;

    @Inject
    CommitmentRowRepository rows;

    @Inject
    CommitmentRepository commitments;

    @Inject
    RoundCommitments round;

    @Inject
    CommitmentWords words;

    @Inject
    VisibilityRules sights;

    @Inject
    TableWriter tables;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** Those that fit, with what there is to choose from. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.COORDINATOR, Role.ANALYST, Role.PRESENTER})
    @Transactional
    public Commitments commitments(CommitmentFilter filter, Language language) {
        Visibility sight = sights.now();
        List<CommitmentRow> all = rows.all(sight);
        CommitmentCounts tally = CommitmentCounts.of(all, today());
        return new Commitments(
                fitting(all, filter, sight).stream()
                        .map(row -> words.line(row, sight, today(), language))
                        .toList(),
                tally.overdue(),
                tally.byState(),
                words.countries(all, language),
                words.actors(all, language));
    }

    /** One of them with all that was reported. Throws NotFound, also for one that the person may not read. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.COORDINATOR, Role.ANALYST, Role.PRESENTER})
    @Transactional
    public Commitments.Sheet commitment(CommitmentId id, Language language) {
        Visibility sight = sights.now();
        CommitmentRow row = rows.find(id, sight).orElseThrow(() -> new NotFound("commitment " + id));
        boolean owner = sight.isOf(row.owner()) && (user.has(Role.FOCAL_POINT) || user.has(Role.CONTRIBUTOR));
        return words.sheet(
                row,
                words.line(row, sight, today(), language),
                owner ? CommitmentMove.in(row.state()) : List.of(),
                commitments.get(id).reports(),
                language);
    }

    /** Those of a participant that are neither kept nor dropped, as far as the person may read them; the one that is due first at the head. */
    @Permits({Role.COORDINATOR, Role.FOCAL_POINT})
    @Transactional
    public List<Commitments.Line> open(ParticipantCode owner, Language language) {
        Visibility sight = sights.now();
        return rows.all(sight).stream()
                .filter(row -> row.owner().equals(owner) && row.state().isOpen())
                .map(row -> words.line(row, sight, today(), language))
                .toList();
    }

    /**
     * Writes those that fit as a table. Columns: docs/practices.md.
     *
     * @param out stays open; after an exception what was written is not a whole table
     * @return the number of rows
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.COORDINATOR, Role.ANALYST, Role.PRESENTER})
    @Audited(Matter.EXPORT)
    @Transactional
    public long write(CommitmentFilter filter, Language language, TableWriter.Purpose purpose, OutputStream out)
            throws IOException {
        Visibility sight = sights.now();
        TableWriter.Rows table = tables.begin(CommitmentWords.COLUMNS, purpose, out);
        for (CommitmentRow row : fitting(rows.all(sight), filter, sight)) {
            table.write(words.cells(row, today(), language));
        }
        return table.end();
    }

    /** The commitments of a round as a session between governments may see them, whoever asks; none where there is no such round. One statement. */
    @Permits({Role.ANALYST, Role.PRESENTER, Role.COORDINATOR})
    public Commitments.Standing standing(RoundCode code) {
        return round.of(code);
    }

    private List<CommitmentRow> fitting(List<CommitmentRow> all, CommitmentFilter filter, Visibility sight) {
        return all.stream().filter(row -> row.fits(filter, sight, today())).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), RegionalTime.ZONE);
    }
}
