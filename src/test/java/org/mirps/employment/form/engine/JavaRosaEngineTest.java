package org.mirps.employment.form.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.javarosa.core.model.FormDef;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.StoredAnswers;
import org.mirps.employment.form.WrittenNumber;
import org.mirps.employment.testing.FormScenario;
import org.mirps.employment.testing.Workbooks;

/** The engine as a whole: many runs at once, and forms of another version of it. */
class JavaRosaEngineTest {

    private static final RowId ROW = new RowId("aaaaaaaaaaaa");
    private static final List<RepeatRow> ROWS = List.of(new RepeatRow(ROW, "group_stats", RowId.ROOT, 0));

    @Test
    void eightRunsAtOnceComeToTheSameAsOneAlone() throws Exception {
        CompiledForm form = Workbooks.compiled("form-sne-2025");
        List<Callable<List<FormRun.Node>>> fillings = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            fillings.add(() -> {
                Workbooks.read(Workbooks.workbook("type | name | label::es | label::en", "text | a | A | A"));
                return fill(form);
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<FormRun.Node> alone = fill(form);
            for (Future<List<FormRun.Node>> filled : threads.invokeAll(fillings)) {
                assertThat(filled.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aLongFillingStandsTheSameWhenItIsOpenedAgain() {
        FormScenario run = FormScenario.of("form-sne-2025").as("GT");
        for (String repeat : List.of("group_stats", "permit_regime", "programmes", "annexes")) {
            run.add(repeat).add(repeat);
        }
        Random random = new Random(20250402);
        for (int i = 0; i < 400; i++) {
            List<FormRun.Node> nodes = run.run().nodes();
            answerAtRandom(run, nodes.get(random.nextInt(nodes.size())), random);
            if (i % 25 == 0) {
                List<FormRun.Node> live = run.run().nodes();
                assertThat(run.reopened().run().nodes())
                        .as("after %s answers", i)
                        .isEqualTo(live);
            }
        }
    }

    private static void answerAtRandom(FormScenario run, FormRun.Node node, Random random) {
        if (!node.question().type().isAnswerable() || node.readOnly()) {
            return;
        }
        List<String> names =
                run.run().choices(node.key()).stream().map(Choice::name).toList();
        String value = switch (node.question().type()) {
            case INTEGER -> Integer.toString(random.nextInt(200) - 20);
            case DECIMAL -> WrittenNumber.typed(Double.toString(random.nextInt(1000) / 8.0));
            case SELECT_ONE, SELECT_MULTIPLE -> names.isEmpty() ? "" : names.get(random.nextInt(names.size()));
            case DATE -> "2025-01-01";
            case ACKNOWLEDGE -> "OK";
            default -> "x".repeat(random.nextInt(300));
        };
        run.answer(node.key(), random.nextInt(10) == 0 ? "" : value);
    }

    @Test
    void theVersionIsThatOfTheLibraryInUse() {
        String library = FormDef.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        assertThat(library).endsWith("/" + new JavaRosaEngine(Clock.systemUTC()).version() + ".jar");
    }

    @Test
    void bytesOfSomethingElseAreRefused() {
        CompiledForm form = Workbooks.compiled("form-sne-2025");
        CompiledForm broken = new CompiledForm(form.definition(), form.xform(), new byte[] {1, 2, 3});
        StoredAnswers none = new StoredAnswers(List.of(), Map.of(), Map.of());
        assertThatThrownBy(() -> new JavaRosaEngine(Clock.systemUTC()).open(broken, none, ZoneOffset.UTC))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<FormRun.Node> fill(CompiledForm form) {
        FormRun run = new JavaRosaEngine(Clock.systemUTC())
                .open(
                        form,
                        new StoredAnswers(ROWS, new HashMap<>(), Map.of("organisation.country", "GT")),
                        ZoneOffset.UTC);
        run.answer(AnswerKey.of("sne_status"), "law");
        run.answer(AnswerKey.of("stats_status"), "official");
        run.answer(AnswerKey.of("groups_identified"), "refugee");
        for (int i = 1; i <= 30; i++) {
            run.answer(AnswerKey.of("seekers_total"), Integer.toString(i * 10));
            run.answer(AnswerKey.of("placed_total"), Integer.toString(i * 3));
            run.answer(new AnswerKey(ROW, "gs_seekers_total"), Integer.toString(i));
        }
        return run.nodes();
    }
}
