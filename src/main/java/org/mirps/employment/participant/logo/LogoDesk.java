package org.mirps.employment.participant.logo;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.logging.Logger;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.shared.CallerAddress;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** Logos of participants, as the regional team sets them. Each change is a line in the log: who, what, from where. */
@UseCases
public class LogoDesk {

    /** Of a file that is uploaded. */
    public static final int MOST_BYTES = LogoImage.MOST_KILOBYTES * 1024;

    private static final Logger LOG = Logger.getLogger(LogoDesk.class.getName());

    @Inject
    LogoRepository logos;

    @Inject
    ParticipantRepository participants;

    @Inject
    CurrentUser currentUser;

    @Inject
    CallerAddress address;

    @Inject
    Clock clock;

    /** Who has one. */
    @Permits({})
    @Transactional
    public Map<ParticipantCode, LogoHead> heads() {
        return logos.heads();
    }

    /** For everybody who is signed in. Throws NotFound where there is none. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.COORDINATOR, Role.ANALYST, Role.PRESENTER, Role.ADMINISTRATOR})
    @Transactional
    public Logo logo(ParticipantCode participant) {
        return logos.find(participant).orElseThrow(() -> new NotFound("logo of " + participant));
    }

    /**
     * Gives a participant a logo, or another one.
     *
     * @param uploaded a PNG or JPEG of 200 KB at most; what is kept is drawn anew from it
     * @throws NotFound if there is no such participant
     * @throws LogoNotPossible if the file makes no logo
     */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited(Matter.PARTICIPANT)
    @Transactional
    public void put(ParticipantCode participant, byte[] uploaded) {
        participants.get(participant);
        LogoImage.Drawn drawn = LogoImage.of(uploaded);
        logos.find(participant)
                .ifPresentOrElse(
                        before -> before.replace(drawn, clock.instant()),
                        () -> logos.add(new Logo(participant, drawn, clock.instant())));
        log(participant, "set");
    }

    /** It has none from now on. Throws NotFound if there is no such participant. */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    @Audited(Matter.PARTICIPANT)
    @Transactional
    public void remove(ParticipantCode participant) {
        participants.get(participant);
        logos.find(participant).ifPresent(logo -> {
            logos.remove(logo);
            log(participant, "removed");
        });
    }

    private void log(ParticipantCode participant, String done) {
        LOG.info(() -> "Logo of participant " + participant + " " + done + " by account "
                + currentUser.accountId().value() + ", from " + address.text());
    }
}
