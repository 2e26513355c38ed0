package org.mirps.employment.participant.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mirps.employment.participant.people.EmailNotPossible;
import org.mirps.employment.participant.people.PasswordRequestDesk;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code forgot.xhtml}: asks for a link to choose a new password. What it answers is the same for every address. */
@Named
@RequestScoped
public class ForgotPage {

    @Inject
    PasswordRequestDesk desk;

    @Inject
    ActiveLanguage language;

    private String email = "";
    private boolean asked;

    public void ask() {
        try {
            desk.ask(email);
            asked = true;
        } catch (EmailNotPossible refused) {
            FieldMessages.refuse("forgotForm:email", Texts.of(refused, language.get()));
        }
    }

    /** Whether mail is sent from here at all. */
    public boolean isPossible() {
        return desk.isPossible();
    }

    public boolean isAsked() {
        return asked;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
