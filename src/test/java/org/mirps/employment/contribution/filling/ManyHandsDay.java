package org.mirps.employment.contribution.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.live.AnswerConflict;
import org.mirps.employment.contribution.live.AnswerSave;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.contribution.live.Onlooker;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.Language;

/**
 * One contribution on which several people work at once and at random, on two nodes: they save, also from what they saw long ago, add, move
 * and remove rows, sign, submit, return, accept.
 */
final class ManyHandsDay {

    private static final int ACTIONS = 60;
    private static final List<String> SECTIONS = List.of("people", "permits");

    private final WorkflowGround ground;
    private final Node here;
    private final long seed;

    private final WorkflowGround.Place place;
    private final HandsModel model = new HandsModel();
    private final List<RowId> rows = new CopyOnWriteArrayList<>();
    private final AtomicInteger numbers = new AtomicInteger();

    ManyHandsDay(WorkflowGround ground, Node here, long seed) {
        this.ground = ground;
        this.here = here;
        this.seed = seed;
        this.place = ground.lay();
        Hand first = new Hand(place.contributor(), here);
        first.save(AnswerKey.of("people_total"));
        first.save(AnswerKey.of("permits_total"));
        first.addRow();
    }

    void play() throws Exception {
        Node elsewhere = Node.another(place.id());
        play(
                official(place.contributor(), here),
                official(place.colleague(), elsewhere),
                official(place.contributor(), elsewhere),
                this::focalPoint,
                this::coordinator);
        atLastSubmitted();
    }

    /** Whatever the order was, what stands is what a simple model says. */
    void check() {
        everySaveWasSeenByTheNext();
        whatStandsIsWhatTheModelSays();
        historyHoldsEverySaveAndNothingElse();
        snapshotsHoldTheAnswersOfTheirMoment();
        LawfulSteps.leadTo(ground, place);
    }

    /** Each with random numbers of their own, in a thread of their own. */
    private void play(Action... people) throws Exception {
        List<Runnable> works = new ArrayList<>();
        for (Action person : people) {
            Random random = new Random(seed + works.size());
            works.add(() -> {
                for (int i = 0; i < ACTIONS; i++) {
                    actOrBeRefused(person, random);
                }
            });
        }
        assertThat(ground.atOnce(works)).containsOnlyNulls();
    }

    private static void actOrBeRefused(Action person, Random random) {
        try {
            person.act(random);
        } catch (BusinessRefusal refusal) {
            assertThat(refusal.getMessage())
                    .as("a refusal says what it refuses")
                    .isNotBlank();
        }
    }

    private Action official(AccountId who, Node node) {
        Hand hand = new Hand(who, node);
        return hand::act;
    }

    private void focalPoint(Random random) {
        Contribution read = ground.contribution(place);
        List<String> left = unsigned(read);
        ground.as(place.focalPoint(), () -> {
            switch (random.nextInt(12)) {
                case 0 -> here.signOffs().unsign(place.id());
                case 1 -> here.workflow().withdraw(place.id(), "Not yet");
                case 2 -> here.signOffs().unsignSections(place.id(), List.of(pick(random, SECTIONS)));
                case 3, 4, 5 -> here.signOffs().signSections(place.id(), left, read.revision());
                default -> {
                    here.signOffs().signSections(place.id(), left, read.revision());
                    here.signOffs().signOff(place.id());
                    here.workflow().submit(place.id());
                }
            }
            return place;
        });
    }

    /** When the others have gone home: how often somebody got so far among them is left to chance. */
    private void atLastSubmitted() {
        Contribution read = ground.contribution(place);
        List<String> left = unsigned(read);
        ground.as(place.focalPoint(), () -> {
            if (read.status().isEditable() && read.status() != ContributionStatus.SIGNED_OFF) {
                here.signOffs().signSections(place.id(), left, read.revision());
                here.signOffs().signOff(place.id());
            }
            if (read.status().isEditable()) {
                here.workflow().submit(place.id());
            }
            return place;
        });
    }

    private static List<String> unsigned(Contribution read) {
        return SECTIONS.stream()
                .filter(section -> !read.signedSections().contains(section))
                .toList();
    }

    private void coordinator(Random random) {
        var sent = new ContributionWorkflow.SentBack(
                ground.contribution(place).latestSnapshot(), "Please check", List.of(AnswerKey.of("people_total")));
        ground.as(place.coordinator(), () -> {
            switch (random.nextInt(3)) {
                case 0 -> here.workflow().accept(place.id(), sent.snapshot());
                case 1 -> here.workflow().reopen(place.id(), sent);
                default -> here.workflow().sendBack(place.id(), sent);
            }
            return place;
        });
    }

    // What has to hold

    private void everySaveWasSeenByTheNext() {
        assertThat(model.lostUpdates()).as("lost updates, seed %d", seed).isEmpty();
        assertThat(model.saves())
                .as("seed %d", seed)
                .extracting(HandsModel.Saved::revision)
                .doesNotHaveDuplicates();
    }

    private void whatStandsIsWhatTheModelSays() {
        assertThat(stored("select row_id, question, value, revision, saved_by from answer where contribution_id = ?"))
                .as("answers, seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(
                        texts(model.answersAt(Long.MAX_VALUE).values()));
        List<String> standing = stored("select row_id from repeat_row where contribution_id = ?");
        assertThat(standing)
                .as("rows, seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(
                        model.rows().stream().map(RowId::value).toList());
        assertThat(stored("select distinct position from repeat_row where contribution_id = ?"))
                .as("places of rows, seed %d", seed)
                .hasSameSizeAs(standing);
    }

    private void historyHoldsEverySaveAndNothingElse() {
        assertThat(stored("select distinct row_id, question, value, revision, saved_by"
                        + " from answer for system_time all where contribution_id = ?"
                        + " and (row_id = '' or row_id in (select row_id from repeat_row where contribution_id = "
                        + place.id().value() + "))"))
                .as("history, seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(texts(model.standingSaves()));
        assertThat(stored("select distinct revision from answer for system_time all where contribution_id = ?"))
                .as("history with removed rows, seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(
                        model.saves().stream().map(save -> "" + save.revision()).toList());
    }

    private void snapshotsHoldTheAnswersOfTheirMoment() {
        List<String> submissions = stored(
                "select snapshot, revision from contribution_step where contribution_id = ? and move = 'SUBMIT' order by number");
        assertThat(submissions).as("submissions, seed %d", seed).isNotEmpty();
        for (String submission : submissions) {
            String[] columns = submission.split(" ", -1);
            Map<String, String> held = new HashMap<>();
            stored("select question, value from snapshot_answer a join snapshot s on s.id = a.snapshot_id"
                            + " where s.contribution_id = ? and a.row_id = '' and a.value is not null and s.number = "
                            + columns[0])
                    .forEach(row -> held.put(row.split(" ", 2)[0], row.split(" ", 2)[1]));
            Map<String, String> expected = new HashMap<>();
            model.answersAt(Long.parseLong(columns[1])).forEach((key, save) -> {
                if (key.row().isRoot()) {
                    expected.put(key.question(), save.value());
                }
            });
            assertThat(held).as("snapshot %s, seed %d", columns[0], seed).isEqualTo(expected);
        }
    }

    private List<String> stored(String sql) {
        return ground.rows(sql, place.id().value());
    }

    private static List<String> texts(Collection<HandsModel.Saved> saves) {
        return saves.stream().map(HandsModel.Saved::stored).toList();
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    // Who acts, and where

    /** One thing that somebody does. */
    private interface Action {
        void act(Random random);
    }

    /** An official, who knows of each answer what they saw last. */
    private final class Hand {

        private final AccountId who;
        private final Node node;
        private final Map<AnswerKey, Long> seen = new HashMap<>();

        Hand(AccountId who, Node node) {
            this.who = who;
            this.node = node;
        }

        void act(Random random) {
            switch (random.nextInt(10)) {
                case 0 -> addRow();
                case 1 -> {
                    RowId moved = pick(random, rows);
                    act(() -> node.rows().moveRow(place.id(), moved, random.nextBoolean() ? 1 : -1));
                }
                case 2 -> removeRow(pick(random, rows));
                case 3, 4 -> save(new AnswerKey(pick(random, rows), "regime_name"));
                default -> save(AnswerKey.of(pick(random, List.of("people_total", "people_text", "permits_total"))));
            }
        }

        /** No value twice: each save can be told from every other. */
        void save(AnswerKey key) {
            int number = numbers.incrementAndGet();
            String value = switch (key.question()) {
                case "people_total" -> String.valueOf(1000 + number);
                case "permits_total" -> String.valueOf(number);
                default -> "Text-" + number;
            };
            long before = seen.getOrDefault(key, 0L);
            try {
                SavedAnswer saved = ground.as(
                        who,
                        () -> node.answers()
                                .save(
                                        place.id(),
                                        new AnswerSave(key, value, before, null),
                                        new Onlooker("people", 0, Language.EN))
                                .answer());
                model.saved(new HandsModel.Saved(key, value, before, who, saved.revision()));
                seen.put(key, saved.revision());
            } catch (AnswerConflict conflict) {
                assertThat(conflict.revision()).isGreaterThan(before);
                seen.put(key, conflict.revision());
            }
        }

        private void addRow() {
            RowId row = RowId.random();
            act(() -> node.rows().addRow(place.id(), "regime", RowId.ROOT, row));
            model.added(row);
            rows.add(row);
        }

        private void removeRow(RowId row) {
            act(() -> node.rows().removeRow(place.id(), row));
            model.removed(row);
        }

        private void act(Runnable work) {
            ground.as(who, () -> {
                work.run();
                return who;
            });
        }
    }
}
