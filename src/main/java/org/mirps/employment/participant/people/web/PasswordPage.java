package org.mirps.employment.participant.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
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
    ActiveLanguage language;

    private String present = "";
    private String chosen = "";

    /** The person stays signed in here; whatever else was signed in by the old password is not any more. */
    public @Nullable String change() {
        try {
            session.of(desk.changePassword(present, chosen));
            return "/account/password.xhtml?faces-redirect=true&done=true";
        } catch (PasswordWrong refused) {
            return refuse("present", refused);
        } catch (PasswordTooShort | PasswordNotPossible refused) {
            return refuse("chosen", refused);
        }
    }

    private @Nullable String refuse(String field, BusinessRefusal refused) {
        FieldMessages.refuse("passwordForm:" + field, Texts.of(refused, language.get()));
        return null;
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
