package org.mirps.employment.participant.logo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.logo.LogoDesk;
import org.mirps.employment.participant.logo.LogoNotPossible;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/** The part of {@code participants/edit.xhtml} that sets or removes the logo of a participant. */
@Named
@RequestScoped
public class LogoPage {

    private static final String THERE = "/participants/edit.xhtml?faces-redirect=true&participant=";

    @Inject
    LogoDesk desk;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private @Nullable Part file;

    /** Sets it, or says at the field what is wrong with the file. */
    public @Nullable String put() throws IOException {
        Part sent = file;
        if (sent == null) {
            return null; // the page has said that a file is missing
        }
        byte[] content;
        try (InputStream in = sent.getInputStream()) {
            content = in.readNBytes(LogoDesk.MOST_BYTES + 1); // one byte more tells a file that is too large
        }
        try {
            desk.put(asked(), content);
            return THERE + asked() + "&done=logo";
        } catch (LogoNotPossible refused) {
            FieldMessages.refuse("logoForm:file", Texts.of(refused, language.get()));
            return null;
        }
    }

    public String remove() {
        desk.remove(asked());
        return THERE + asked() + "&done=noLogo";
    }

    private ParticipantCode asked() {
        String code = request.getParameter("participant");
        if (code == null || !ParticipantCode.isCode(code)) {
            throw new NotFound("participant " + code);
        }
        return new ParticipantCode(code);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
