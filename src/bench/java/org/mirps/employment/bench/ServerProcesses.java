package org.mirps.employment.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mirps.employment.testing.RunningApp;

/** The two processes of a running app, as Linux reports them. */
record ServerProcesses(long jvm, long database) {

    /** Linux counts CPU time in ticks of 10 ms. */
    private static final double TICK_MILLIS = 10;

    static ServerProcesses of(RunningApp app) {
        return new ServerProcesses(app.pid(), app.databasePid());
    }

    /** CPU time so far, in milliseconds. */
    record Cpu(double jvm, double database, double driver) {

        Cpu minus(Cpu earlier) {
            return new Cpu(jvm - earlier.jvm, database - earlier.database, driver - earlier.driver);
        }
    }

    Cpu cpu() {
        return new Cpu(
                cpuMillis(jvm),
                cpuMillis(database),
                cpuMillis(ProcessHandle.current().pid()));
    }

    /** Resident memory in MB. */
    record Memory(long jvm, long database) {}

    Memory memory() {
        return new Memory(residentMegabytes(jvm), residentMegabytes(database));
    }

    /** Memory of the JVM's objects that are reachable, in MB: makes it collect the others first. */
    double liveMegabytes() throws IOException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(jvm),
                        "GC.class_histogram")
                .start();
        try (var lines = jcmd.inputReader()) {
            String total = lines.lines()
                    .filter(line -> line.startsWith("Total"))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(total.trim().split("\\s+")[2]) / 1e6;
        }
    }

    private static double cpuMillis(long pid) {
        String stat = read("/proc/" + pid + "/stat");
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK_MILLIS;
    }

    private static long residentMegabytes(long pid) {
        String line = read("/proc/" + pid + "/status")
                .lines()
                .filter(l -> l.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
