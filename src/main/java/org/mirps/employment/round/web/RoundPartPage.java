package org.mirps.employment.round.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.shared.NotFound;

/** {@code rounds/part.xhtml?round=&participant=}: takes a participant out of a round, or into it again. */
@Named
@RequestScoped
public class RoundPartPage extends RoundChangeForm {

    private Participant participant;

    @PostConstruct
    void choose() {
        String code = request.getParameter("participant");
        participant = sheet().invited().stream()
                .filter(known -> known.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("participant " + code));
    }

    public @Nullable String leaveOut() {
        return tried(
                "partForm", managed("leftOut"), () -> desk.leaveOut(code(), getSeen(), participant.code(), because()));
    }

    public @Nullable String takeBack() {
        return tried(
                "partForm",
                managed("takenBack"),
                () -> desk.takeBack(code(), getSeen(), participant.code(), because()));
    }

    public String getParticipantCode() {
        return participant.code().value();
    }

    public String getParticipant() {
        return participant.name().in(language.get());
    }

    public boolean isLeftOut() {
        return round().isLeftOut(participant.code());
    }

    /** Whether nobody but coordinators knows of the round yet. */
    public boolean isDraft() {
        return !round().isAnnounced();
    }
}
