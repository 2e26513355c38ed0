package org.mirps.employment.contribution.formmove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.consolidation.table.ConsolidationDesk;
import org.mirps.employment.consolidation.table.TableExtract;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.Progress;
import org.mirps.employment.contribution.filling.AnswerDesk;
import org.mirps.employment.contribution.filling.ContributionOverview;
import org.mirps.employment.contribution.filling.ContributionReading;
import org.mirps.employment.contribution.filling.RowDesk;
import org.mirps.employment.contribution.filling.SaveOutcome;
import org.mirps.employment.contribution.live.AnswerConflict;
import org.mirps.employment.contribution.live.AnswerSave;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.contribution.live.LiveDrafts;
import org.mirps.employment.contribution.live.Onlooker;
import org.mirps.employment.contribution.live.SignOffDesk;
import org.mirps.employment.contribution.live.StoredAnswer;
import org.mirps.employment.contribution.reading.AsOf;
import org.mirps.employment.contribution.reading.ChangeKind;
import org.mirps.employment.contribution.reading.History;
import org.mirps.employment.contribution.reading.HistoryReading;
import org.mirps.employment.contribution.reading.RetiredAnswer;
import org.mirps.employment.contribution.reading.RetiredReading;
import org.mirps.employment.contribution.snapshot.IndicatorRecords;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.UnknownAnswer;
import org.mirps.employment.form.catalogue.FormDraftDesk;
import org.mirps.employment.form.change.RenameNotPossible;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundAsksAnother;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.TableWriter;
import org.mirps.employment.testing.AppArchive;

/** A round goes over to a newer form while its contributions are being written, on a real database. Every test has a round of its own. */
@ExtendWith(ArquillianExtension.class)
class FormMoveIT {

    private static final ParticipantCode GT = new ParticipantCode("GT");
    private static final ParticipantCode HN = new ParticipantCode("HN");
    private static final RowId ROW = new RowId("aaaaaaaaaaaa");
    private static final Map<String, String> RENAMES = Map.of("people", "persons", "rows", "entries");

    @Inject
    private FormMoveDesk desk;

    @Inject
    private FormMover mover;

    @Inject
    private LiveDrafts drafts;

    @Inject
    private AnswerDesk answers;

    @Inject
    private RowDesk rows;

    @Inject
    private ContributionReading reading;

    @Inject
    private RetiredReading retired;

    @Inject
    private HistoryReading history;

    @Inject
    private ContributionWorkflow workflow;

    @Inject
    private SignOffDesk signOffs;

    @Inject
    private IndicatorRecords indicators;

    @Inject
    private ConsolidationDesk consolidation;

    @Inject
    private FormDraftDesk forms;

    @Inject
    private RoundRepository rounds;

    @Inject
    private ContributionRepository contributions;

    @Inject
    private AccountRepository accounts;

    @Inject
    private ActingAs acting;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager entities;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final RoundCode round = new RoundCode("move-" + unique);
    private AccountId coordinator = new AccountId(0);
    private AccountId official = new AccountId(0);
    private ContributionId guatemala = new ContributionId(0);
    private ContributionId honduras = new ContributionId(0);
    private long first;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @BeforeEach
    void aRoundIsAnswered() throws Exception {
        transaction.begin();
        coordinator = account("coordinator", EnumSet.of(Role.COORDINATOR, Role.ANALYST), null);
        official = account("official", EnumSet.of(Role.CONTRIBUTOR, Role.FOCAL_POINT), GT);
        transaction.commit();
        first = publish("1", """
                | | begin_group | s | Sección | Section | |
                | | text | name | Nombre | Name | |
                | | integer | people | Personas | People | yes |
                | | text | gone | ¿Qué más? | What else? | |
                | | begin_repeat | rows | Filas | Rows | |
                | | text | detail | Detalle | Detail | |
                | | end_repeat | rows | | | |
                | | end_group | s | | | |
                """, "| | N-1 | Personas | People | ${people} | sum | bar | persons |\n");
        transaction.begin();
        Instant now = clock.instant();
        Round asked = rounds.add(new Round(
                round,
                LocalizedText.same("Move"),
                first,
                ZoneOffset.UTC,
                now.minus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(1))));
        guatemala = contributions.add(new Contribution(asked.id(), GT)).id();
        honduras = contributions.add(new Contribution(asked.id(), HN)).id();
        transaction.commit();
        save("name", "Servicio", "1");
        save("people", "12", "1");
        save("gone", "first", "1");
        save("gone", "second", "1");
        act(official, () -> {
            rows.addRow(guatemala, "rows", RowId.ROOT, ROW);
            return ROW;
        });
        save(ROW + "/detail", "Uno", "1");
    }

    @Test
    void thePlanSaysWhatBecomesOfEveryAnswer() {
        publishSecond();
        FormMovePlan plan = act(coordinator, () -> desk.plan(round, Optional.empty()));
        assertThat(plan.renames()).isEqualTo(RENAMES);
        assertThat(plan.gone())
                .extracting(gone -> gone.item().name(), FormMovePlan.Gone::contributions)
                .containsExactly(tuple("people", 1), tuple("gone", 1), tuple("rows", 1));
        assertThat(plan.fresh()).extracting(item -> item.name()).containsExactly("extra");
        FormMovePlan.Effect effect = plan.effects().get(0);
        assertThat(effect.id()).isEqualTo(guatemala);
        assertThat(List.of(effect.kept(), effect.renamed(), effect.retired(), effect.invalid(), effect.open()))
                .containsExactly(2, 1, 1, 0, 1);
        assertThat(plan.effects().get(1).isBegun()).isFalse();
        FormMovePlan without = act(coordinator, () -> desk.plan(round, Optional.of(Map.of())));
        assertThat(without.effects().get(0).retired()).isEqualTo(3);
    }

    @Test
    void everyAnswerIsWhereItBelongsAfterwards() {
        move(publishSecond(), RENAMES);
        assertThat(value("name")).isEqualTo("Servicio");
        assertThat(value("persons")).isEqualTo("12");
        assertThat(value(ROW + "/detail")).isEqualTo("Uno");
        assertThatThrownBy(() -> value("people")).isInstanceOf(UnknownAnswer.class);
        assertThat(stored("persons").who()).isEqualTo("official");
        ContributionOverview overview = act(official, () -> reading.overview(guatemala, Language.EN));
        assertThat(overview.progress()).isEqualTo(new Progress(1, 2, 1));
        assertThat(overview.formChangedAt()).isPresent();
        assertThat(overview.retired()).isEqualTo(1);
    }

    @Test
    void whatIsNoLongerAskedStaysWithItsHistory() {
        move(publishSecond(), RENAMES);
        List<RetiredAnswer> all = act(official, () -> retired.retired(guatemala, Language.EN));
        assertThat(all).hasSize(1);
        assertThat(all.get(0).label()).isEqualTo("What else?");
        assertThat(all.get(0).version()).isEqualTo("1");
        assertThat(all.get(0).last().display()).isEqualTo("second");
        assertThat(all.get(0).earlier())
                .extracting(RetiredAnswer.Entry::display, RetiredAnswer.Entry::by)
                .containsExactly(tuple("first", "official"));
    }

    @Test
    void theNextVersionMayAskAgainAndTheAnswersAreBack() {
        move(publishSecond(), RENAMES);
        long third = publish("3", """
                | | begin_group | s | Sección | Section | |
                | | text | name | Nombre | Name | |
                | | integer | persons | Personas | People | yes |
                | | text | gone | ¿Qué más? | What else? | |
                | | end_group | s | | | |
                """, "");
        FormMovePlan plan = act(coordinator, () -> desk.plan(round, Optional.empty()));
        move(plan.from().id(), third, plan.renames());
        assertThat(value("gone")).isEqualTo("second");
        assertThat(act(official, () -> retired.retired(guatemala, Language.ES)))
                .extracting(RetiredAnswer::label, RetiredAnswer::repeat)
                .containsExactly(tuple("Detalle", "Filas"));
    }

    @Test
    void aPageOfTheOldFormLosesNothingAndPutsNothingUnderOldNames() {
        long seen = stored("people").revision();
        move(publishSecond(), RENAMES);
        SaveOutcome renamed = save("people", "13", seen, "1");
        assertThat(renamed.formChanged()).isTrue();
        assertThat(value("persons")).isEqualTo("13");
        SaveOutcome gone = save("gone", "third", "1");
        assertThat(gone.formChanged()).isTrue();
        assertThat(act(official, () -> retired.retired(guatemala, Language.EN)))
                .singleElement()
                .satisfies(answer -> assertThat(answer.last().display()).isEqualTo("third"));
        assertThat(save("extra", "1", "2").formChanged()).isFalse();
        assertThatThrownBy(() -> save("extra", "1", "0")).isInstanceOf(UnknownAnswer.class);
    }

    @Test
    void whatWasSubmittedStaysAndWasNotAskedWhatIsNew() throws Exception {
        act(official, () -> {
            signOffs.signSections(guatemala, List.of("s"), Long.MAX_VALUE);
            signOffs.signOff(guatemala);
            return workflow.submit(guatemala);
        });
        move(publishSecond(), RENAMES);
        indicators.stale().forEach(indicators::recalculate);
        assertThat(query("select form_version_id from snapshot where contribution_id = ?"))
                .containsExactly(Long.toString(first));
        assertThat(query("""
                select concat_ws(' ', o.code, round(o.value), o.gap) from indicator_observation o
                join snapshot s on s.id = o.snapshot_id where s.contribution_id = ? order by o.code""")).containsExactly("N-1 12", "N-2 NOT_ASKED", "N-3 NOT_ASKED");
        assertThat(columns(codebook())).contains("name", "persons", "extra", "people", "gone");
        assertThat(wide("").get(0)).contains("name,persons,persons/note,extra,extra/note,people,people/note,gone");
        assertThat(wide("").get(1)).contains("Servicio,,,,,12,,second");
        assertThat(wide("entries")).hasSize(1);
        act(coordinator, () -> {
            workflow.accept(guatemala, 1);
            return guatemala;
        });
        assertThat(act(official, () -> reading.header(guatemala)).status()).isEqualTo(ContributionStatus.ACCEPTED);
    }

    /** By the form and the names of then; and a question that is called otherwise has one history. */
    @Test
    void theDraftAsOfBeforeAMoveIsWhatItWas() {
        AsOf before = act(official, () -> history.asOf(guatemala, Optional.empty(), Language.EN));
        LocalDateTime then = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        move(publishSecond(), RENAMES);
        save("persons", "14", "2");
        AsOf afterwards = act(official, () -> history.asOf(guatemala, Optional.of(then), Language.EN));
        assertThat(afterwards.sections()).isEqualTo(before.sections()).isNotEmpty();
        assertThat(afterwards.progress()).isEqualTo(before.progress());
        History told = act(
                official,
                () -> history.history(
                        guatemala,
                        new HistoryReading.Wish(Optional.of(AnswerKey.parse("persons")), "", 1),
                        Language.EN));
        assertThat(told.changes())
                .extracting(History.Change::before, History.Change::after)
                .containsExactly(tuple("12", "14"), tuple("", "12"));
    }

    /** A row of a repeat that is called otherwise was neither removed nor added. */
    @Test
    void aMoveThatRenamesARepeatIsNoChangeOfItsRows() {
        List<ChangeKind> before = kindsOfChanges();
        move(publishSecond(), RENAMES);
        assertThat(kindsOfChanges()).isEqualTo(before).contains(ChangeKind.ROW_ADDED);
    }

    private List<ChangeKind> kindsOfChanges() {
        return act(
                        official,
                        () -> history.history(guatemala, new HistoryReading.Wish(Optional.empty(), "", 1), Language.EN))
                .changes()
                .stream()
                .map(History.Change::kind)
                .toList();
    }

    @Test
    void aLateSaveIsWrittenOnceAndOverwritesNothingThatWasNotSeen() {
        move(publishSecond(), RENAMES);
        long once = save("gone", "third", "1").answer().revision();
        assertThat(save("gone", "third", 0, "1").answer().revision()).isEqualTo(once);
        assertThatThrownBy(() -> save("gone", "fourth", 0, "1")).isInstanceOf(AnswerConflict.class);
        assertThat(value("gone")).isEqualTo("third");
    }

    @Test
    void aRefusedChangeIsSeenByNobodyAndIsNotSubmitted() {
        assertThatThrownBy(() -> save("people", "99", 0, "1")).isInstanceOf(AnswerConflict.class);
        assertThat(act(official, () -> reading.stored(guatemala, AnswerKey.parse("people"), Language.EN))
                        .value())
                .isEqualTo("12");
        act(official, () -> {
            signOffs.signSections(guatemala, List.of("s"), Long.MAX_VALUE);
            signOffs.signOff(guatemala);
            return workflow.submit(guatemala);
        });
        assertThat(query("""
                select a.value from snapshot_answer a join snapshot s on s.id = a.snapshot_id
                where a.question = 'people' and s.contribution_id = ?""")).containsExactly("12");
    }

    /** What is read before the locks is as old as the first such reading: a save that the move waits for would be missing in what it writes. */
    @Test
    void whatIsBeingSavedWhileTheMoveWaitsCounts() throws Exception {
        long second = publishSecond();
        try (Connection saving = connect();
                Connection watching = connect()) {
            saving.setAutoCommit(false);
            update(saving, "update contribution set revision = revision + 1 where id = " + guatemala.value());
            update(
                    saving,
                    "update answer set value = null where question = 'people' and contribution_id = "
                            + guatemala.value());
            CompletableFuture<Void> saved = CompletableFuture.runAsync(() -> commitWhenAwaited(saving, watching));
            move(second, RENAMES);
            saved.join();
        }
        assertThat(query("select answered from contribution where id = ?")).containsExactly("0");
    }

    private static void commitWhenAwaited(Connection saving, Connection watching) {
        String waiting = "select count(*) from information_schema.processlist"
                + " where command = 'Query' and info like 'SELECT%FOR UPDATE' and time_ms > 200";
        try {
            while (first(watching, waiting) == 0) {
                Thread.onSpinWait();
            }
            saving.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long first(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void update(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    /** A session of its own, as another node has it. */
    private static Connection connect() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("app.db.url", String.class),
                config.getValue("app.db.user", String.class),
                config.getValue("app.db.password", String.class));
    }

    @Test
    void thePlanSaysHowManySignOffsEndAndTheyEnd() {
        act(official, () -> {
            signOffs.signSections(guatemala, List.of("s"), Long.MAX_VALUE);
            return guatemala;
        });
        long second = publishSecond();
        assertThat(act(coordinator, () -> desk.plan(round, Optional.empty())).signed())
                .isOne();
        move(second, RENAMES);
        assertThat(act(official, () -> reading.header(guatemala)).signedSections())
                .isEmpty();
    }

    @Test
    void aSignOffOfASectionThatStaysAsItIsHolds() {
        act(official, () -> {
            signOffs.signSections(guatemala, List.of("s"), Long.MAX_VALUE);
            return guatemala;
        });
        long second = publish("2", """
                | | begin_group | s | Sección | Section | |
                | | text | name | Nombre | Name | |
                | | integer | people | Personas | People | yes |
                | | text | gone | ¿Qué más? | What else? | |
                | | begin_repeat | rows | Filas | Rows | |
                | | text | detail | Detalle | Detail | |
                | | end_repeat | rows | | | |
                | | end_group | s | | | |
                | | begin_group | t | Otra | Other | |
                | | text | more | Más | More | |
                | | end_group | t | | | |
                """, "| | N-1 | Personas | People | ${people} | sum | bar | persons |\n");
        assertThat(act(coordinator, () -> desk.plan(round, Optional.empty())).signed())
                .isZero();
        move(second, Map.of());
        assertThat(act(official, () -> reading.header(guatemala)).signedSections())
                .containsExactly("s");
    }

    @Test
    void whoSawSomethingElseMovesNothing() {
        long second = publishSecond();
        assertThatThrownBy(() -> move(second, Map.of("people", "name"))).isInstanceOf(RenameNotPossible.class);
        assertThat(value("people")).isEqualTo("12");
        move(second, RENAMES);
        assertThatThrownBy(() -> move(second, RENAMES)).isInstanceOf(RoundAsksAnother.class);
        publish("3", "| | text | name | Nombre | Name | |\n", "");
        assertThatThrownBy(() -> move(second, second, Map.of())).isInstanceOf(RoundAsksAnother.class);
        assertThat(value("persons")).isEqualTo("12");
    }

    private long publishSecond() {
        return publish("2", """
                | | begin_group | s | Sección | Section | |
                | | text | name | Nombre | Name | |
                | | integer | persons | Personas | People | yes |
                | | integer | extra | Nuevas | New ones | yes |
                | | begin_repeat | entries | Filas | Rows | |
                | | text | detail | Detalle | Detail | |
                | | end_repeat | entries | | | |
                | | end_group | s | | | |
                """, """
                | | N-1 | Personas | People | ${persons} | sum | bar | persons |
                | | N-2 | Nuevas | New ones | ${extra} | sum | bar | persons |
                | | N-3 | Alguna | Any | ${extra} > 0 | count | kpi | countries |
                """);
    }

    private void move(long to, Map<String, String> renames) {
        move(first, to, renames);
    }

    /** What the desk does, without the job that computes indicators again: it would read beside the thread of the test. */
    private void move(long from, long to, Map<String, String> renames) {
        mover.move(round, new FormMoveDesk.Order(from, to, renames), coordinator)
                .forEach(drafts::forget);
    }

    private SaveOutcome save(String key, String typed, String version) {
        return save(key, typed, Long.MAX_VALUE, version);
    }

    private SaveOutcome save(String key, String typed, long seen, String version) {
        return act(
                official,
                () -> answers.save(
                        guatemala,
                        new AnswerSave(AnswerKey.parse(key), typed, seen, null),
                        new Onlooker("s", 0, Language.EN, version)));
    }

    private @Nullable String value(String key) {
        return stored(key).value();
    }

    private StoredAnswer stored(String key) {
        return act(official, () -> reading.stored(guatemala, AnswerKey.parse(key), Language.EN));
    }

    private List<String> query(String sql) {
        List<String> found = new ArrayList<>();
        for (Object value : entities.createNativeQuery(sql)
                .setParameter(1, guatemala.value())
                .getResultList()) {
            found.add(String.valueOf(value));
        }
        return found;
    }

    private List<String> codebook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        act(coordinator, () -> {
            try {
                return consolidation.writeCodebook(round, TableWriter.Purpose.DATA, out);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> columns(List<String> codebook) {
        return codebook.stream()
                .map(line -> line.split(","))
                .filter(cells -> cells[1].equals("wide"))
                .map(cells -> cells[2])
                .toList();
    }

    private List<String> wide(String repeat) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        act(coordinator, () -> {
            try {
                return consolidation.writeWide(round, repeat, TableExtract.ALL, TableWriter.Purpose.DATA, out);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private long publish(String version, String survey, String indicatorRows) {
        String workbook = "| survey |\n| | type | name | label::es | label::en | required |\n" + survey
                + "| indicators |\n| | code | label::es | label::en | expression | aggregation | chart | unit |\n"
                + indicatorRows
                + "| settings |\n| | form_title | title_en | form_id | version |\n| | Prueba | Test | form_" + unique
                + " | " + version + " |\n";
        return act(
                coordinator,
                () -> forms.publish(forms.upload("form.md", workbook.getBytes(StandardCharsets.UTF_8)), 1)
                        .id());
    }

    private AccountId account(String name, EnumSet<Role> roles, @Nullable ParticipantCode government) {
        return accounts.add(new Account(
                        UUID.randomUUID() + "@move.example", name, Language.EN, roles, government, clock.instant()))
                .id();
    }

    private <T> T act(AccountId person, Supplier<T> work) {
        return acting.person(person, work);
    }
}
