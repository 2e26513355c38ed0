package org.mirps.employment.contribution.access;

import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.shared.ParticipantCode;

/** A draft that is held and up to date, as far as it matters to who may do what with it. */
public interface DelegatedDraft {

    ContributionId id();

    /** Whose it is. */
    ParticipantCode participant();

    CompiledForm form();

    /** Who may see and change which section. */
    Delegations delegations();
}
