package org.mirps.employment.form.catalogue.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.PublishedForm;
import org.mirps.employment.form.catalogue.FormDesk;
import org.mirps.employment.form.catalogue.FormDraftDesk;
import org.mirps.employment.form.catalogue.FormUses;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.RegionalTime;

/** {@code forms/list.xhtml}: every form with its versions, the drafts, and uploading a workbook. */
@Named
@RequestScoped
public class FormListPage {

    @Inject
    FormDesk desk;

    @Inject
    FormDraftDesk drafts;

    @Inject
    ActiveLanguage language;

    private @Nullable Part file;
    private List<FormView> forms = List.of();
    private List<DraftLine> uploads = List.of();

    /** One form with all its versions, the newest first; its title is that of the newest. */
    public record FormView(String formId, String title, List<VersionLine> versions) {}

    /**
     * One published version.
     *
     * @param older whether there is one before it to compare with
     */
    public record VersionLine(
            PublishedForm form,
            String day,
            String by,
            int questions,
            List<Round> rounds,
            boolean newest,
            boolean older) {}

    /** @param movable whether there is a newer version to move its contributions to */
    public record Round(String code, String title, boolean movable) {}

    public record DraftLine(String id, String fileName, String when, String by) {}

    @PostConstruct
    void load() {
        forms = desk.versions().stream()
                .collect(groupingBy(line -> line.form().formId(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(this::form)
                .sorted(Comparator.comparing(FormView::formId))
                .toList();
        uploads = desk.drafts().stream()
                .map(upload -> new DraftLine(
                        upload.draft().id().toString(),
                        upload.draft().fileName(),
                        RegionalTime.moment(upload.draft().uploadedAt(), language.get()),
                        upload.uploadedBy()))
                .toList();
    }

    /** Keeps the workbook as a new draft and shows what is wrong with it. */
    public @Nullable String upload() throws IOException {
        if (file == null) {
            return null; // the page has said that a file is missing
        }
        SentFile sent = SentFile.of(file);
        return "/forms/draft.xhtml?faces-redirect=true&draft=" + drafts.upload(sent.name(), sent.content());
    }

    public List<FormView> getForms() {
        return forms;
    }

    public List<DraftLine> getUploads() {
        return uploads;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    private FormView form(List<FormDesk.Line> lines) {
        FormDesk.Line newest = lines.get(0);
        FormDesk.Line oldest = lines.get(lines.size() - 1);
        return new FormView(
                newest.form().formId(),
                newest.form().title().in(language.get()),
                lines.stream().map(line -> line(line, line != oldest)).toList());
    }

    private VersionLine line(FormDesk.Line line, boolean older) {
        Language reader = language.get();
        return new VersionLine(
                line.form(),
                RegionalTime.day(line.form().publishedAt(), reader),
                line.publishedBy(),
                line.questions(),
                line.rounds().stream()
                        .map(use -> round(use, line.newest(), reader))
                        .toList(),
                line.newest(),
                older);
    }

    private static Round round(FormUses.Use use, boolean newest, Language reader) {
        return new Round(use.round(), use.title().in(reader), !newest);
    }
}
