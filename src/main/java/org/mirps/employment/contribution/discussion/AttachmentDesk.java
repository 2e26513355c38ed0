package org.mirps.employment.contribution.discussion;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.contribution.AttachmentName;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.MoveNotAllowed;
import org.mirps.employment.contribution.access.ContributionAccess;
import org.mirps.employment.contribution.access.DraftAccess;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.AttachmentRefused;
import org.mirps.employment.shared.AttachmentType;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.FileSize;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** Files of the own government's contribution. */
@UseCases
public class AttachmentDesk {

    /** 5 MB. */
    public static final int MOST_BYTES = 5 * FileSize.MEGABYTE;

    @Inject
    ContributionAccess access;

    @Inject
    AttachmentRepository attachments;

    @Inject
    DocumentRepository documents;

    @Inject
    RoundRepository rounds;

    @Inject
    FormCatalog forms;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** A stored file. */
    @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
    public record Attachment(String fileName, String mediaType, byte[] content) {}

    /**
     * Keeps a file. The answer that names it is saved by the caller afterwards, like any other answer.
     *
     * @return the value to save as the answer of the file question
     * @throws MoveNotAllowed if answers can't be changed in this state
     * @throws org.mirps.employment.round.RoundClosed after the due date
     * @throws AttachmentRefused if it is too large, empty or of a type that is not taken
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    @Audited(Matter.ATTACHMENT)
    @Transactional
    public String keep(ContributionId id, String fileName, byte[] content) {
        Contribution contribution = access.own(id);
        // A file belongs to no section before an answer names it.
        access.to(contribution).requireAnyEditor();
        contribution.requireEditable();
        rounds.get(contribution.roundId()).requireOpen(contribution.participant(), clock.instant());
        String mediaType = AttachmentType.require(content, MOST_BYTES);
        attachments.requireRoom(id, content.length);
        AttachmentName name = AttachmentName.fresh(fileName, mediaType);
        attachments.add(id, name.id(), name.fileName(), mediaType, content, currentUser.accountId(), clock.instant());
        return name.toString();
    }

    /**
     * A file of the own government: one that was submitted, that the person has kept, or that was ever an answer of a section that they see,
     * or supports it.
     * Analysts and coordinators read those that were submitted. Throws NotFound.
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.ANALYST, Role.COORDINATOR})
    @Audited(Matter.ATTACHMENT)
    @Transactional
    public Attachment attachment(ContributionId id, RowId attachment) {
        Contribution contribution = access.ownOrSubmitted(id).contribution();
        Optional<Topic> topic = documents.topic(id, attachment);
        boolean own = currentUser.isOf(contribution.participant());
        if (own && topic.isPresent()) {
            access.requireReader(contribution, topic.get().section());
        } else if (!own || !isSeen(contribution, attachment)) {
            attachments.requireSubmitted(id, attachment);
        }
        return attachments.get(id, attachment);
    }

    private boolean isSeen(Contribution contribution, RowId attachment) {
        DraftAccess mine = access.to(contribution);
        if (mine.whole() || attachments.isKeptBy(contribution.id(), attachment, currentUser.accountId())) {
            return true;
        }
        FormDefinition form =
                forms.form(rounds.get(contribution.roundId()).formVersionId()).definition();
        return attachments.questions(contribution.id(), attachment).stream()
                .anyMatch(question -> mine.sees(form.sectionOf(question)));
    }
}
