package org.mirps.employment.consolidation.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.ExportMarks;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.RoundContributions;
import org.mirps.employment.consolidation.SnapshotHead;
import org.mirps.employment.consolidation.SnapshotReader;
import org.mirps.employment.consolidation.Submission;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.round.Round;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Texts;

/**
 * The tables of answers of a round. Of each participant the latest snapshot of a submitted or accepted contribution counts, never a draft. Who may
 * read them, the use cases know that ask; they have a transaction, so that all tables of one {@link Opened} show one moment.
 */
@ApplicationScoped
public class RoundTables {

    @Inject
    FormCatalog forms;

    @Inject
    SnapshotReader snapshots;

    @Inject
    DemoMode demo;

    @Inject
    Clock clock;

    /** All forms are loaded before a stream begins, which needs the connection for itself; the round's own first. */
    public Opened open(Round round) {
        List<SnapshotHead> heads = snapshots.heads(round.id());
        Map<Long, FormDefinition> formsOf = new LinkedHashMap<>();
        formsOf.put(round.formVersionId(), form(round.formVersionId()));
        heads.forEach(head -> formsOf.computeIfAbsent(head.formVersionId(), this::form));
        return new Opened(round, heads, formsOf);
    }

    /** First that of the form itself, then one for each repeat, in the order of the form. */
    List<WideTableName> wideTables(Round round) {
        return wideTables(form(round.formVersionId()));
    }

    private static List<WideTableName> wideTables(FormDefinition form) {
        List<WideTableName> tables = new ArrayList<>();
        tables.add(new WideTableName("", form.title()));
        form.repeats().forEach(repeat -> tables.add(new WideTableName(repeat.name(), repeat.label())));
        return tables;
    }

    private FormDefinition form(long formVersionId) {
        return forms.form(formVersionId).definition();
    }

    /** A round whose tables can be read. */
    public final class Opened {

        private final Round round;
        private final List<SnapshotHead> heads;
        private final Map<Long, FormDefinition> formsOf;
        private final ExportMarks marks;

        private Opened(Round round, List<SnapshotHead> heads, Map<Long, FormDefinition> formsOf) {
            this.round = round;
            this.heads = heads;
            this.formsOf = formsOf;
            this.marks = new ExportMarks(round.code(), round.isOpen(clock.instant()), demo.isOn());
        }

        public Round round() {
            return round;
        }

        public ExportMarks marks() {
            return marks;
        }

        /** Of the version that the round asks for. */
        public FormDefinition form() {
            return RoundTables.this.form(round.formVersionId());
        }

        /** Every table of answers with what explains them; the codebook is the last one. */
        public List<RoundTable> all() {
            List<RoundTable> all = new ArrayList<>();
            all.add(longTable());
            wideTables(form()).forEach(name -> all.add(wide(name, TableExtract.ALL)));
            all.add(contributions());
            all.add(choices());
            all.add(submissions());
            all.add(revisions());
            all.add(codebook());
            return all;
        }

        RoundTable longTable() {
            return longTable(TableExtract.ALL);
        }

        /** Throws {@link org.mirps.employment.consolidation.NoSuchValue} where the extract asks for what there is not. */
        RoundTable longTable(TableExtract extract) {
            requireKnown(extract);
            LongTable table = new LongTable(marks, formsOf);
            return new RoundTable(
                    "long",
                    words("round.downloads.long"),
                    LongTable.COLUMNS,
                    List.of("round", "government", "question", "row_id", "choice"),
                    sink -> snapshots.eachAnswer(round.id(), heads, (head, answer) -> {
                        if (extract.has(head) && extract.has(answer)) {
                            RoundTable.each(table.rows(head, answer), sink);
                        }
                    }));
        }

        /** Throws {@link NotFound} if the form has no such repeat. */
        RoundTable wide(String repeat, TableExtract extract) {
            requireKnown(extract);
            WideTableName name = wideTables(form()).stream()
                    .filter(table -> table.repeat().equals(repeat))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("table " + repeat));
            return wide(name, extract);
        }

        private void requireKnown(TableExtract extract) {
            if (!extract.equals(TableExtract.ALL)) {
                extract.requireKnown(
                        snapshots.standings(round.id()).stream()
                                .map(Participation.Standing::code)
                                .toList(),
                        formsOf.values());
            }
        }

        private RoundTable wide(WideTableName name, TableExtract extract) {
            WideTable table = WideTable.of(marks, name.repeat(), formsOf);
            return new RoundTable(
                    name.table(),
                    name.isMain() ? words("round.downloads.wide") : name.label(),
                    table.columns(),
                    name.isMain() ? List.of("round", "government") : List.of("round", "government", "row_id"),
                    sink -> {
                        Map<Long, Map<String, String>> outside = table.outside().isEmpty()
                                ? Map.of()
                                : snapshots.outsideRepeats(round.id(), table.outside());
                        snapshots.eachRow(round.id(), heads, name.repeat(), (head, row) -> {
                            if (extract.has(head)) {
                                sink.accept(table.row(head, row, outside.getOrDefault(head.id(), Map.of())));
                            }
                        });
                    });
        }

        RoundTable choices() {
            return new RoundTable(
                    "choices",
                    words("round.downloads.choices"),
                    ChoicesTable.COLUMNS,
                    List.of("form_version", "list", "order"),
                    sink -> {
                        for (FormDefinition form : formsOf.values()) {
                            RoundTable.each(ChoicesTable.rows(marks, form), sink);
                        }
                    });
        }

        RoundTable submissions() {
            return new RoundTable(
                    "snapshots",
                    words("round.downloads.snapshots"),
                    SubmissionsTable.COLUMNS,
                    List.of("round", "government", "snapshot"),
                    this::eachSubmission);
        }

        private void eachSubmission(RoundTable.RowSink sink) throws IOException {
            var counting = heads.stream().map(SnapshotHead::id).collect(Collectors.toSet());
            for (Submission submission : snapshots.submissions(round.id())) {
                sink.accept(SubmissionsTable.row(
                        marks,
                        submission,
                        RoundTables.this.form(submission.formVersionId()).version(),
                        counting.contains(submission.id())));
            }
        }

        RoundTable revisions() {
            return new RoundTable(
                    "revisions",
                    words("round.downloads.revisions"),
                    RevisionsTable.COLUMNS,
                    List.of("round", "government", "snapshot", "question", "row_id"),
                    this::eachRevision);
        }

        private void eachRevision(RoundTable.RowSink sink) throws IOException {
            RevisionsTable table = new RevisionsTable(marks);
            snapshots.eachAnswerOfAll(
                    round.id(),
                    snapshots.submissions(round.id()),
                    (submission, answer) -> RoundTable.each(table.accept(submission, answer), sink));
            RoundTable.each(table.end(), sink);
        }

        RoundTable contributions() {
            return new RoundTable(
                    "contributions",
                    words("round.downloads.contributions"),
                    ContributionsTable.COLUMNS,
                    List.of("round", "government"),
                    sink -> {
                        for (RoundContributions.Item item : snapshots.contributions(round.id())) {
                            sink.accept(ContributionsTable.row(marks, item));
                        }
                    });
        }

        public RoundTable codebook() {
            return new RoundTable(
                    "codebook",
                    words("round.downloads.codebook"),
                    Codebook.COLUMNS,
                    List.of("round", "table", "column"),
                    sink -> RoundTable.each(describedColumns(), sink));
        }

        /** A row of the codebook for each column of the tables, in their order. */
        private List<List<@Nullable String>> describedColumns() {
            Codebook codebook = new Codebook(round.code());
            List<List<@Nullable String>> rows = new ArrayList<>(codebook.fixed("long", LongTable.COLUMNS));
            for (WideTableName name : wideTables(form())) {
                rows.addAll(codebook.wideTable(name, WideTable.of(marks, name.repeat(), formsOf)));
            }
            rows.addAll(codebook.fixed("contributions", ContributionsTable.COLUMNS));
            rows.addAll(codebook.fixed("choices", ChoicesTable.COLUMNS));
            rows.addAll(codebook.fixed("snapshots", SubmissionsTable.COLUMNS));
            rows.addAll(codebook.fixed("revisions", RevisionsTable.COLUMNS));
            return rows;
        }

        private static LocalizedText words(String key) {
            return new LocalizedText(
                    Texts.of("consolidation", Language.ES).get(key),
                    Texts.of("consolidation", Language.EN).get(key));
        }
    }
}
