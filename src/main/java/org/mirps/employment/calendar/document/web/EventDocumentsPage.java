package org.mirps.employment.calendar.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.ChangeKind;
import org.mirps.employment.calendar.EventDocument;
import org.mirps.employment.calendar.EventDocumentId;
import org.mirps.employment.calendar.document.DocumentDesk;
import org.mirps.employment.calendar.planning.web.EventChangeForm;
import org.mirps.employment.calendar.planning.web.TextForm;

/** {@code calendar/documents.xhtml?id=}: the files of an event. */
@Named
@RequestScoped
public class EventDocumentsPage extends EventChangeForm {

    @Inject
    DocumentDesk documentDesk;

    private final TextForm documentTitle = new TextForm();
    private @Nullable Part file;

    @Override
    protected String formId() {
        return "documentForm";
    }

    public @Nullable String add() throws IOException {
        Part sent = Objects.requireNonNull(file);
        byte[] content;
        try (InputStream in = sent.getInputStream()) {
            content = in.readNBytes(DocumentDesk.MOST_BYTES + 1); // one byte more tells a file that is too large
        }
        String name = Objects.requireNonNullElse(sent.getSubmittedFileName(), "");
        return changed(ChangeKind.DOCUMENT_ADDED, () -> documentDesk.add(id(), documentTitle.typed(), name, content));
    }

    public @Nullable String remove() {
        return changed(
                ChangeKind.DOCUMENT_REMOVED,
                () -> documentDesk.remove(id(), EventDocumentId.parse(request.getParameter("document"))));
    }

    /** The oldest first. */
    public List<EventDocument> getDocuments() {
        return sheet().documents();
    }

    /** What the file to add is called. */
    public TextForm getDocumentTitle() {
        return documentTitle;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
