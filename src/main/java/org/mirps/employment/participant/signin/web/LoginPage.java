package org.mirps.employment.participant.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.signin.SignInDesk;
import org.mirps.employment.shared.CallerAddress;
import org.mirps.employment.shared.LanguageChoice;

/** {@code login.xhtml?next=}: signing in. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    SignInDesk desk;

    @Inject
    OpenedSession session;

    @Inject
    LanguageChoice language;

    @Inject
    CallerAddress address;

    private String email = "";
    private String password = "";
    private @Nullable String next;

    /** Checks the password, renews the session's id and goes on to where the person wanted to be. */
    public void signIn() throws IOException {
        Account account = desk.signIn(email, password, address.text());
        session.of(account.usual().orElseThrow());
        language.preset(account.language());
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.redirect(OwnAddress.or(next, external.getRequestContextPath() + "/index.xhtml"));
        faces.responseComplete();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public @Nullable String getNext() {
        return next;
    }

    public void setNext(@Nullable String next) {
        this.next = next;
    }
}
