package org.mirps.employment.shared.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.TryLater;
import org.mirps.employment.shared.file.FileStanding.State;
import org.mirps.employment.testing.Patience;

/** Files in a row: who gets which, how many at once, and what is left of them. */
class FileJobsTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final byte[] CONTENT = {1, 2, 3};

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch go = new CountDownLatch(1);
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final FileJobs jobs = new FileJobs();
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void begin() {
        InstantSource source = () -> now;
        jobs.clock = source.withZone(ZoneOffset.UTC);
        jobs.turns = new FileTurns();
        jobs.executor = (ManagedExecutorService) Proxy.newProxyInstance(
                FileJobsTest.class.getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, arguments) -> method.invoke(threads, arguments));
    }

    @AfterEach
    void end() {
        go.countDown();
        jobs.end();
        threads.shutdownNow();
    }

    @Test
    void whoAsksForTheSameOfTheSameStateGetsTheSame() {
        FileJob first = ask("1", "a", waits());
        assertThat(ask("1", "a", waits())).isSameAs(first);
        assertThat(ask("1", "b", waits())).isNotSameAs(first);
        assertThat(ask("2", "a", waits())).isNotSameAs(first);

        go.countDown();

        await(first, State.DONE);
        assertThat(ask("1", "a", waits())).as("it lies there still").isSameAs(first);
        assertThat(first.bytes).isEqualTo(3);
        assertThat(Objects.requireNonNull(first.file)).hasBinaryContent(CONTENT);
        Patience.until("all are written", SOON, () -> written.get() == 3);
    }

    @Test
    void twoAreWrittenAtATimeTheOthersKnowTheirPlaceAndTooManyAreRefused() {
        List<FileJob> asked = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            asked.add(ask("deck " + i, "a", waits()));
            await(asked.get(i), State.RUNNING);
        }
        for (int i = 0; i < FileJobs.MOST_WAITING; i++) {
            asked.add(ask("waiting " + i, "a", waits()));
        }

        assertThat(asked).extracting(jobs::ahead).containsExactly(0, 0, 0, 1, 2, 3, 4, 5, 6, 7);
        assertThatThrownBy(() -> ask("one more", "a", waits())).isInstanceOf(TryLater.class);
        assertThat(ask("waiting 7", "a", waits()))
                .as("who is in the row stays there")
                .isSameAs(asked.get(9));

        go.countDown();

        asked.forEach(job -> await(job, State.DONE));
        assertThat(mostAtOnce.get()).isEqualTo(2);
        await(ask("one more", "a", waits()), State.DONE);
    }

    @Test
    void whatIsCancelledIsWrittenNoFurtherAndCanBeAskedForAnew() {
        FileJob running = ask("1", "a", (out, progress) -> {
            for (int slide = 1; ; slide++) {
                progress.at(Progress.Step.SLIDE, slide, 60);
            }
        });
        FileJob other = ask("2", "a", waits());
        await(running, State.RUNNING);
        await(other, State.RUNNING);
        FileJob waiting = ask("3", "a", waits());

        jobs.cancel(waiting);
        jobs.cancel(running);

        assertThat(waiting.state).isEqualTo(State.CANCELLED);
        await(running, State.CANCELLED);
        assertThat(running.reached.of()).as("it was under way").isEqualTo(60);
        FileJob anew = ask("1", "a", waits());
        assertThat(anew).isNotSameAs(running);
        go.countDown();
        await(anew, State.DONE);
        await(other, State.DONE);
        assertThat(written.get()).isEqualTo(2);
        jobs.cancel(anew);
        assertThat(ask("1", "a", waits())).as("what is done stays").isSameAs(anew);
    }

    @Test
    void afterOneThatFailsTheNextIsWritten() {
        FileJob failing = ask("1", "a", (out, progress) -> {
            throw new IllegalStateException("as it happens");
        });
        await(failing, State.FAILED);
        go.countDown();

        await(ask("1", "a", waits()), State.DONE);
    }

    @Test
    void filesLieThereForAWhileAndNotForever() throws IOException {
        go.countDown();
        FileJob job = ask("1", "a", waits());
        await(job, State.DONE);
        Path file = Objects.requireNonNull(job.file);
        now = now.plus(FileJobs.KEPT);
        assertThat(jobs.find(job.id)).contains(job);

        now = now.plusMillis(1);

        assertThat(jobs.find(job.id)).isEmpty();
        assertThat(file).doesNotExist();
        FileJob last = ask("1", "b", waits());
        await(last, State.DONE);
        jobs.end();
        assertThat(Files.exists(Objects.requireNonNull(last.file)))
                .as("a server that ends leaves nothing behind")
                .isFalse();
    }

    @Test
    void ofTooManyTheOldestGoes() {
        go.countDown();
        List<FileJob> all = new ArrayList<>();
        for (int i = 0; i <= FileJobs.MOST_KEPT + 1; i++) {
            all.add(ask("deck " + i, "a", waits()));
            await(all.get(i), State.DONE);
        }

        assertThat(jobs.find(all.get(0).id)).isEmpty();
        assertThat(all.get(0).file)
                .isNotNull()
                .satisfies(file -> assertThat(file).doesNotExist());
        assertThat(jobs.find(all.get(FileJobs.MOST_KEPT + 1).id)).isPresent();
    }

    @Test
    void whatIsTooLargeEndsAndSaysSo() throws IOException {
        jobs.largest = 5;
        FileJob wrapped = ask("1", "a", (out, progress) -> {
            try {
                out.write(CONTENT);
                out.write(CONTENT);
            } catch (IOException e) {
                throw new IllegalStateException("as writers wrap it", e);
            }
        });
        await(wrapped, State.TOO_LARGE);
        assertThat(wrapped.file).isNull();

        FileJob fits = ask("1", "b", (out, progress) -> out.write(new byte[5]));
        await(fits, State.DONE);
        assertThat(fits.bytes).isEqualTo(5);
    }

    @Test
    void ofTooMuchWhatWasDoneFirstGoes() {
        jobs.most = 2 * CONTENT.length;
        go.countDown();
        List<FileJob> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            now = now.plusSeconds(1);
            all.add(ask("deck " + i, "a", waits()));
            await(all.get(i), State.DONE);
        }

        assertThat(jobs.find(all.get(0).id)).isEmpty();
        assertThat(Objects.requireNonNull(all.get(0).file)).doesNotExist();
        assertThat(jobs.find(all.get(1).id)).isPresent();
        assertThat(jobs.find(all.get(2).id)).isPresent();
    }

    @Test
    void aLongStepIsLeftWhereItWritesNextAndNothingStaysOnTheDisk() {
        FileJob job = ask("1", "a", (out, progress) -> {
            while (true) {
                out.write(CONTENT);
            }
        });
        await(job, State.RUNNING);

        jobs.cancel(job);

        await(job, State.CANCELLED);
        assertThat(job.file).isNull();
    }

    /** What rooms ask by is their own. */
    private record Key(String deck, String state) {}

    private FileJob ask(String deck, String state, FileOrder.Writing writing) {
        FileOrder order =
                new FileOrder(new Key(deck, state), "deck.pptx", "application/pdf", Set.of(Role.PRESENTER), writing);
        return jobs.ask(order.key(), () -> new FileJob(order, new AccountId(1)));
    }

    /** Until the test lets it go on. */
    private FileOrder.Writing waits() {
        return (out, progress) -> {
            progress.at(Progress.Step.SLIDE, 1, 1);
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                atOnce.decrementAndGet();
            }
            written.incrementAndGet();
            out.write(CONTENT);
        };
    }

    private static void await(FileJob job, State state) {
        Patience.until("the file is " + state, SOON, () -> job.state == state);
    }
}
