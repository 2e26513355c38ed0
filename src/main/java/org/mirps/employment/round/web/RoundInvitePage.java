package org.mirps.employment.round.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.group.GroupDesk;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundDesk;
import org.mirps.employment.round.RoundSheet;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code rounds/invite.xhtml?round=}: invites further participants to a round. */
@Named
@RequestScoped
public class RoundInvitePage {

    private static final String PARTICIPANTS = "inviteForm:participants";

    @Inject
    RoundDesk desk;

    @Inject
    GroupDesk groups;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private RoundSheet sheet;
    private ParticipantChoice choice;

    @PostConstruct
    void load() {
        sheet = desk.sheet(RoundCode.parse(request.getParameter("round")));
        choice = new ParticipantChoice(sheet.others(), sheet.unknown(), groups.offered(), language.get());
    }

    public @Nullable String invite() {
        Set<ParticipantCode> chosen =
                choice.codes().stream().map(ParticipantCode::new).collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            String text = Texts.of("round", language.get()).get("fault.participants.none");
            FieldMessages.refuse(PARTICIPANTS, text);
            return null;
        }
        desk.invite(sheet.round().code(), chosen);
        return "/rounds/board.xhtml?faces-redirect=true&invited=true&round=" + getRoundCode();
    }

    public String getRoundCode() {
        return sheet.round().code().value();
    }

    public String getTitle() {
        return sheet.round().title().in(language.get());
    }

    /** Whether there is anybody left to invite. */
    public boolean isPossible() {
        return !sheet.others().isEmpty();
    }

    /** Whether the form lists the countries of all of them. */
    public boolean isAllKnown() {
        return sheet.unknown().isEmpty();
    }

    public ParticipantChoice getChoice() {
        return choice;
    }
}
