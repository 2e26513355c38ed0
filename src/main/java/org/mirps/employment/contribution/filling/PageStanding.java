package org.mirps.employment.contribution.filling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.contribution.access.SectionAccess;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.ZonedMoment;

/**
 * How a section stands for the person who has it open, in words: a page is drawn with it, and told it anew whenever the contribution takes a
 * step.
 *
 * @param steps how many steps the contribution has taken; grows with each
 * @param signed who answers for the section, since when, and what ends that; empty: no sign-off holds
 * @param closed why the person can change nothing here now; empty: they can
 * @param dueAt until when changes are taken of this participant, UTC
 * @param due the same in words
 */
public record PageStanding(int steps, String signed, String closed, Instant dueAt, String due) {

    public boolean isSigned() {
        return !signed.isEmpty();
    }

    public boolean isClosed() {
        return !closed.isEmpty();
    }

    /** @param signOff null unless the section is signed */
    static PageStanding of(
            ContributionHeader header, SectionAccess access, Signing.@Nullable SignOff signOff, Language language) {
        String due = new ZonedMoment(header.dueAt(), header.timeZone()).say(language);
        return new PageStanding(
                header.steps(),
                signOff == null ? "" : signed(header, signOff, language),
                closed(header, access, due, language),
                header.dueAt(),
                Texts.of("contribution", language).get("section.text.due", due));
    }

    private static String signed(ContributionHeader header, Signing.SignOff signOff, Language language) {
        return Texts.of("contribution", language)
                .get(
                        header.isSignedOff() ? "section.text.signedOff" : "section.text.signed",
                        signOff.by(),
                        new ZonedMoment(signOff.at(), header.timeZone()).say(language));
    }

    /** What is over comes first: it can be changed by nobody, whatever was delegated. */
    private static String closed(ContributionHeader header, SectionAccess access, String due, Language language) {
        Texts words = Texts.of("contribution", language);
        if (header.isEndedByHand()) {
            return words.get("section.text.over." + header.roundState());
        }
        if (!header.status().isEditable()) {
            return words.get("section.text.closed", words.get("ContributionStatus." + header.status()));
        }
        if (!header.editable()) {
            return header.isRoundClosed()
                    ? words.get("section.text.over", due)
                    : words.get(
                            "section.text.notYet", new ZonedMoment(header.opensAt(), header.timeZone()).say(language));
        }
        return access == SectionAccess.EDIT ? "" : words.get("section.text.viewOnly");
    }
}
