package org.mirps.employment.participant.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.participant.SignedInUser;
import org.mirps.employment.participant.people.AccountDesk;
import org.mirps.employment.participant.people.PasswordWrong;
import org.mirps.employment.participant.signin.PasswordNotPossible;
import org.mirps.employment.participant.signin.PasswordTooShort;
import org.mirps.employment.participant.signin.web.OpenedSession;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code account/password.xhtml}: a person changes the own password. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    AccountDesk desk;

    @Inject
    OpenedSession session;

    @Inject
    SignedInUser user;

    @Inject
    ActiveLanguage language;

    private String present = "";
    private String chosen = "";
    private boolean changed;

    /** The person stays signed in here; whatever else was signed in by the old password is not any more. */
    public void change() {
        try {
            Membership acting = user.acting().orElseThrow();
            session.of(
                    desk.changePassword(present, chosen).membership(acting.id()).orElseThrow());
            changed = true;
        } catch (PasswordWrong refused) {
            refuse("present", refused);
        } catch (PasswordTooShort | PasswordNotPossible refused) {
            refuse("chosen", refused);
        }
    }

    /** Whether that was done just now: no address says so. */
    public boolean isChanged() {
        return changed;
    }

    private void refuse(String field, BusinessRefusal refused) {
        FieldMessages.refuse("passwordForm:" + field, Texts.of(refused, language.get()));
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
