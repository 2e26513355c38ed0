package org.mirps.employment.participant.logo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.logo.LogoDesk;
import org.mirps.employment.participant.logo.LogoHead;
import org.mirps.employment.shared.ParticipantCode;

/** Where the logos of participants are, for pages that show them: {@code logos.of(code)}. Asked once for a page, if at all. */
@Named
@RequestScoped
public class Logos {

    @Inject
    LogoDesk desk;

    @Inject
    HttpServletRequest request;

    private @Nullable Map<ParticipantCode, LogoHead> heads;

    /** Address of the logo for who is signed in; empty where there is none. */
    public String of(String participant) {
        return address("/api/internal/participants/logos/", participant);
    }

    /** The same for everybody, where the participant's results are published. */
    public String ofEverybody(String participant) {
        return address("/api/internal/results/logos/", participant);
    }

    private String address(String path, String participant) {
        if (!ParticipantCode.isCode(participant)) {
            return "";
        }
        LogoHead head = heads().get(new ParticipantCode(participant));
        return head == null ? "" : request.getContextPath() + path + participant + "?v=" + head.version();
    }

    private Map<ParticipantCode, LogoHead> heads() {
        Map<ParticipantCode, LogoHead> known = heads;
        if (known == null) {
            known = desk.heads();
            heads = known;
        }
        return known;
    }
}
