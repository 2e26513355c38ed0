package org.mirps.employment.contribution.live;

import java.time.ZoneId;
import java.util.Map;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.access.DelegatedDraft;
import org.mirps.employment.contribution.access.Delegations;
import org.mirps.employment.form.FormEngine;
import org.mirps.employment.shared.ParticipantCode;

/**
 * The one live engine of a contribution on this node, with what is stored and what is shown. It is loaded from the database when it is
 * first needed and whenever the contribution's revision there is another one than its own.
 */
public final class LiveDraft extends LiveForm implements DelegatedDraft {

    private final ContributionId id;
    private final ParticipantCode participant;

    private RecordedSections recorded = RecordedSections.NOTHING;
    private Delegations delegations = Delegations.NOTHING;

    /** @param zone time zone of the round */
    public LiveDraft(
            ContributionId id,
            ParticipantCode participant,
            FormEngine engine,
            Map<String, String> prefilled,
            ZoneId zone) {
        super(engine, prefilled, zone);
        this.id = id;
        this.participant = participant;
    }

    @Override
    public boolean isStored() {
        return true;
    }

    @Override
    public ContributionId id() {
        return id;
    }

    @Override
    public ParticipantCode participant() {
        return participant;
    }

    /** As of when it was last brought up to date. */
    @Override
    public Delegations delegations() {
        return delegations;
    }

    void delegations(Delegations now) {
        delegations = now;
    }

    /** What is known to be stored of its sections. */
    RecordedSections recorded() {
        return recorded;
    }

    void recorded(RecordedSections stored) {
        recorded = stored;
    }
}
