package org.mirps.employment.contribution.notice;

import static org.mirps.employment.contribution.notice.NoticeRules.Audience.ALL_WHO_SIGNED;
import static org.mirps.employment.contribution.notice.NoticeRules.Audience.COORDINATORS;
import static org.mirps.employment.contribution.notice.NoticeRules.Audience.FOCAL_POINTS;
import static org.mirps.employment.contribution.notice.NoticeRules.Audience.WHO_SIGNED_IT;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mirps.employment.contribution.Move;
import org.mirps.employment.contribution.Step;

/** Who is told of which step. Only who can sign in is told of anything; of what somebody did themselves they are told where it says so. */
final class NoticeRules {

    /** People, by what they have to do with a contribution. */
    enum Audience {
        FOCAL_POINTS,
        /** Everybody of the government who has ever signed a section of it. */
        ALL_WHO_SIGNED,
        /** Who has last signed the section; also if it was their own change that ended it. */
        WHO_SIGNED_IT,
        /** Of the regional team. */
        COORDINATORS
    }

    /**
     * @param step number of it
     * @param audience who is told of it
     */
    record Telling(int step, Audience audience) {}

    private NoticeRules() {}

    static Set<Audience> of(Move move) {
        return switch (move) {
            case SIGN_SECTION, UNSIGN_SECTION -> EnumSet.of(FOCAL_POINTS);
            case LAPSE_SECTION -> EnumSet.of(WHO_SIGNED_IT);
            case SIGN_OFF, UNSIGN, LAPSE, CHANGE_FORM -> EnumSet.of(FOCAL_POINTS, ALL_WHO_SIGNED);
            // What passes between the government and the regional team
            case SUBMIT, RETURN, ACCEPT, REOPEN, WITHDRAW -> EnumSet.of(FOCAL_POINTS, ALL_WHO_SIGNED, COORDINATORS);
        };
    }

    /**
     * @param made together, in their order: of sections signed at once it is told once, and of sign-offs that end with an older form only
     *     that the form changed, which tells all who signed
     */
    static List<Telling> of(List<Step> made) {
        if (!made.isEmpty() && made.get(0).move() == Move.CHANGE_FORM && made.size() > 1) {
            return of(made.subList(0, 1));
        }
        List<Telling> tellings = new ArrayList<>();
        for (Step step : made) {
            boolean told =
                    isOfManySections(step) && step.number() != made.get(0).number();
            if (!told) {
                of(step.move()).forEach(audience -> tellings.add(new Telling(step.number(), audience)));
            }
        }
        return tellings;
    }

    private static boolean isOfManySections(Step step) {
        return step.move() == Move.SIGN_SECTION || step.move() == Move.UNSIGN_SECTION;
    }
}
