package org.mirps.employment.testing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.FormRun.Node;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.StoredAnswers;
import org.mirps.employment.form.engine.JavaRosaEngine;
import org.mirps.employment.form.indicator.IndicatorEvaluator;
import org.mirps.employment.form.indicator.IndicatorObservation;
import org.mirps.employment.shared.Language;

/**
 * A small language for filling a form as a person does. A place is a question, or a question in a row counted from 1:
 * {@code group_stats[2]/gs_group}.
 *
 * <pre>{@code
 * var run = FormScenario.of("form-sne-2025").as("GT");
 * run.answer("sne_status", "law").add("group_stats").answer("group_stats[1]/gs_group", "refugee");
 * assertThat(run.isRelevant("sne_law")).isTrue();
 * assertThat(run.problems()).contains("missing sne_law");
 * }</pre>
 */
public final class FormScenario {

    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)]/(.*)");

    private final CompiledForm form;
    private final List<RepeatRow> rows = new ArrayList<>();
    private final Map<AnswerKey, @Nullable String> values = new HashMap<>();
    private final Map<String, String> prefilled = new HashMap<>();
    private FormRun run;

    private FormScenario(CompiledForm form) {
        this.form = form;
        this.run = open();
    }

    public static FormScenario of(String formName) {
        return new FormScenario(Workbooks.compiled(formName));
    }

    public static FormScenario ofText(String markdown) {
        return new FormScenario(Workbooks.compiledText(markdown));
    }

    /** Filled by an official of this country. */
    public FormScenario as(String country) {
        prefilled.put("organisation.country", country);
        return reopened();
    }

    /** What was stored before, to be seen after {@link #reopened()}; null for a deliberate blank. */
    public FormScenario stored(String place, @Nullable String value) {
        values.put(key(place), value);
        return reopened();
    }

    public FormScenario answer(String place, @Nullable Object value) {
        return answer(key(place), value);
    }

    public FormScenario answer(AnswerKey key, @Nullable Object value) {
        values.put(key, run.answer(key, value == null ? null : value.toString()));
        return this;
    }

    /** Adds a row at the end of a repeat; for a repeat within a row, {@code outer[1]/inner}. */
    public FormScenario add(String repeat) {
        AnswerKey key = key(repeat);
        int position = run.rows(key.question(), key.row()).size();
        rows.add(new RepeatRow(RowId.random(), key.question(), key.row(), position));
        return reopened();
    }

    /** Takes a row out, with what was answered in it. */
    public FormScenario remove(String repeat, int number) {
        RowId id = run.rows(repeat, RowId.ROOT).get(number - 1);
        rows.removeIf(row -> row.id().equals(id) || row.parent().equals(id));
        return reopened();
    }

    /** Puts the rows of a repeat into the opposite order. */
    public FormScenario reverse(String repeat) {
        rows.replaceAll(row -> row.repeat().equals(repeat)
                ? new RepeatRow(row.id(), row.repeat(), row.parent(), -row.position())
                : row);
        return reopened();
    }

    /** Closes the form and opens it again over what was stored. */
    public FormScenario reopened() {
        run = open();
        return this;
    }

    public boolean isRelevant(String place) {
        return node(place).relevant();
    }

    public boolean isSectionRelevant(String place) {
        return run.isRelevant(key(place));
    }

    public boolean isRequired(String place) {
        return node(place).required();
    }

    public boolean isValid(String place) {
        return node(place).valid();
    }

    public @Nullable String value(String place) {
        return node(place).value();
    }

    /** Names of the choices that are left. */
    public List<String> choices(String place) {
        return run.choices(key(place)).stream().map(Choice::name).toList();
    }

    public String label(String place, Language language) {
        return run.label(key(place), language);
    }

    public String hint(String place, Language language) {
        return run.hint(key(place), language);
    }

    public String message(String place, Language language) {
        return run.constraintMessage(key(place), language);
    }

    public @Nullable String evaluate(String expression) {
        return run.evaluate(expression);
    }

    /** What the indicators of the form give now. */
    public List<IndicatorObservation> indicators() {
        return IndicatorEvaluator.evaluate(form.definition(), run);
    }

    /** What one figure gives now, by its key such as {@code EST-04.placed}; parts, rows and categories in their order. */
    public List<IndicatorObservation> indicator(String key) {
        String code = key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
        String figure = key.substring(Math.min(key.length(), code.length() + 1));
        return indicators().stream()
                .filter(one -> one.code().equals(code) && one.figure().equals(figure))
                .toList();
    }

    /** What blocks submission, in document order: {@code missing x}, {@code invalid x}; rows without their number. */
    public List<String> problems() {
        return run.nodes().stream()
                .filter(Node::isProblem)
                .map(node -> (node.value() == null ? "missing " : "invalid ")
                        + node.key().question())
                .toList();
    }

    /** The soft checks that are shown now. */
    public List<String> warnings() {
        return run.nodes().stream()
                .filter(node -> node.question().warning() && node.relevant())
                .map(node -> node.key().question())
                .toList();
    }

    public Node node(String place) {
        return run.node(key(place));
    }

    public FormRun run() {
        return run;
    }

    private AnswerKey key(String place) {
        RowId row = RowId.ROOT;
        String rest = place;
        Matcher matcher = ROW.matcher(rest);
        while (matcher.matches()) {
            row = run.rows(matcher.group(1), row).get(Integer.parseInt(matcher.group(2)) - 1);
            rest = matcher.group(3);
            matcher = ROW.matcher(rest);
        }
        return new AnswerKey(row, rest);
    }

    private FormRun open() {
        return new JavaRosaEngine(Clock.systemUTC())
                .open(form, new StoredAnswers(rows, values, prefilled), ZoneOffset.UTC);
    }
}
