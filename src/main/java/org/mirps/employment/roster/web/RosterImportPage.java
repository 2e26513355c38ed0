package org.mirps.employment.roster.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.roster.RosterChangedMeanwhile;
import org.mirps.employment.roster.RosterDesk;
import org.mirps.employment.roster.RosterFault;
import org.mirps.employment.roster.RosterLine;
import org.mirps.employment.roster.RosterLine.Outcome;
import org.mirps.employment.roster.RosterNotReadable;
import org.mirps.employment.roster.RosterPreview;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code participants/import.xhtml}: the list as a file; what an uploaded one would change, and doing that. */
@Named
@RequestScoped
public class RosterImportPage {

    private static final String HERE = "/participants/import.xhtml?faces-redirect=true";
    private static final String FILE = "importForm:file";

    /** Faults of a file that are named one by one. */
    private static final int TOLD = 10;

    @Inject
    RosterDesk desk;

    @Inject
    ActiveLanguage language;

    private @Nullable Part file;
    private RosterDesk.@Nullable Shown shown;
    private String seen = "";

    @PostConstruct
    void load() {
        look();
        seen = shown == null ? "" : shown.preview().seen();
    }

    /** Keeps the file and shows what it would change, or says what is wrong with it. */
    public @Nullable String upload() throws IOException {
        Part sent = file;
        if (sent == null) {
            return null; // the page has said that a file is missing
        }
        byte[] content;
        try (InputStream in = sent.getInputStream()) {
            content = in.readNBytes(RosterDesk.MOST_BYTES + 1); // one byte more tells a file that is too large
        }
        try {
            desk.upload(Objects.requireNonNullElse(sent.getSubmittedFileName(), ""), content);
            return HERE;
        } catch (RosterNotReadable refused) {
            List<RosterFault> faults = refused.faults();
            faults.stream().limit(TOLD).forEach(fault -> FieldMessages.refuse(FILE, fault.in(language.get())));
            if (faults.size() > TOLD) {
                FieldMessages.refuse(FILE, words().get("import.text.more", faults.size() - TOLD));
            }
            return null;
        }
    }

    /** Does what was shown. If that would be something else by now, shows it anew. */
    public String apply() {
        try {
            return HERE + "&applied=" + desk.apply(seen);
        } catch (RosterChangedMeanwhile refused) {
            look();
            seen = shown == null ? "" : shown.preview().seen();
            throw refused;
        }
    }

    public String discard() {
        desk.discard();
        return HERE;
    }

    private void look() {
        shown = desk.preview().orElse(null);
    }

    public boolean isShown() {
        return shown != null;
    }

    public String getFileName() {
        return shown == null ? "" : shown.fileName();
    }

    /** Throws NullPointerException where nothing is shown. */
    public RosterPreview getPreview() {
        return Objects.requireNonNull(shown).preview();
    }

    public long count(String outcome) {
        return getPreview().count(Outcome.valueOf(outcome));
    }

    /** Those that are added or changed, in the order of the file. */
    public List<RosterLine> getDone() {
        return of(Outcome.ADDED, Outcome.CHANGED);
    }

    public List<RosterLine> getRefused() {
        return of(Outcome.REFUSED);
    }

    private List<RosterLine> of(Outcome... wanted) {
        return getPreview().lines().stream()
                .filter(line -> List.of(wanted).contains(line.outcome()))
                .toList();
    }

    public String nameOf(RosterLine line) {
        String name = language.get().code().equals("en")
                ? line.plan().nameEn()
                : line.plan().nameEs();
        return name.isEmpty() ? line.code() : name;
    }

    public String reason(RosterFault fault) {
        return fault.in(language.get());
    }

    /** A value as it stands in the file. */
    public String said(String value) {
        return value.isEmpty() ? words().get("import.text.nothing") : value;
    }

    private Texts words() {
        return Texts.of("roster", language.get());
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
