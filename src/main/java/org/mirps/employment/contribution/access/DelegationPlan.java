package org.mirps.employment.contribution.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    /** As many columns as stand beside each other on a desk. */
    private static final int COLUMNS = 8;

    /** A section and a holder. @param given null: they do not have it */
    public record Cell(Holder holder, @Nullable Given given) {}

    /** Who heads a column: all who have a section, then institutions that have none, as many as there is room for. */
    public List<Holder> columns() {
        List<Holder> columns = new ArrayList<>();
        Stream.concat(institutions.stream(), people.stream())
                .filter(holder -> holder.sections() > 0)
                .forEach(columns::add);
        institutions.stream()
                .filter(holder -> holder.sections() == 0)
                .limit(Math.max(0, COLUMNS - columns.size()))
                .forEach(columns::add);
        return columns;
    }

    /** The line of a section: a cell for each column. */
    public List<Cell> cells(Section section) {
        return columns().stream()
                .map(holder -> new Cell(
                        holder,
                        section.given().stream()
                                .filter(given -> given.to().equals(holder.to()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** Whether a section was given to an institution to which nobody belongs. */
    public boolean isGivenToNobody() {
        return sections.stream().flatMap(section -> section.given().stream()).anyMatch(Given::nobody);
    }
}
