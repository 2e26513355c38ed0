package org.mirps.employment.participant.people.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.people.HandedLink;
import org.mirps.employment.shared.BaseAddress;

/** On a page that has opened an account or made a new link: where the link went, or the link itself and what to write with it. */
@Dependent
public class SetUpLink {

    @Inject
    BaseAddress base;

    private String address = "";
    private String of = "";
    private String text = "";
    private String mailto = "";
    private String mailed = "";

    /**
     * @param link empty if it was mailed
     * @param name of the person whose it is
     * @param email where a mail goes
     */
    public void show(Optional<HandedLink> link, String name, @Nullable String email) {
        of = name;
        if (link.isEmpty()) {
            mailed = email == null ? "" : email;
            return;
        }
        HandedLink handed = link.get();
        address = handed.token().isEmpty() ? "" : base.text() + "/setup.xhtml?token=" + handed.token();
        text = handed.text().text(address);
        mailto = handed.text().mailto(List.of(handed.email()), address);
    }

    public boolean isShown() {
        return !text.isEmpty() || !mailed.isEmpty();
    }

    /** At the address under which people reach us; empty if it was mailed, or if the person needs none. */
    public String getAddress() {
        return address;
    }

    /** Name of its owner. */
    public String getOf() {
        return of;
    }

    /** What to write to its owner, with the link. */
    public String getText() {
        return text;
    }

    /** Opens that in the mail program of who reads the page. */
    public String getMailto() {
        return mailto;
    }

    /** Where it was mailed. */
    public String getMailed() {
        return mailed;
    }
}
