package org.mirps.employment.contribution.filling;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.contribution.ContributionLog;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.Move;

/**
 * Who answers for what of a contribution.
 *
 * @param sections in form order, with those that are not asked now
 * @param national null unless it has the national sign-off
 * @param revision of the contribution that this shows
 */
public record Signing(List<Section> sections, @Nullable SignOff national, long revision) {

    /**
     * A sign-off that holds.
     *
     * @param by name
     * @param at UTC
     */
    public record SignOff(String by, Instant at) {}

    /**
     * A section.
     *
     * @param signOff null: not signed
     */
    public record Section(SectionSummary section, @Nullable SignOff signOff) {

        public boolean isSigned() {
            return signOff != null;
        }

        /** Whether it can be signed now. */
        public boolean isReady() {
            return signOff == null && section.relevant() && section.progress().isComplete();
        }

        /** {@link SectionSummary#state()}, or {@code SIGNED}. */
        public String state() {
            return signOff == null || !section.relevant() ? section.state() : "SIGNED";
        }
    }

    /** Whether every section that is asked is signed. */
    public boolean isWhole() {
        return sections.stream()
                .allMatch(line -> line.isSigned() || !line.section().relevant());
    }

    /** Whether any section can be signed now. */
    public boolean isAnyReady() {
        return sections.stream().anyMatch(Section::isReady);
    }

    /** How many of the sections that are asked are signed. */
    public long signed() {
        return sections.stream()
                .filter(line -> line.isSigned() && line.section().relevant())
                .count();
    }

    /** How many sections are asked. */
    public long asked() {
        return sections.stream().filter(line -> line.section().relevant()).count();
    }

    /** Null: not signed, or no such section. */
    @Nullable
    SignOff signOff(String section) {
        return sections.stream()
                .filter(line -> line.section().name().equals(section))
                .findFirst()
                .map(Section::signOff)
                .orElse(null);
    }

    static Signing of(ContributionHeader header, ContributionLog log, List<SectionSummary> sections, long revision) {
        Set<String> signed = header.signedSections();
        return new Signing(
                sections.stream()
                        .map(section -> new Section(
                                section,
                                signed.contains(section.name())
                                        ? log.signing(section.name())
                                                .map(Signing::signOff)
                                                .orElse(null)
                                        : null))
                        .toList(),
                header.status() == ContributionStatus.SIGNED_OFF
                        ? log.last(Move.SIGN_OFF).map(Signing::signOff).orElse(null)
                        : null,
                revision);
    }

    private static SignOff signOff(ContributionLog.Entry entry) {
        return new SignOff(entry.by(), entry.step().at());
    }
}
