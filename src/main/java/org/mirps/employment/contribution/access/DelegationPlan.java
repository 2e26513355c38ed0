package org.mirps.employment.contribution.access;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionHeader;

/**
 * Who has which section of a contribution, and who could have one; in one language.
 *
 * @param sections in form order
 * @param institutions of the participant that take part, by name
 * @param people of the participant who contribute and can sign in, by name
 */
public record DelegationPlan(
        ContributionHeader header, List<Section> sections, List<Holder> institutions, List<Holder> people) {

    /** A section with those who have it, institutions first. */
    public record Section(String name, String label, List<Given> given) {}

    /**
     * Somebody who has a section.
     *
     * @param nobody whether it is an institution to which nobody belongs who can sign in: then nobody has it
     * @param dueOn null for none
     */
    public record Given(
            Delegate to,
            String name,
            boolean nobody,
            SectionAccess access,
            @Nullable LocalDate dueOn) {}

    /**
     * Somebody to whom sections may be given.
     *
     * @param institution of a person; empty for none, and for institutions
     * @param nobody whether it is an institution to which nobody belongs who can sign in
     * @param sections how many they have
     */
    public record Holder(Delegate to, String name, String institution, boolean nobody, long sections) {}

    /** Whether a section was given to an institution to which nobody belongs. */
    public boolean isGivenToNobody() {
        return sections.stream().flatMap(section -> section.given().stream()).anyMatch(Given::nobody);
    }
}
