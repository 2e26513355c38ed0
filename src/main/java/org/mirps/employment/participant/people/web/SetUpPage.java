package org.mirps.employment.participant.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.mirps.employment.participant.AccountLink;
import org.mirps.employment.participant.LinkNotValid;
import org.mirps.employment.participant.people.AccountDesk;
import org.mirps.employment.participant.people.ProfileDesk;
import org.mirps.employment.shared.ActiveLanguage;

/** {@code setup.xhtml?token=}: what a single-use link leads to. The first administrator's account, the password of an invited person, or a new address. */
@Named
@RequestScoped
public class SetUpPage {

    /** Where people sign in, and are told what was done. */
    private static final String SIGN_IN = "/login.xhtml?faces-redirect=true&saved=";

    @Inject
    AccountDesk desk;

    @Inject
    ProfileDesk profiles;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private String token = "";
    private String email = "";
    private String name = "";
    private String password = "";
    private AccountLink.Purpose purpose = AccountLink.Purpose.INVITATION;
    private String whose = "";
    private boolean usable;

    /** What the link is for decides what the form has, when it is shown and when it is sent. */
    @PostConstruct
    void open() {
        token = Objects.requireNonNullElse(request.getParameter("token"), "");
        try {
            AccountDesk.LinkUse use = desk.useOf(token);
            purpose = use.purpose();
            whose = use.email();
            usable = true;
        } catch (LinkNotValid refused) {
            usable = false; // said by load()
        }
    }

    /** Refuses a link that does not work any more, before anything is typed. */
    public void load() {
        if (!usable) {
            throw new LinkNotValid();
        }
    }

    /** Whether there is anything to fill in. */
    public boolean isUsable() {
        return usable;
    }

    public String setUp() {
        desk.setUp(token, email, name, password, language.get());
        return SIGN_IN + "account";
    }

    public String choosePassword() {
        desk.choosePassword(token, password);
        return SIGN_IN + "password";
    }

    /** The address that the link was sent to is the person's. */
    public String confirmAddress() {
        profiles.confirmEmail(token);
        return SIGN_IN + "address";
    }

    /** Whether the first administrator's account is made. */
    public boolean isFirst() {
        return purpose == AccountLink.Purpose.SETUP;
    }

    /** Whether an address is confirmed, and no password chosen. */
    public boolean isConfirming() {
        return purpose == AccountLink.Purpose.ADDRESS;
    }

    /** The address by which the person signs in, or will. */
    public String getWhose() {
        return whose;
    }

    public String getToken() {
        return token;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
