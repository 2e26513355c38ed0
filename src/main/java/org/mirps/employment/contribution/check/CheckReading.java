package org.mirps.employment.contribution.check;

import jakarta.inject.Inject;
import java.time.Clock;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.access.ContributionAccess;
import org.mirps.employment.contribution.access.DraftAccess;
import org.mirps.employment.contribution.live.LiveDrafts;
import org.mirps.employment.contribution.words.DraftWords;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** The answers of the own draft, to be read before somebody answers for them. */
@UseCases
public class CheckReading {

    @Inject
    LiveDrafts drafts;

    @Inject
    ContributionAccess access;

    @Inject
    Clock clock;

    /** Of the sections that the person sees. Throws NotFound for another government's. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public AnswersToCheck answers(ContributionId id, Language language) {
        return drafts.read(id, (draft, placed) -> {
            DraftAccess mine = access.to(draft);
            return new AnswersPainter(draft, new DraftWords(draft, language, clock.instant())).paint(mine::sees);
        });
    }
}
