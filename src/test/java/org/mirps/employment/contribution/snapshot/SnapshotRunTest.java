package org.mirps.employment.contribution.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormReader.Reading;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.FormRun.Node;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.form.indicator.IndicatorEvaluator;
import org.mirps.employment.form.indicator.IndicatorObservation;
import org.mirps.employment.testing.FormScenario;
import org.mirps.employment.testing.Workbooks;

/** A later definition changes no figure of what was answered before it: choices leave, questions are renamed, questions come. */
class SnapshotRunTest {

    private static final String FORM = "form-sne-2025";
    private static final Pattern CHOICE = Pattern.compile("(?m)^\\|[^|\\n]*\\| (\\w+) \\| (\\w+) \\|[^\\n]*\\n");
    private static final int TRIED = 12;
    private static final String[] CODES = Workbooks.compiled(FORM).definition().indicators().stream()
            .map(IndicatorDefinition::code)
            .toArray(String[]::new);

    @ParameterizedTest
    @ValueSource(longs = {1, 2025})
    void everyFigureStaysWhenChoicesLeaveThatWereChosen(long seed) {
        Random random = new Random(seed);
        FormScenario filled = filled(random);
        List<IndicatorObservation> before = filled.indicators();
        FormDefinition later = withoutSomeChoices(filled.run(), random);
        assertThat(IndicatorEvaluator.evaluate(later, then(filled, later, Map.of())))
                .isEqualTo(before);
        assertThat(before.stream().map(IndicatorObservation::code)).contains(CODES);
    }

    @Test
    void everyFigureStaysWhenQuestionsAreRenamed() {
        FormScenario filled = filled(new Random(3));
        Map<String, String> renames = Map.of(
                "services_offered", "services_in_operation",
                "seekers_total", "registered_total",
                "group_stats", "by_population",
                "gs_seekers_total", "gs_registered_total");
        String text = Workbooks.text(FORM);
        for (Map.Entry<String, String> rename : renames.entrySet()) {
            text = text.replaceAll("\\b" + rename.getKey() + "\\b", rename.getValue());
        }
        FormDefinition later = Workbooks.compiledText(text).definition();
        assertThat(IndicatorEvaluator.evaluate(later, then(filled, later, renames)))
                .isEqualTo(filled.indicators());
    }

    private static FormRun then(FormScenario filled, FormDefinition later, Map<String, String> renames) {
        Set<AnswerKey> asked = filled.run().nodes().stream()
                .filter(Node::relevant)
                .map(Node::key)
                .collect(Collectors.toSet());
        List<FormMove> moves = renames.isEmpty() ? List.of() : List.of(new FormMove(1, "1", 2, Instant.EPOCH, renames));
        return new SnapshotRun(filled.run(), Workbooks.compiled(FORM).definition(), later, moves, asked);
    }

    /** Everything that is asked is answered by chance, so that what follows from it is asked as well. */
    private static FormScenario filled(Random random) {
        FormScenario filled = FormScenario.of(FORM).as("GT").add("programmes");
        boolean more = true;
        while (more) {
            more = false;
            for (Node node : filled.run().nodes()) {
                String value = node.relevant()
                                && !node.readOnly()
                                && node.value() == null
                                && node.question().isForPeople()
                        ? byChance(filled.run(), node, random)
                        : null;
                if (value != null) {
                    filled.answer(node.key(), value);
                    more = true;
                }
            }
        }
        return filled;
    }

    private static @Nullable String byChance(FormRun run, Node node, Random random) {
        List<String> choices = new ArrayList<>(
                run.choices(node.key()).stream().map(Choice::name).toList());
        Collections.shuffle(choices, random);
        return switch (node.question().type()) {
            case SELECT_ONE -> choices.isEmpty() ? null : choices.get(0);
            case SELECT_MULTIPLE, RANK ->
                choices.isEmpty() ? null : String.join(" ", choices.subList(0, 1 + random.nextInt(choices.size())));
            case INTEGER, DECIMAL -> String.valueOf(random.nextInt(2_000));
            case DATE -> "2024-0" + (1 + random.nextInt(9)) + "-15";
            case TEXT -> "words";
            default -> null;
        };
    }

    /** The form without choices that were chosen, as far as it still is a form without them. */
    private static FormDefinition withoutSomeChoices(FormRun run, Random random) {
        List<String> chosen = new ArrayList<>();
        for (Node node : run.nodes()) {
            if (node.value() != null && node.question().type() == QuestionType.SELECT_MULTIPLE) {
                for (String name : node.value().split(" ")) {
                    chosen.add(node.question().listName() + " " + name);
                }
            }
        }
        Collections.shuffle(chosen, random);
        String text = Workbooks.text(FORM);
        FormDefinition later = null;
        int left = 0;
        for (String choice : chosen.subList(0, Math.min(chosen.size(), TRIED))) {
            String shorter = without(text, choice);
            Reading reading = Workbooks.read(shorter);
            if (!shorter.equals(text) && reading.form().isPresent()) {
                later = reading.form().get().definition();
                text = shorter;
                left++;
            }
        }
        assertThat(left).isGreaterThan(2);
        return Objects.requireNonNull(later);
    }

    private static String without(String text, String choice) {
        Matcher row = CHOICE.matcher(text);
        StringBuilder shorter = new StringBuilder();
        while (row.find()) {
            row.appendReplacement(
                    shorter,
                    choice.equals(row.group(1) + " " + row.group(2)) ? "" : Matcher.quoteReplacement(row.group()));
        }
        return row.appendTail(shorter).toString();
    }
}
