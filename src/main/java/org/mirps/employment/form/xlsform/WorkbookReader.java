package org.mirps.employment.form.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.form.FormCompiler;
import org.mirps.employment.form.FormCompiler.Compilation;
import org.mirps.employment.form.FormCompiler.Probe;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.FormReader.Reading;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.ReferencePaths;
import org.mirps.employment.form.workbook.Cell;
import org.mirps.employment.form.workbook.Fault;
import org.mirps.employment.form.workbook.Problems;
import org.mirps.employment.form.workbook.Row;
import org.mirps.employment.form.workbook.Sentences;
import org.mirps.employment.form.workbook.Workbook;
import org.mirps.employment.form.workbook.Workbook.Sheet;
import org.mirps.employment.form.xlsform.SurveyReader.Survey;

/** Reads the sheets of one workbook into a form, checks it, and has the engine try it. */
final class WorkbookReader {

    private static final Set<String> REFUSED = Set.of("external_choices", "entities", "osm");
    private static final Pattern PATH = Pattern.compile("/" + ReferencePaths.ROOT + "((?:/[A-Za-z0-9_-]+)+)");

    private final FormCompiler compiler;
    private final Problems problems;

    WorkbookReader(FormCompiler compiler, Problems problems) {
        this.compiler = compiler;
        this.problems = problems;
    }

    Reading read(Workbook workbook) {
        if (!workbook.isForm()) {
            problems.add(Fault.NOT_A_TABLE, "", 0, "");
            return Reading.nothing(problems.sorted());
        }
        workbook.sheets().forEach(this::checkName);
        Settings settings = Settings.read(sheetOrProblem(workbook, "settings"), problems);
        Choices choices = new Choices();
        workbook.sheet("choices").ifPresent(sheet -> choices.read(sheet, settings.duplicateChoices(), problems));
        Survey survey = new SurveyReader(choices, problems).read(sheetOrProblem(workbook, "survey"));
        boolean choicesNeeded = survey.elements().stream().anyMatch(WorkbookReader::needsChoices);
        if (choicesNeeded && workbook.sheet("choices").isEmpty()) {
            problems.add(Fault.MISSING_SHEET, "choices", 0, "", "choices");
        }
        FormDefinition asked = new FormDefinition(
                settings.formId(), settings.version(), settings.title(), survey.elements(), choices.lists(), List.of());
        Indicators indicators = new Indicators(asked, problems);
        List<IndicatorDefinition> definitions =
                workbook.sheet("indicators").map(indicators::read).orElse(List.of());
        ReferencePaths paths = new ReferencePaths(survey.elements());
        ExpressionCheck check = new ExpressionCheck(compiler, paths, survey.rowsByName(), choices, problems);
        List<Expression> expressions = new ArrayList<>(survey.expressions());
        expressions.addAll(indicators.expressions());
        expressions.add(Expression.value(settings.instanceName(), null));
        expressions.forEach(check::check);
        new CycleCheck(survey.elements(), survey.rowsByName(), problems).check();
        FormDefinition form = asked.withIndicators(definitions);
        Optional<CompiledForm> compiled = problems.hasErrors()
                ? Optional.empty()
                : compile(form, paths, settings, expressions, check, survey.rowsByName());
        return new Reading(compiled, settings.identity(), problems.sorted());
    }

    private static boolean needsChoices(FormElement element) {
        if (element instanceof Question question) {
            return question.type().isSelect();
        }
        List<FormElement> children = element instanceof FormElement.Group group
                ? group.children()
                : ((FormElement.Repeat) element).children();
        return children.stream().anyMatch(WorkbookReader::needsChoices);
    }

    private void checkName(Sheet sheet) {
        if (REFUSED.contains(sheet.name())) {
            problems.add(Fault.UNSUPPORTED_SHEET, sheet.name(), sheet.row(), "", sheet.name());
        } else if (!Workbook.KNOWN.contains(sheet.name())) {
            problems.add(Fault.UNKNOWN_SHEET, sheet.name(), sheet.row(), "", sheet.name());
        }
    }

    private Sheet sheetOrProblem(Workbook workbook, String name) {
        Optional<Sheet> sheet = workbook.sheet(name);
        if (sheet.isEmpty()) {
            problems.add(Fault.MISSING_SHEET, name, 0, "", name);
        }
        return sheet.orElseGet(() -> Sheet.missing(name));
    }

    private Optional<CompiledForm> compile(
            FormDefinition form,
            ReferencePaths paths,
            Settings settings,
            List<Expression> expressions,
            ExpressionCheck check,
            Map<String, List<Row>> rowsByName) {
        String xform = new XFormWriter(form, paths, settings.instanceName().text()).write();
        Map<Probe, List<Cell>> cells = new LinkedHashMap<>();
        expressions.forEach(expression -> check.probe(expression)
                .ifPresent(probe -> cells.computeIfAbsent(probe, unused -> new ArrayList<>())
                        .add(expression.cell())));
        Compilation compilation = compiler.compile(xform, List.copyOf(cells.keySet()));
        compilation
                .failures()
                .forEach((probe, words) -> cells.getOrDefault(probe, List.of())
                        .forEach(cell -> problems.add(Fault.BAD_EXPRESSION, cell, Sentences.one(words))));
        compilation.error().ifPresent(words -> reportError(words, paths, rowsByName));
        return compilation
                .compiled()
                .filter(bytes -> !problems.hasErrors())
                .map(bytes -> new CompiledForm(form, xform, bytes));
    }

    /** What the engine found beyond our own checks, at the rows whose paths it names. */
    private void reportError(String words, ReferencePaths paths, Map<String, List<Row>> rowsByName) {
        Fault fault = words.contains("ycle") ? Fault.CYCLE : Fault.REJECTED_BY_ENGINE;
        boolean located = false;
        Matcher matcher = PATH.matcher(Sentences.shortened(words));
        while (matcher.find()) {
            String name = matcher.group(1).substring(matcher.group(1).lastIndexOf('/') + 1);
            for (Row row : rowsByName.getOrDefault(name, List.of())) {
                problems.add(fault, row, Sentences.one(words));
                located = true;
            }
        }
        if (!located) {
            problems.add(fault, "survey", 0, "", Sentences.one(words));
        }
    }
}
