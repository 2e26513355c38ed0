package org.mirps.employment.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The machine that the figures belong to. */
final class Machine {

    private Machine() {}

    static String describe() throws IOException {
        return "%s, %d cores; %.0f GB of memory; %s; load of the last minute %s at the start"
                .formatted(
                        value("/proc/cpuinfo", "model name"),
                        Runtime.getRuntime().availableProcessors(),
                        Double.parseDouble(value("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / 1024 / 1024,
                        System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                        load())
                .strip();
    }

    /** Runnable threads over the last minute: above the number of cores somebody else works here too. */
    static String load() throws IOException {
        return String.format(
                Locale.ROOT,
                "%.1f",
                Double.parseDouble(Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0]));
    }

    private static String value(String file, String key) throws IOException {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("unknown processor");
        }
    }
}
