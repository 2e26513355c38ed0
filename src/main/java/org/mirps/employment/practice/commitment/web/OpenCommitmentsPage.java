package org.mirps.employment.practice.commitment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.practice.commitment.CommitmentReading;
import org.mirps.employment.practice.commitment.Commitments;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.ParticipantCode;

/** On {@code account/handover.xhtml}: the commitments that the participant of who goes has still to keep. */
@Named
@RequestScoped
public class OpenCommitmentsPage {

    @Inject
    CommitmentReading reading;

    @Inject
    ActiveLanguage language;

    private @Nullable List<Commitments.Line> open;

    /** Read once: a page is about one participant. */
    public List<Commitments.Line> of(ParticipantCode owner) {
        List<Commitments.Line> known = open == null ? reading.open(owner, language.get()) : open;
        open = known;
        return known;
    }
}
