package org.mirps.employment.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** The demo is for the person in front of the computer. */
class DemoIT {

    private static final String LISTENING = "0A";
    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

    @Test
    void nothingOfItListensBeyondLoopback() {
        var demo = RunningApp.demo();
        var ours = Stream.concat(
                        Stream.of(demo.pid()),
                        ProcessHandle.of(demo.pid()).orElseThrow().descendants().map(ProcessHandle::pid))
                .toList();
        var listening = listeningAddresses(ours);
        assertThat(listening).hasSizeGreaterThanOrEqualTo(2); // the web server and the database
        assertThat(LOOPBACK).containsAll(listening.values());
    }

    @Test
    void itPrintsATokenByWhichItsApiIsReadAtOnce() {
        var demo = RunningApp.demo();
        assertThat(demo.output())
                .filteredOn(line -> line.matches("API token: mirps_[\\w-]{43}"))
                .hasSize(1);
        var rounds = HttpCaller.withToken(demo, HttpCaller.printedToken(demo)).get("api/v1/rounds");
        assertThat(rounds.statusCode()).isEqualTo(200);
        assertThat(rounds.body()).contains("\"sne-2025\"", "\"sample_data\":true");
    }

    /** Of the sockets that these processes listen on: inode and local address, as {@code /proc} writes it. */
    private static Map<String, String> listeningAddresses(List<Long> pids) {
        var inodes = pids.stream().flatMap(DemoIT::socketInodes).collect(Collectors.toSet());
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(DemoIT::lines)
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns[3].equals(LISTENING) && inodes.contains(columns[9]))
                .collect(Collectors.toMap(
                        columns -> columns[9], columns -> columns[1].split(":")[0]));
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream().skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> socketInodes(long pid) {
        try (var descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return descriptors
                    .map(DemoIT::target)
                    .filter(t -> t.startsWith("socket:["))
                    .map(t -> t.substring(8, t.length() - 1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}
