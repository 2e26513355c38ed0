package org.mirps.employment.contribution;

import static org.mirps.employment.contribution.ContributionStatus.ACCEPTED;
import static org.mirps.employment.contribution.ContributionStatus.DRAFT;
import static org.mirps.employment.contribution.ContributionStatus.RETURNED;
import static org.mirps.employment.contribution.ContributionStatus.SIGNED_OFF;
import static org.mirps.employment.contribution.ContributionStatus.SUBMITTED;
import static org.mirps.employment.contribution.ContributionStatus.WITHDRAWN;

import java.util.Set;

/** What is done with a contribution, and in which states it can be. Source: docs/workflow.md. */
public enum Move {
    /** Somebody of the government answers for a section. */
    SIGN_SECTION("signSection", DRAFT, RETURNED),
    /** A sign-off of a section is taken back by hand. */
    UNSIGN_SECTION("unsignSection", DRAFT, RETURNED, SIGNED_OFF),
    /** A sign-off of a section ends because what was signed is not what stands there now. */
    LAPSE_SECTION("lapseSection", DRAFT, SIGNED_OFF, SUBMITTED, RETURNED, ACCEPTED, WITHDRAWN),
    /** The focal point answers for the whole. */
    SIGN_OFF("signOff", DRAFT, RETURNED),
    /** The national sign-off is taken back by hand. */
    UNSIGN("unsign", SIGNED_OFF),
    /** The national sign-off ends because an answer or the sign-off of a section did. */
    LAPSE("lapse", SIGNED_OFF),
    SUBMIT("submit", SIGNED_OFF),
    /** The regional team sends it back with a reason. */
    RETURN("return", SUBMITTED),
    ACCEPT("accept", SUBMITTED),
    /** The regional team sends back what was accepted or withdrawn. */
    REOPEN("reopen", ACCEPTED, WITHDRAWN),
    /** The government takes back what it has handed in. */
    WITHDRAW("withdraw", SUBMITTED, RETURNED, ACCEPTED),
    /** Its round went over to a newer version of the form, and the answers with it. */
    CHANGE_FORM("changeForm", DRAFT, SIGNED_OFF, SUBMITTED, RETURNED, ACCEPTED, WITHDRAWN);

    private final String word;
    private final Set<ContributionStatus> from;

    Move(String word, ContributionStatus... from) {
        this.word = word;
        this.from = Set.of(from);
    }

    public boolean appliesTo(ContributionStatus status) {
        return from.contains(status);
    }

    /** @throws MoveNotAllowed unless it applies */
    public void require(ContributionStatus status) {
        if (!appliesTo(status)) {
            throw new MoveNotAllowed(word, status);
        }
    }
}
