package org.mirps.employment.form.catalogue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mirps.employment.form.FormFile;
import org.mirps.employment.form.FormWriter;
import org.mirps.employment.form.PublishedForm;
import org.mirps.employment.form.blank.BlankFormWriter;
import org.mirps.employment.form.change.FormComparison;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.AccountNames;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** The catalogue of forms as coordinators see it: what is published, what is being prepared, and every version as a file. */
@UseCases
public class FormDesk {

    @Inject
    FormVersionRepository versions;

    @Inject
    FormDraftRepository drafts;

    @Inject
    FormCatalog catalog;

    @Inject
    FormUses uses;

    @Inject
    FormWriter writer;

    @Inject
    BlankForms blanks;

    @Inject
    AccountNames names;

    /**
     * One published version.
     *
     * @param publishedBy name of the person; empty where it ships with the app
     * @param questions how many can be answered
     * @param rounds that ask it, the one that is due last first
     * @param newest whether its form has none that is newer
     */
    public record Line(
            PublishedForm form, String publishedBy, int questions, List<FormUses.Use> rounds, boolean newest) {}

    /** One draft, with the name of the person who uploaded it last. */
    public record Upload(UploadedForm draft, String uploadedBy) {}

    /** Every published version, newest first within a form, forms by their codes. */
    @Permits(Role.COORDINATOR)
    @Transactional
    public List<Line> versions() {
        List<PublishedForm> all = versions.all();
        Map<Long, List<FormUses.Use>> rounds = uses.byVersion();
        Map<AccountId, String> people = names.namesOf(all.stream()
                .map(PublishedForm::publishedBy)
                .flatMap(Optional::stream)
                .toList());
        Map<String, PublishedForm> newest =
                all.stream().collect(Collectors.toMap(PublishedForm::formId, form -> form, (first, later) -> first));
        return all.stream()
                .map(form -> new Line(
                        form,
                        form.publishedBy()
                                .map(by -> people.getOrDefault(by, ""))
                                .orElse(""),
                        catalog.form(form.id()).definition().answerable(),
                        rounds.getOrDefault(form.id(), List.of()),
                        Objects.equals(newest.get(form.formId()), form)))
                .toList();
    }

    /** What is being prepared, the newest upload first. */
    @Permits(Role.COORDINATOR)
    @Transactional
    public List<Upload> drafts() {
        List<UploadedForm> all = drafts.all();
        Map<AccountId, String> people =
                names.namesOf(all.stream().map(UploadedForm::uploadedBy).toList());
        return all.stream()
                .map(draft -> new Upload(draft, people.getOrDefault(draft.uploadedBy(), "")))
                .toList();
    }

    /** What a published version changed against the one before it. Throws NotFound also for the first version of a form. */
    @Permits(Role.COORDINATOR)
    @Transactional
    public FormComparison comparison(long formVersion) {
        PublishedForm after = versions.get(formVersion).published();
        PublishedForm before = versions.of(after.formId()).stream()
                .filter(other -> after.isNewerThan(other.version()))
                .findFirst()
                .orElseThrow(() -> new NotFound("a version before " + after.version()));
        return FormComparison.of(
                catalog.form(before.id()).definition(), catalog.form(after.id()).definition());
    }

    /** A version without answers, to be filled in on paper or in a spreadsheet. Throws NotFound. */
    @Permits(Role.COORDINATOR)
    public FormFile blank(long formVersion, Language language, BlankFormWriter.Format blankFormat) {
        return blanks.file(formVersion, language, blankFormat);
    }

    /**
     * A version as a workbook to go on working with.
     *
     * @throws NotFound if there is no such version
     */
    @Permits(Role.COORDINATOR)
    @Transactional
    public FormFile workbook(long formVersion, FormWriter.Format format) {
        FormVersion version = versions.get(formVersion);
        FormFile source = version.file();
        byte[] content = writer.write(source.name(), source.content(), format)
                .content()
                .orElseThrow(() -> new IllegalStateException("Published form cannot be written: " + version.id()));
        return new FormFile(version.published().fileName() + format.type().ending(), content);
    }
}
