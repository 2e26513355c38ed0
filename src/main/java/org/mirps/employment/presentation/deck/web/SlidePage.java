package org.mirps.employment.presentation.deck.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.deck.DeckDesk;
import org.mirps.employment.presentation.deck.DeckId;
import org.mirps.employment.presentation.deck.SlideId;
import org.mirps.employment.presentation.deck.SlideKind;
import org.mirps.employment.presentation.deck.SlideSheet;
import org.mirps.employment.presentation.deck.TypedSlide;
import org.mirps.employment.shared.LocalizedText;

/** {@code session/slide.xhtml?deck=&slide=}, and with {@code kind=} a new one: what a presenter writes on a slide. */
@Named
@RequestScoped
public class SlidePage extends DeckForm {

    private DeckId deck;
    private SlideKind kind;
    private @Nullable SlideSheet sheet;
    private Map<String, String> title;
    private Map<String, String> message;
    private Map<String, String> body;
    private Map<String, String> notes;
    private int seen;
    private @Nullable String basisEs;
    private @Nullable String basisEn;
    private @Nullable Part file;

    @PostConstruct
    void open() {
        deck = DeckId.parse(request.getParameter("deck"));
        if (request.getParameter("slide") == null) {
            kind = "PICTURE".equals(request.getParameter("kind")) ? SlideKind.PICTURE : SlideKind.TEXT;
            title = fields(LocalizedText.EMPTY);
            message = fields(LocalizedText.EMPTY);
            body = fields(LocalizedText.EMPTY);
            notes = fields(LocalizedText.EMPTY);
        } else {
            SlideSheet found = reading.sheet(deck, SlideId.parse(request.getParameter("slide")));
            sheet = found;
            kind = found.slide().kind();
            title = fields(found.slide().texts().title());
            message = fields(found.slide().texts().message());
            body = fields(found.slide().texts().body());
            notes = fields(found.slide().texts().notes());
            seen = found.slide().version();
            basisEs = found.basis().es();
            basisEn = found.basis().en();
        }
    }

    private static Map<String, String> fields(LocalizedText text) {
        return new HashMap<>(Map.of("es", text.es(), "en", text.en()));
    }

    private TypedSlide typed() {
        return new TypedSlide(text(title), text(message), text(body), text(notes));
    }

    private static LocalizedText text(Map<String, String> fields) {
        return new LocalizedText(
                Objects.requireNonNullElse(fields.get("es"), ""), Objects.requireNonNullElse(fields.get("en"), ""));
    }

    public @Nullable String save() {
        SlideId slide = Objects.requireNonNull(sheet).slide().id();
        return tried("slideForm", () -> {
            LocalizedText basis =
                    new LocalizedText(Objects.requireNonNullElse(basisEs, ""), Objects.requireNonNullElse(basisEn, ""));
            desk.write(deck, slide, seen, typed(), basis);
            return back(slide);
        });
    }

    public @Nullable String addText() {
        return tried("slideForm", () -> back(desk.addText(deck, typed())));
    }

    public @Nullable String addPicture() throws IOException {
        byte[] content;
        try (InputStream in = Objects.requireNonNull(file).getInputStream()) {
            content = in.readNBytes(DeckDesk.MOST_BYTES + 1); // one byte more tells a file that is too large
        }
        return tried("slideForm", () -> back(desk.addPicture(deck, typed(), content)));
    }

    private String back(SlideId slide) {
        return "/session/deck.xhtml?deck=" + deck + "&at=" + slide;
    }

    public String getDeck() {
        return deck.toString();
    }

    public String getSlide() {
        return sheet == null ? "" : sheet.slide().id().toString();
    }

    public SlideKind getKind() {
        return kind;
    }

    public boolean isNew() {
        return sheet == null;
    }

    /** The sentence that the numbers give, in both languages. */
    public LocalizedText getGiven() {
        return sheet == null || kind.isOwn() ? LocalizedText.EMPTY : sheet.given();
    }

    /** Whether the numbers are others than those beside which the texts were written. */
    public boolean isDue() {
        return sheet != null && sheet.isDue();
    }

    public long getPicture() {
        return sheet == null ? 0 : sheet.slide().picture().orElse(0L);
    }

    public Map<String, String> getTitle() {
        return title;
    }

    public Map<String, String> getMessage() {
        return message;
    }

    public Map<String, String> getBody() {
        return body;
    }

    public Map<String, String> getNotes() {
        return notes;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public @Nullable String getBasisEs() {
        return basisEs;
    }

    public void setBasisEs(@Nullable String basisEs) {
        this.basisEs = basisEs;
    }

    public @Nullable String getBasisEn() {
        return basisEn;
    }

    public void setBasisEn(@Nullable String basisEn) {
        this.basisEn = basisEn;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
