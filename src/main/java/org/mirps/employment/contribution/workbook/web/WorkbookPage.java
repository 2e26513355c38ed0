package org.mirps.employment.contribution.workbook.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.filling.ContributionOverview;
import org.mirps.employment.contribution.filling.ContributionReading;
import org.mirps.employment.contribution.filling.SectionSummary;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.contribution.workbook.WorkbookDesk;
import org.mirps.employment.contribution.workbook.WorkbookDesk.Choice;
import org.mirps.employment.contribution.workbook.WorkbookDiff;
import org.mirps.employment.contribution.workbook.WorkbookNotReadable;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/**
 * {@code contributions/workbook.xhtml?id=}: the draft as a workbook, how one that came back differs, and what of it is taken over. What was
 * read travels with the page, so that nothing is kept of a file that nobody takes over.
 */
@Named
@RequestScoped
public class WorkbookPage {

    private static final String FILE = "workbookForm:file";

    @Inject
    ContributionReading reading;

    @Inject
    WorkbookDesk desk;

    @Inject
    ContributionAddress address;

    @Inject
    ActiveLanguage language;

    private ContributionOverview overview;
    private @Nullable Part file;
    private @Nullable WorkbookDiff diff;
    private WorkbookDesk.@Nullable Taken taken;

    @PostConstruct
    void load() {
        overview = reading.overview(address.id(), language.get());
        List<Choice> shown = shown();
        diff = shown.isEmpty() ? null : desk.again(address.id(), shown, language.get());
    }

    /** What the page that was sent has shown. */
    private List<Choice> shown() {
        Map<String, String> notes = address.starting("note:");
        return address.starting("value:").entrySet().stream()
                .map(value -> new Choice(
                        key(value.getKey()),
                        value.getValue(),
                        notes.getOrDefault(value.getKey(), ""),
                        revision("since:" + value.getKey()),
                        revision("seen:" + value.getKey())))
                .toList();
    }

    private long revision(String parameter) {
        return ContributionAddress.number(parameter, address.text(parameter));
    }

    private static AnswerKey key(String text) {
        try {
            return AnswerKey.parse(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("question " + text);
        }
    }

    /** Whether an answer is ticked: as it was when the page was sent, else unless somebody has changed it here too. */
    public boolean isTicked(WorkbookDiff.Line line) {
        return address.starting("value:").isEmpty()
                ? line.isTaken()
                : address.all("take").contains(line.key().toString());
    }

    public ContributionOverview getOverview() {
        return overview;
    }

    /** The sections that the person may change. */
    public List<SectionSummary> getSections() {
        return overview.sections().stream()
                .filter(section -> section.relevant() && overview.access().edits(section.name()))
                .toList();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** Null where no workbook was read. */
    public @Nullable WorkbookDiff getDiff() {
        return diff;
    }

    /** Null where nothing was taken over. */
    public WorkbookDesk.@Nullable Taken getTaken() {
        return taken;
    }

    /** Shows how the workbook differs, or says what is wrong with it. */
    public @Nullable String read() throws IOException {
        Part sent = file;
        if (sent == null) {
            return null; // the page has said that a file is missing
        }
        try (InputStream in = sent.getInputStream()) {
            // One byte more than is read tells the reader that it is too large.
            diff = desk.read(address.id(), in.readNBytes(WorkbookDesk.MOST_BYTES + 1), language.get());
        } catch (WorkbookNotReadable refused) {
            FieldMessages.refuse(FILE, Texts.of(refused, language.get()));
        }
        return null;
    }

    /** Takes over what was ticked. */
    public @Nullable String take() {
        List<String> keys = address.all("take");
        List<Choice> chosen = shown().stream()
                .filter(choice -> keys.contains(choice.key().toString()))
                .toList();
        if (chosen.isEmpty()) {
            FieldMessages.refuse(
                    "diffForm:lines", Texts.of("contribution", language.get()).get("workbook.message.none"));
            return null;
        }
        taken = desk.take(address.id(), chosen, language.get());
        overview = reading.overview(address.id(), language.get());
        diff = null;
        return null;
    }
}
