package org.mirps.employment.form.catalogue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormEngine;
import org.mirps.employment.form.FormFile;
import org.mirps.employment.form.FormHasProblems;
import org.mirps.employment.form.FormProblem;
import org.mirps.employment.form.FormReader.Identity;
import org.mirps.employment.form.FormReader.Reading;
import org.mirps.employment.form.PublishedForm;
import org.mirps.employment.form.change.FormComparison;
import org.mirps.employment.form.change.Repairs;
import org.mirps.employment.shared.AccountNames;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.StorageRoom;
import org.mirps.employment.shared.UseCases;

/**
 * From a workbook to a published version: coordinators upload it, see its problems, correct it, and publish it. Where a draft is named,
 * {@link NotFound} says that it is not there (any more).
 */
@UseCases
public class FormDraftDesk {

    /** Of drafts that are kept at once. */
    static final int MOST = Limit.FORM_DRAFTS.most();

    @Inject
    StorageRoom room;

    @Inject
    FormDraftRepository drafts;

    @Inject
    FormVersionRepository versions;

    @Inject
    FormCatalog catalog;

    @Inject
    WorkbookShelf shelf;

    @Inject
    FormEngine engine;

    @Inject
    AccountNames names;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Keeps a workbook as a new draft, whatever is wrong with it.
     *
     * @throws TooManyDrafts if there are twenty
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.FORM)
    @Transactional
    public FormDraftId upload(String fileName, byte[] content) {
        room.requireFor(content.length);
        if (drafts.count() >= MOST) {
            throw new TooManyDrafts(MOST);
        }
        FormFile file = FormFile.uploaded(fileName, content);
        return drafts.add(new FormDraft(file, currentUser.accountId(), clock.instant()))
                .id();
    }

    /**
     * Puts a corrected workbook in the place of a draft.
     *
     * @param seen the upload that the person corrected
     * @throws DraftChanged if it was uploaded anew since
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.FORM)
    @Transactional
    public void replace(FormDraftId draft, int seen, String fileName, byte[] content) {
        room.requireFor(content.length);
        FormDraft kept = drafts.lock(draft);
        kept.requireSeen(seen);
        FormFile file = FormFile.uploaded(fileName, content);
        Repairs repairs = Repairs.between(shelf.problems(shelf.read(kept.file())), shelf.problems(shelf.read(file)));
        kept.replace(file, repairs, currentUser.accountId(), clock.instant());
    }

    @Permits(Role.COORDINATOR)
    @Transactional
    public DraftView draft(FormDraftId draft) {
        FormDraft kept = drafts.get(draft);
        Reading reading = shelf.read(kept.file());
        return new DraftView(
                kept.id(),
                kept.uploads(),
                kept.file().name(),
                names.namesOf(Set.of(kept.uploadedBy())).getOrDefault(kept.uploadedBy(), ""),
                kept.uploadedAt(),
                reading.form().map(CompiledForm::definition),
                reading.identity().flatMap(this::newest),
                kept.repairs(),
                shelf.problems(reading));
    }

    /**
     * A draft that runs.
     *
     * @param upload which upload it is, from 1
     */
    public record Trial(int upload, CompiledForm form) {}

    /** A draft, to be filled in by who prepares it. Throws NotFound also where it has errors. */
    @Permits(Role.COORDINATOR)
    @Transactional
    public Trial trial(FormDraftId draft) {
        FormDraft kept = drafts.get(draft);
        return new Trial(
                kept.uploads(),
                shelf.read(kept.file()).form().orElseThrow(() -> new NotFound("a form without errors")));
    }

    /**
     * What a draft changes against the newest published version of its form. Throws NotFound also where it has errors, or its form is new.
     */
    @Permits(Role.COORDINATOR)
    @Transactional
    public FormComparison comparison(FormDraftId draft) {
        Reading reading = shelf.read(drafts.get(draft).file());
        FormDefinition after = reading.form()
                .map(CompiledForm::definition)
                .orElseThrow(() -> new NotFound("a comparison of a draft with errors"));
        PublishedForm before = reading.identity()
                .flatMap(this::newest)
                .orElseThrow(() -> new NotFound("a version before that of draft " + draft));
        return FormComparison.of(catalog.form(before.id()).definition(), after);
    }

    /**
     * Publishes a draft; what is published never changes. The draft is gone then.
     *
     * @param seen the upload that the person looked at
     * @return the new version
     * @throws DraftChanged if it was uploaded anew since
     * @throws FormHasProblems if it has errors, a version that is not new included
     * @throws VersionTaken if the same version was published this very moment
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.FORM)
    @Transactional
    public PublishedForm publish(FormDraftId draft, int seen) {
        FormDraft kept = drafts.lock(draft);
        kept.requireSeen(seen);
        FormFile file = kept.file();
        Reading reading = shelf.read(file);
        List<FormProblem> errors =
                shelf.problems(reading).stream().filter(FormProblem::isError).toList();
        CompiledForm form = reading.form()
                .filter(unused -> errors.isEmpty())
                .orElseThrow(() -> new FormHasProblems(file.name(), errors));
        FormVersion version =
                versions.add(new FormVersion(file, form, engine.version(), clock.instant(), currentUser.accountId()));
        drafts.remove(kept);
        return version.published();
    }

    /**
     * Throws a draft away.
     *
     * @throws DraftChanged if it was uploaded anew since it was seen
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.FORM)
    @Transactional
    public void discard(FormDraftId draft, int seen) {
        FormDraft kept = drafts.lock(draft);
        kept.requireSeen(seen);
        drafts.remove(kept);
    }

    private Optional<PublishedForm> newest(Identity identity) {
        return versions.of(identity.formId()).stream().findFirst();
    }
}
