package org.mirps.employment.participant.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.signin.SignInDesk;
import org.mirps.employment.shared.CallerAddress;
import org.mirps.employment.shared.LanguageChoice;

/** {@code login.xhtml?next=}: signing in. */
@Named
@RequestScoped
public class LoginPage {

    private static final Pattern OURS = Pattern.compile("(?!//)(?!.*/\\.\\.)/[\\x21-\\x7E&&[^\\\\]]*");

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
        session.of(account);
        language.preset(account.language());
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.redirect(target(external.getRequestContextPath()));
        faces.responseComplete();
    }

    /**
     * Only a place of our own: an absolute path, no scheme, no other host ({@code //}, {@code /\}), no steps upwards, nothing that a
     * browser strips before it looks (tabs, line ends).
     */
    private String target(String root) {
        String wanted = next;
        boolean ours = wanted != null && OURS.matcher(wanted).matches() && !wanted.startsWith("/api/");
        return ours && wanted != null ? wanted : root + "/index.xhtml";
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
