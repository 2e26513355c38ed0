package org.mirps.employment.mail.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.mail.MailDesk;
import org.mirps.employment.mail.MailId;
import org.mirps.employment.mail.MailRecord;
import org.mirps.employment.mail.MailSettings;
import org.mirps.employment.mail.MailState;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.RegionalTime;

/** {@code admin/mail.xhtml?state=&before=}: what became of mail. */
@Named
@RequestScoped
public class MailPage {

    private static final String SELF = "/admin/mail.xhtml?faces-redirect=true";

    @Inject
    MailDesk desk;

    @Inject
    MailSettings settings;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private @Nullable MailState state;
    private List<MailRecord> mails = List.of();
    private Map<MailState, Long> counts = Map.of();

    @PostConstruct
    void load() {
        state = asked();
        counts = desk.counts();
        List<MailId> seen = seen();
        mails = seen.isEmpty() ? desk.mails(state, before()) : desk.shown(seen);
    }

    public boolean isOn() {
        return settings.isOn();
    }

    /** Newest first. */
    public List<MailRecord> getMails() {
        return mails;
    }

    public List<MailState> getStates() {
        return Arrays.asList(MailState.values());
    }

    public long countOf(MailState each) {
        return counts.getOrDefault(each, 0L);
    }

    /** Whether only those of one state are shown. */
    public boolean isShown(MailState each) {
        return each == state;
    }

    public boolean isAll() {
        return state == null;
    }

    public boolean isAnyWaiting() {
        return countOf(MailState.WAITING) > 0;
    }

    /** The look of its state, by states of contributions that look like it. */
    public String lookOf(MailRecord mail) {
        return switch (mail.state()) {
            case WAITING, SENDING -> "IN_PROGRESS";
            case SENT -> "COMPLETE";
            case REFUSED, EXPIRED -> "PROBLEM";
            case CANCELLED -> "NOT_STARTED";
        };
    }

    public String moment(MailRecord mail) {
        return RegionalTime.moment(mail.sentAt().orElse(mail.madeAt()), language.get());
    }

    /** Where older ones are; empty if there are none. */
    public String getOlder() {
        return mails.size() < MailDesk.MOST
                ? ""
                : "mail.xhtml?before=" + mails.get(mails.size() - 1).id() + (state == null ? "" : "&state=" + state);
    }

    public String retry() {
        desk.retry(id("mail"));
        return SELF;
    }

    public String cancel() {
        desk.cancel(id("mail"));
        return SELF;
    }

    public String hurry() {
        desk.hurry();
        return SELF;
    }

    /** What the page showed that was sent: a button is of the mail that it stood beside, whatever has come since, and whatever was filtered. */
    public String getSeen() {
        return mails.stream().map(mail -> mail.id().toString()).collect(Collectors.joining(","));
    }

    private List<MailId> seen() {
        String seen = request.getParameter("seen");
        return seen == null
                ? List.of()
                : Arrays.stream(seen.split(","))
                        .filter(each -> each.matches("\\d{1,18}"))
                        .map(each -> new MailId(Long.parseLong(each)))
                        .toList();
    }

    private @Nullable MailState asked() {
        String asked = request.getParameter("state");
        return Arrays.stream(MailState.values())
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    private @Nullable MailId before() {
        return request.getParameter("before") == null ? null : id("before");
    }

    private MailId id(String name) {
        try {
            return new MailId(Long.parseLong(String.valueOf(request.getParameter(name))));
        } catch (NumberFormatException none) {
            throw new NotFound("mail " + request.getParameter(name));
        }
    }
}
