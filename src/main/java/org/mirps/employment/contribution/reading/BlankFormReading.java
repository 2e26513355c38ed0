package org.mirps.employment.contribution.reading;

import jakarta.inject.Inject;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.access.ContributionAccess;
import org.mirps.employment.form.FormFile;
import org.mirps.employment.form.blank.BlankFormWriter;
import org.mirps.employment.form.catalogue.BlankForms;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** The form of a contribution without answers, for collecting them inside a ministry. */
@UseCases
public class BlankFormReading {

    @Inject
    ContributionAccess access;

    @Inject
    RoundRepository rounds;

    @Inject
    BlankForms blanks;

    /** The version that the round asks now. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public FormFile blank(ContributionId id, Language language, BlankFormWriter.Format blankFormat) {
        return blanks.file(rounds.get(access.own(id).roundId()).formVersionId(), language, blankFormat);
    }
}
