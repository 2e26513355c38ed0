package org.mirps.employment.journey;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.MailHost;
import org.mirps.employment.testing.RunningApp;

/** A user story from an empty folder on: an installation of its own, with a mail server by which people get their links. */
abstract class JourneyWithMail extends Journey {

    static final String ADMINISTRATOR = "admin@mirps.example";
    static final String COORDINATOR = "coordinadora@mirps.example";
    static final String PASSWORD = "four words will do";

    static MailHost host;
    static RunningApp app;

    @BeforeAll
    static void anEmptyFolderAndAMailServer() {
        host = MailHost.start();
        app = RunningApp.serveWithMail(host);
    }

    @AfterAll
    static void bothEnd() {
        app.stop();
        host.close();
    }

    /** Comes by the link that was printed, and is signed in. */
    Visitor theFirstAdministrator() {
        String line = app.awaitLine(printed -> printed.contains("setup.xhtml"));
        var administrator = visitor(app, WIDE, Language.ES).open(line.substring(line.indexOf("http")));
        Page page = administrator.page();
        page.locator("[id='setupForm:name']").fill("Ada Administradora");
        page.locator("[id='setupForm:email']").fill(ADMINISTRATOR);
        page.locator("[id='setupForm:password']").fill(PASSWORD);
        page.locator("[id='setupForm:setUp']").click();
        signIn(page, ADMINISTRATOR, PASSWORD);
        return administrator;
    }

    /** Fills the form that opens an account of the team, without sending it. @param roles to tick */
    static Page fillAccount(Visitor administrator, String email, String name, String... roles) {
        Page page = administrator.open("admin/accounts.xhtml").page();
        page.locator("[id='accountsForm:email']").fill(email);
        page.locator("[id='accountsForm:name']").fill(name);
        for (String role : roles) {
            page.locator("[id='accountsForm'] input[value='" + role + "']").check();
        }
        return page;
    }

    /** Reads the invitation, chooses a password and signs in. @param subject words of the mail's subject */
    Visitor invited(String email, String subject, int width, Language language) {
        var person =
                visitor(app, width, language).open(host.await(email, subject).link("setup.xhtml"));
        choosePassword(person.page(), PASSWORD);
        signIn(person.page(), email, PASSWORD);
        return person;
    }

    Visitor signedIn(int width, Language language, String email, String password) {
        var person = visitor(app, width, language).open("login.xhtml?lang=" + language.code());
        signIn(person.page(), email, password);
        return person;
    }

    static void choosePassword(Page page, String password) {
        page.locator("[id='setupForm:password']").fill(password);
        page.locator("[id='setupForm:choosePassword']").click();
        page.waitForURL(url -> url.contains("login.xhtml"));
    }

    private static void signIn(Page page, String email, String password) {
        page.locator("[id='loginForm:email']").fill(email);
        page.locator("[id='loginForm:password']").fill(password);
        page.locator("[id='loginForm:signIn']").click();
        page.waitForURL(url -> url.contains("index.xhtml"));
    }
}
