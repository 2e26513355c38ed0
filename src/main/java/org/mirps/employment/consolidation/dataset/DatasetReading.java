package org.mirps.employment.consolidation.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Audience;
import org.mirps.employment.consolidation.indicator.IndicatorCodebook;
import org.mirps.employment.consolidation.indicator.IndicatorRows;
import org.mirps.employment.consolidation.indicator.IndicatorTable;
import org.mirps.employment.consolidation.indicator.RoundIndicators;
import org.mirps.employment.consolidation.table.RoundTable;
import org.mirps.employment.consolidation.table.RoundTables;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.Sha256;
import org.mirps.employment.shared.TableWriter;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.file.Progress;

/** Writes all tables of a round, of one moment, row by row. Who may have them, the use cases know that ask. */
@ApplicationScoped
public class DatasetReading {

    @Inject
    RoundRepository rounds;

    @Inject
    RoundTables tables;

    @Inject
    RoundIndicators indicators;

    @Inject
    TableWriter writer;

    @Inject
    Clock clock;

    /**
     * Throws {@link org.mirps.employment.shared.NotFound} where there is no such round.
     *
     * @param folder empty; a file of each table is there afterwards. It is the caller's, whatever happens
     * @throws Progress.Stopped if nobody wants it any more
     */
    @Transactional
    public RoundDataset read(RoundCode code, Path folder, Progress progress) throws IOException {
        Round round = rounds.announced(code);
        RoundTables.Opened opened = tables.open(round);
        FormDefinition form = indicators.form(code);
        IndicatorTable figures = indicators.of(code, Audience.ANALYSIS);
        Map<String, Map<String, Variable>> described = described(opened);
        List<RoundTable> answers = opened.all();
        List<RoundTable> made = made(round, opened, form, figures);
        int all = answers.size() + made.size();
        List<Dataset> written = new ArrayList<>();
        for (RoundTable table : answers) {
            progress.at(Progress.Step.TABLE, written.size() + 1, all);
            written.add(write(table, described.getOrDefault(table.name(), Map.of()), folder));
        }
        for (RoundTable table : made) {
            progress.at(Progress.Step.TABLE, written.size() + 1, all);
            written.add(write(table, named(table), folder));
        }
        return new RoundDataset(round, opened.marks(), form, figures, List.copyOf(written), clock.instant(), 0);
    }

    /** What is computed of answers. */
    private static List<RoundTable> made(
            Round round, RoundTables.Opened opened, FormDefinition form, IndicatorTable figures) {
        IndicatorRows rows = new IndicatorRows(opened.marks(), form);
        return List.of(
                new RoundTable(
                        Dataset.INDICATORS,
                        words("dataset.indicators"),
                        IndicatorRows.OBSERVED,
                        List.of("round", "government", "code", "figure", "part", "category", "row"),
                        sink -> RoundTable.each(rows.observed(figures), sink)),
                new RoundTable(
                        Dataset.REGION,
                        words("dataset.region"),
                        IndicatorRows.REGION,
                        List.of("round", "code", "figure", "part", "category", "choice"),
                        sink -> RoundTable.each(rows.region(figures), sink)),
                new RoundTable(
                        "indicators/codebook",
                        words("dataset.indicatorCodebook"),
                        IndicatorCodebook.COLUMNS,
                        List.of("round", "table", "column", "code", "figure", "part"),
                        sink -> RoundTable.each(new IndicatorCodebook(round.code(), form).rows(), sink)));
    }

    /** By table and column. */
    private static Map<String, Map<String, Variable>> described(RoundTables.Opened opened) throws IOException {
        Map<String, Map<String, Variable>> described = new HashMap<>();
        RoundTable codebook = opened.codebook();
        codebook.rows().each(row -> {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                cells.put(codebook.columns().get(i), cell == null ? "" : cell);
            }
            Variable variable = Variable.described(cells);
            described
                    .computeIfAbsent(cells.getOrDefault("table", ""), table -> new LinkedHashMap<>())
                    .put(variable.name(), variable);
        });
        return described;
    }

    private static Map<String, Variable> named(RoundTable table) {
        Map<String, Variable> variables = new LinkedHashMap<>();
        boolean figures =
                table.name().equals(Dataset.INDICATORS) || table.name().equals(Dataset.REGION);
        for (String column : table.columns()) {
            variables.put(
                    column,
                    Variable.named(column, figures ? words("codebook.indicator." + column) : LocalizedText.EMPTY));
        }
        return variables;
    }

    private Dataset write(RoundTable table, Map<String, Variable> described, Path folder) throws IOException {
        List<Variable> variables = table.columns().stream()
                .map(column -> described.getOrDefault(column, Variable.named(column, LocalizedText.EMPTY)))
                .toList();
        List<Variable.Seen> seen = variables.stream().map(Variable.Seen::new).toList();
        Path file = folder.resolve(table.name().replace('/', '-') + ".csv");
        long rows;
        DigestOutputStream digested;
        try (OutputStream out = Files.newOutputStream(file)) {
            digested = new DigestOutputStream(out, Sha256.digest());
            TableWriter.Rows cells = writer.begin(table.columns(), TableWriter.Purpose.DATA, digested);
            table.rows().each(row -> {
                look(row, seen);
                cells.write(row);
            });
            rows = cells.end();
        }
        List<Variable> shown = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            shown.add(variables.get(i).seen(seen.get(i)));
        }
        return new Dataset(
                table.name(),
                table.title(),
                List.copyOf(shown),
                table.key(),
                rows,
                Files.size(file),
                HexFormat.of().formatHex(digested.getMessageDigest().digest()),
                file);
    }

    private static void look(List<@Nullable String> row, List<Variable.Seen> seen) {
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            if (cell != null && !cell.isEmpty()) {
                seen.get(i).add(cell);
            }
        }
    }

    private static LocalizedText words(String key) {
        return new LocalizedText(
                Texts.of("consolidation", Language.ES).get(key),
                Texts.of("consolidation", Language.EN).get(key));
    }
}
