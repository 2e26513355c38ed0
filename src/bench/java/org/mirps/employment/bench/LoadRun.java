package org.mirps.employment.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * What came of some people working at once, each without a pause.
 *
 * @param people how many
 * @param seconds how long
 * @param fills sections filled to the end, divided by the eight of a fill
 * @param saveNanos wall time of each save as its person saw it, ascending
 * @param cpu of the whole run
 */
record LoadRun(int people, double seconds, double fills, long[] saveNanos, ServerProcesses.Cpu cpu) {

    private static final double NANOS_PER_MILLI = 1e6;

    /** Work of one person until told to stop. */
    interface Worker {
        Tally work(BooleanSupplier goOn) throws Exception;
    }

    /** What one person did. */
    static final class Tally {
        private final List<Long> saves = new ArrayList<>(10_000);
        private int sections;

        void saved(long nanos) {
            saves.add(nanos);
        }

        void sectionDone() {
            sections++;
        }
    }

    static LoadRun of(List<? extends Worker> workers, int seconds, ServerProcesses server) throws Exception {
        var pool = Executors.newFixedThreadPool(workers.size());
        try {
            ServerProcesses.Cpu before = server.cpu();
            long start = System.nanoTime();
            long end = start + TimeUnit.SECONDS.toNanos(seconds);
            List<Callable<Tally>> tasks = new ArrayList<>();
            workers.forEach(worker -> tasks.add(() -> worker.work(() -> System.nanoTime() < end)));
            List<Tally> tallies = results(pool.invokeAll(tasks));
            double took = (System.nanoTime() - start) / 1e9;
            return new LoadRun(
                    workers.size(),
                    took,
                    tallies.stream().mapToInt(t -> t.sections).sum() / (double) LoadForm.SECTIONS,
                    tallies.stream()
                            .flatMap(t -> t.saves.stream())
                            .mapToLong(Long::longValue)
                            .sorted()
                            .toArray(),
                    server.cpu().minus(before));
        } finally {
            pool.shutdown();
        }
    }

    private static List<Tally> results(List<Future<Tally>> futures) throws InterruptedException, ExecutionException {
        List<Tally> tallies = new ArrayList<>();
        for (Future<Tally> future : futures) {
            tallies.add(future.get());
        }
        return tallies;
    }

    /** Milliseconds within which this share of the saves was answered. */
    double percentile(double share) {
        return saveNanos[(int) Math.min(saveNanos.length - 1, Math.floor(saveNanos.length * share))] / NANOS_PER_MILLI;
    }

    double slowest() {
        return Arrays.stream(saveNanos).max().orElseThrow() / NANOS_PER_MILLI;
    }

    double savesPerSecond() {
        return saveNanos.length / seconds;
    }

    double fillsPerMinute() {
        return fills / seconds * 60;
    }

    double perSave(double millis) {
        return millis / saveNanos.length;
    }
}
