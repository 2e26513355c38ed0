package org.mirps.employment.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.shared.Sha256;

/**
 * Migrations are only added, at the end. Data are somewhere between two of them, wherever a branch was: one that comes below others, or
 * changes after it was there, makes data that no test has seen. {@code db/migrations.txt} holds them in their order with their SHA-256; a
 * new one gets its line at the end, which this test names.
 */
class MigrationListTest {

    private static final String LIST = "db/migrations.txt";

    @Test
    void everyMigrationHasItsLineAndIsAsItSays() throws IOException {
        Map<String, String> files = files();
        assertThat(lines(Files.readString(Path.of(LIST))))
                .as("lines of " + LIST)
                .containsExactlyElementsOf(lines(files));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "HEAD^1", "origin/main"})
    void whatIsCommittedIsOnlyAddedTo(String before) throws Exception {
        List<String> listed = committed(before);
        assertThat(faults(listed, lines(files()), before.startsWith("HEAD"))).isEmpty();
    }

    @Test
    void aMigrationBelowOneThatIsThereIsRefused() {
        assertThat(faults(
                        List.of("aa  V1__a.sql", "bb  V3__b.sql"),
                        List.of("aa  V1__a.sql", "cc  V2__c.sql", "bb  V3__b.sql"),
                        true))
                .containsExactly(
                        "V2__c.sql is numbered below V3__b.sql, which is there already: give it a newer number");
    }

    @Test
    void aMigrationThatIsChangedOrGoneIsRefused() {
        assertThat(faults(List.of("aa  V1__a.sql", "bb  V2__b.sql"), List.of("ab  V1__a.sql"), true))
                .containsExactly("V1__a.sql was changed", "V2__b.sql is gone");
    }

    @Test
    void aMigrationAtTheEndIsWelcome() {
        assertThat(faults(List.of("aa  V1__a.sql"), List.of("aa  V1__a.sql", "bb  V2__b.sql"), true))
                .isEmpty();
    }

    /** @param complete whether all of {@code before} must be here; a branch need not have what main got meanwhile */
    private static List<String> faults(List<String> before, List<String> now, boolean complete) {
        Map<String, String> old = byName(before);
        Map<String, String> current = byName(now);
        String highest = old.keySet().stream().max(String::compareTo).orElse("");
        List<String> faults = new ArrayList<>();
        old.forEach((name, sum) -> {
            if (!current.containsKey(name)) {
                if (complete) {
                    faults.add(name + " is gone");
                }
            } else if (!sum.equals(current.get(name))) {
                faults.add(name + " was changed");
            }
        });
        current.keySet().stream()
                .filter(name -> !old.containsKey(name) && name.compareTo(highest) < 0)
                .forEach(name -> faults.add(
                        name + " is numbered below " + highest + ", which is there already: give it a newer number"));
        return faults;
    }

    private static Map<String, String> byName(List<String> lines) {
        Map<String, String> sums = new LinkedHashMap<>();
        lines.stream().map(line -> line.split("  ")).forEach(columns -> sums.put(columns[1], columns[0]));
        return sums;
    }

    /** The list of another commit; empty where there is no such commit, or no git. */
    private static List<String> committed(String commit) throws IOException, InterruptedException {
        var git = new ProcessBuilder("git", "show", commit + ":" + LIST)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String shown = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return git.waitFor() == 0 ? lines(shown) : List.of();
    }

    private static List<String> lines(String list) {
        return list.lines().filter(line -> !line.startsWith("#")).toList();
    }

    private static List<String> lines(Map<String, String> files) {
        return files.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey())
                .toList();
    }

    /** SHA-256 by name, in the order of their numbers. */
    private static Map<String, String> files() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("db/migration"))) {
            for (Path file : files.toList()) {
                sums.put(file.getFileName().toString(), Sha256.of(Files.readString(file)));
            }
        }
        return sums;
    }
}
