package org.mirps.employment.participant.invitation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.invitation.InvitationDesk;
import org.mirps.employment.participant.invitation.InvitationPreview;
import org.mirps.employment.participant.invitation.InvitationsChangedMeanwhile;
import org.mirps.employment.participant.invitation.ListNotReadable;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code account/invite-many.xhtml}: a list of people, what would happen with each, and doing that. */
@Named
@RequestScoped
public class InviteManyPage {

    /** As old spreadsheets write where they do not write UTF-8; the preview shows whether that was right. */
    private static final Charset OLD = Charset.forName("windows-1252");

    /** Whatever is cut off after these is of a list that is refused as too long: no character takes more than four. */
    private static final int MOST_BYTES = 4_000_000;

    @Inject
    InvitationDesk desk;

    @Inject
    CurrentUser user;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private String list = "";
    private String seen = "";
    private @Nullable Part file;
    private @Nullable InvitationPreview preview;
    private boolean acted;
    private int invited = -1;

    /** Shows what would happen, with the list of a file if there is one, and stays: nothing is done yet. */
    public void show() throws IOException {
        acted = true;
        Part sent = file;
        if (sent != null && sent.getSize() > 0) {
            try (InputStream in = sent.getInputStream()) {
                list = text(in.readNBytes(MOST_BYTES));
            }
        }
        look();
    }

    /** Invites whom the page has shown; where that is not so any more, shows it anew. */
    public void invite() {
        acted = true;
        try {
            invited = desk.invite(list, seen);
            list = "";
            seen = "";
        } catch (InvitationsChangedMeanwhile refused) {
            look();
            refuse(refused);
        } catch (ListNotReadable refused) {
            refuse(refused);
        }
    }

    private void look() {
        try {
            InvitationPreview now = desk.preview(list);
            preview = now;
            seen = now.seen();
        } catch (ListNotReadable refused) {
            refuse(refused);
        }
    }

    private void refuse(BusinessRefusal refused) {
        FieldMessages.refuse("inviteForm:list", Texts.of(refused, language.get()));
    }

    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(content, OLD);
        }
    }

    public boolean isPossible() {
        return desk.isPossible();
    }

    /** Whether it is focal points who are invited, of any participant. */
    public boolean isForFocalPoints() {
        return user.has(Role.COORDINATOR);
    }

    /** How many were invited just now, which no address says; -1 where nobody was. */
    public int getInvited() {
        return invited;
    }

    public boolean isShown() {
        return preview != null;
    }

    /** Only where {@link #isShown}. */
    public InvitationPreview getPreview() {
        return Objects.requireNonNull(preview);
    }

    /** How many would be invited. */
    public int getPossibleNow() {
        return preview == null ? 0 : preview.invited().size();
    }

    /** Whether there is a button to invite: on a page that shows whom, and while what such a page has sent is read. */
    public boolean isOffered() {
        String shown = Objects.requireNonNullElse(request.getParameter("inviteForm:seen"), "");
        return acted ? getPossibleNow() > 0 : !shown.isEmpty();
    }

    public String getList() {
        return list;
    }

    public void setList(@Nullable String list) {
        this.list = Objects.requireNonNullElse(list, "");
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = Objects.requireNonNullElse(seen, "");
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
