package org.mirps.employment.calendar.invitation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.calendar.invitation.InvitationSheet;
import org.mirps.employment.calendar.invitation.SessionInvitationDesk;
import org.mirps.employment.calendar.reading.web.EventWords;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code calendar/invite.xhtml?id=}: who would be invited to an event, and is; invites them, and calls that off. */
@Named
@RequestScoped
public class EventInvitePage {

    private static final String CHOSEN = "guest";

    @Inject
    SessionInvitationDesk desk;

    @Inject
    EventWords words;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private InvitationSheet sheet;
    private String done = "";

    @PostConstruct
    void load() {
        sheet = desk.sheet(EventId.parse(request.getParameter("id")), language.get());
    }

    /** Writes to those who were ticked. */
    public void send() {
        Set<AccountId> chosen = chosen();
        if (chosen.isEmpty()) {
            FieldMessages.refuse("inviteForm:chosen", words.get("invite.message.nobody"));
            return;
        }
        done = words.get("invite.message.sent", desk.send(sheet.event().id(), chosen));
        load();
    }

    public void callOff() {
        done = words.get("invite.message.calledOff", desk.callOff(sheet.event().id()));
        load();
    }

    /** What was done just now, in words: no address says so. */
    public String getDone() {
        return done;
    }

    /** At first the participants who have no invitation, or one that says something old; those that were when something was refused. */
    public boolean isTicked(InvitationSheet.Guest guest) {
        if (request.getMethod().equals("POST") && done.isEmpty()) {
            return chosen().contains(guest.account());
        }
        return guest.wantsMail()
                && (guest.outdated()
                        || guest.invitedAt().isEmpty() && guest.of().isPresent());
    }

    /** Whose person it is, such as "Guatemala". */
    public String of(InvitationSheet.Guest guest) {
        return guest.of().map(name -> name.in(language.get())).orElseGet(() -> words.get("invite.text.team"));
    }

    /** Since when they are invited; empty where they are not. */
    public String invited(InvitationSheet.Guest guest) {
        return guest.invitedAt().map(words::day).orElse("");
    }

    public InvitationSheet getSheet() {
        return sheet;
    }

    public List<InvitationSheet.Guest> getGuests() {
        return sheet.guests();
    }

    public String getId() {
        return sheet.event().id().toString();
    }

    public String getTitle() {
        return words.text(sheet.event().title());
    }

    public String getWhen() {
        return words.when(sheet.event().time());
    }

    /** Opens the same in the mail program of who reads the page, to all of participants who want mail. */
    public String getMailto() {
        return sheet.text()
                .mailto(
                        sheet.guests().stream()
                                .filter(guest -> guest.wantsMail() && guest.of().isPresent())
                                .map(InvitationSheet.Guest::email)
                                .toList(),
                        "");
    }

    private Set<AccountId> chosen() {
        String[] ticked = Objects.requireNonNullElse(request.getParameterValues(CHOSEN), new String[0]);
        return Stream.of(ticked)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> new AccountId(Long.parseLong(id)))
                .collect(Collectors.toSet());
    }
}
