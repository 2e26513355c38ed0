package org.mirps.employment.contribution.filling.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.contribution.filling.ContributionReading;
import org.mirps.employment.contribution.filling.MissingItem;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.shared.ActiveLanguage;

/** {@code contributions/missing.xhtml?id=}: what keeps the contribution from being submitted, each with a link to its place. */
@Named
@RequestScoped
public class MissingPage {

    @Inject
    ContributionReading reading;

    @Inject
    ContributionAddress address;

    @Inject
    ActiveLanguage language;

    private ContributionHeader header;
    private boolean whole;
    private List<MissingItem> problems = List.of();
    private List<MissingItem> softChecks = List.of();
    private List<Part> toConfirm = List.of();
    private List<MissingItem> remarks = List.of();

    /** A section with so many answers to confirm. */
    public record Part(String section, String label, int count) {}

    /** A section with what keeps it from being signed. */
    public record Problems(String section, String label, List<MissingItem> problems) {}

    private List<Explained> explained = List.of();

    /** How many of the soft checks of a section are explained. */
    public record Explained(String label, int explained, int softChecks) {

        static Explained of(List<MissingItem> checks) {
            int done = (int)
                    checks.stream().filter(check -> !check.note().isEmpty()).count();
            return new Explained(checks.get(0).sectionLabel(), done, checks.size());
        }
    }

    @PostConstruct
    void load() {
        header = reading.header(address.id());
        whole = reading.access(address.id()).whole();
        List<MissingItem> all = reading.missing(address.id(), language.get());
        problems = all.stream()
                .filter(missing -> missing.kind() != MissingItem.Kind.SOFT_CHECK)
                .filter(missing -> missing.kind() != MissingItem.Kind.TO_CONFIRM)
                .filter(missing -> missing.kind() != MissingItem.Kind.REMARK)
                .toList();
        remarks = only(all, MissingItem.Kind.REMARK);
        softChecks = only(all, MissingItem.Kind.SOFT_CHECK);
        explained = bySection(softChecks).values().stream().map(Explained::of).toList();
        toConfirm = sections(only(all, MissingItem.Kind.TO_CONFIRM));
    }

    private static List<MissingItem> only(List<MissingItem> all, MissingItem.Kind kind) {
        return all.stream().filter(missing -> missing.kind() == kind).toList();
    }

    private static List<Part> sections(List<MissingItem> toConfirm) {
        return bySection(toConfirm).entrySet().stream()
                .map(entry -> new Part(
                        entry.getKey(),
                        entry.getValue().get(0).sectionLabel(),
                        entry.getValue().size()))
                .toList();
    }

    private static Map<String, List<MissingItem>> bySection(List<MissingItem> all) {
        return all.stream()
                .collect(Collectors.groupingBy(MissingItem::section, LinkedHashMap::new, Collectors.toList()));
    }

    public ContributionHeader getHeader() {
        return header;
    }

    /** Whether this is all of the contribution, and not only the sections that the person sees. */
    public boolean isWhole() {
        return whole;
    }

    public List<MissingItem> getProblems() {
        return problems;
    }

    /** The same by section, in form order. */
    public List<Problems> getSections() {
        return bySection(problems).entrySet().stream()
                .map(entry ->
                        new Problems(entry.getKey(), entry.getValue().get(0).sectionLabel(), entry.getValue()))
                .toList();
    }

    /** How many questions nobody has answered. */
    public long getBlank() {
        return only(problems, MissingItem.Kind.REQUIRED).size();
    }

    /** How many answers are to be corrected or explained. */
    public long getWrong() {
        return problems.size() - getBlank();
    }

    /** What the regional team has asked and nobody has said anything to. */
    public List<MissingItem> getRemarks() {
        return remarks;
    }

    public List<Part> getToConfirm() {
        return toConfirm;
    }

    /** Sections with soft checks, in form order. */
    public List<Explained> getExplained() {
        return explained;
    }

    public List<MissingItem> getSoftChecks() {
        return softChecks;
    }
}
