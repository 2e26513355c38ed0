package org.mirps.employment.practice.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.practice.ChoiceLabels;
import org.mirps.employment.practice.Facet;
import org.mirps.employment.practice.FormLabels;
import org.mirps.employment.practice.Visibility;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.AccountNames;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** Says commitments in one language, in the words of the form that they were answers to. */
@ApplicationScoped
class CommitmentWords {

    /** Of the table. */
    static final List<String> COLUMNS = List.of(
            "commitment_id",
            "organisation",
            "country",
            "commitment",
            "due_on",
            "with_whom",
            "resources",
            "target_persons",
            "state",
            "state_label",
            "overdue",
            "last_report_at");

    private static final String PARTNERS = "com_partners";

    @Inject
    FormLabels forms;

    @Inject
    AccountNames accounts;

    Commitments.Line line(CommitmentRow row, Visibility sight, LocalDate today, Language language) {
        return new Commitments.Line(
                row.id(),
                row.ownerName().in(language),
                country(row, language),
                row.text(),
                row.dueOn(),
                partners(row, ", ", language),
                row.state(),
                row.isOverdue(today),
                row.reportedAt(),
                sight.isOf(row.owner()));
    }

    Commitments.Sheet sheet(
            CommitmentRow row,
            Commitments.Line line,
            List<CommitmentMove> moves,
            List<CommitmentReport> reports,
            Language language) {
        Map<AccountId, String> names =
                accounts.namesOf(reports.stream().map(CommitmentReport::by).toList());
        List<Commitments.Reported> told = new ArrayList<>();
        reports.forEach(report -> told.add(new Commitments.Reported(
                report.move(), report.text(), report.link(), report.at(), names.getOrDefault(report.by(), ""))));
        Collections.reverse(told);
        return new Commitments.Sheet(
                line,
                row.resources().isEmpty()
                        ? ""
                        : labels(row).of("com_resources", row.resources()).in(language),
                row.target()
                        .map(persons -> NumberFormat.getIntegerInstance(language.formats())
                                .format(persons))
                        .orElse(""),
                moves,
                told);
    }

    List<@Nullable String> cells(CommitmentRow row, LocalDate today, Language language) {
        return Arrays.asList(
                row.id().toString(),
                row.ownerName().in(language),
                country(row, language),
                row.text(),
                row.dueOn().map(LocalDate::toString).orElse(null),
                partners(row, "; ", language),
                row.resources().isEmpty()
                        ? null
                        : labels(row).of("com_resources", row.resources()).in(language),
                row.target().map(String::valueOf).orElse(null),
                row.state().name(),
                Texts.of("practice", language).get("CommitmentState." + row.state()),
                String.valueOf(row.isOverdue(today)),
                row.reportedAt().map(String::valueOf).orElse(null));
    }

    /** Those that occur, by name. */
    List<Commitments.Choice> countries(Collection<CommitmentRow> rows, Language language) {
        return rows.stream()
                .map(row -> new Commitments.Choice(row.country(), country(row, language)))
                .distinct()
                .sorted(Comparator.comparing(Commitments.Choice::label))
                .toList();
    }

    /** Those that the newest form offers. */
    List<Commitments.Choice> actors(Collection<CommitmentRow> rows, Language language) {
        return rows.stream()
                .max(Comparator.comparingLong(CommitmentRow::formVersionId))
                .map(row -> labels(row).choices(PARTNERS).stream()
                        .map(choice -> new Commitments.Choice(
                                choice.name(), choice.label().in(language)))
                        .toList())
                .orElse(List.of());
    }

    private String country(CommitmentRow row, Language language) {
        return labels(row).of(Facet.COUNTRY, row.country()).in(language);
    }

    private String partners(CommitmentRow row, String between, Language language) {
        ChoiceLabels labels = labels(row);
        return row.partners().stream()
                .map(name -> labels.of(PARTNERS, name).in(language))
                .collect(Collectors.joining(between));
    }

    private ChoiceLabels labels(CommitmentRow row) {
        return forms.of(row.formVersionId());
    }
}
