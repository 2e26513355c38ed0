package org.mirps.employment.form.catalogue.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.PublishedForm;
import org.mirps.employment.form.catalogue.DraftView;
import org.mirps.employment.form.catalogue.FormDraftDesk;
import org.mirps.employment.form.catalogue.FormDraftId;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.RegionalTime;
import org.mirps.employment.shared.Texts;

/** {@code forms/draft.xhtml?draft=}: an uploaded workbook with all that is wrong with it; correcting, publishing or discarding it. */
@Named
@RequestScoped
public class FormDraftPage {

    /** Errors that the summary at the top names one by one. */
    private static final int SUMMED_UP = 10;

    @Inject
    FormDraftDesk desk;

    @Inject
    FormAddress address;

    @Inject
    ActiveLanguage language;

    private DraftView draft;
    private int seen;
    private @Nullable Part file;
    private List<ProblemSheet> sheets = List.of();

    @PostConstruct
    void load() {
        draft = desk.draft(address.draft());
        seen = draft.uploads();
        sheets = ProblemSheet.of(draft.problems(), language.get());
    }

    /** Takes the corrected workbook. */
    public @Nullable String replace() throws IOException {
        if (file == null) {
            return null; // the page has said that a file is missing
        }
        SentFile sent = SentFile.of(file);
        desk.replace(draft.id(), seen, sent.name(), sent.content());
        return here(draft.id());
    }

    public String publish() {
        PublishedForm published = desk.publish(draft.id(), seen);
        return "/forms/list.xhtml?faces-redirect=true&published=" + published.id();
    }

    public String discard() {
        desk.discard(draft.id(), seen);
        return "/forms/list.xhtml?faces-redirect=true";
    }

    private static String here(FormDraftId id) {
        return "/forms/draft.xhtml?faces-redirect=true&draft=" + id;
    }

    public DraftView getDraft() {
        return draft;
    }

    /** The form's own title; the file's name where it cannot be read. */
    public String getTitle() {
        return draft.form().map(form -> form.title().in(language.get())).orElse(draft.fileName());
    }

    public @Nullable FormDefinition getForm() {
        return draft.form().orElse(null);
    }

    /** The newest published version of the same form; null where there is none. */
    public @Nullable PublishedForm getBefore() {
        return draft.before().orElse(null);
    }

    public String getUploadedAt() {
        return RegionalTime.moment(draft.uploadedAt(), language.get());
    }

    public List<ProblemSheet> getSheets() {
        return sheets;
    }

    /** The first errors, in reading order. */
    public List<ProblemSheet.Line> getSummary() {
        return sheets.stream()
                .flatMap(sheet -> sheet.lines().stream())
                .filter(ProblemSheet.Line::error)
                .limit(SUMMED_UP)
                .toList();
    }

    /** Such as "Fila 12, columna relevant"; of the whole sheet or file where there is no row. */
    public String place(ProblemSheet.Line line) {
        Texts words = Texts.of("form", language.get());
        if (line.row() == 0) {
            return sheetName(line.sheet());
        }
        String row = words.get("draft.text.place.row", Integer.toString(line.row()));
        return line.column().isEmpty() ? row : row + ", " + words.get("draft.text.place.column", line.column());
    }

    /** The same with the sheet in front. */
    public String fullPlace(ProblemSheet.Line line) {
        return line.row() == 0 ? place(line) : sheetName(line.sheet()) + ", " + lowerFirst(place(line));
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** @param sheet empty for the file as a whole */
    public String sheetName(String sheet) {
        Texts words = Texts.of("form", language.get());
        return sheet.isEmpty() ? words.get("draft.text.place.file") : words.get("draft.text.place.sheet", sheet);
    }

    /** Errors that the summary does not name. */
    public int getFurtherErrors() {
        return Math.max(0, draft.errors().size() - SUMMED_UP);
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
