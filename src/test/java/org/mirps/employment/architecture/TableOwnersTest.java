package org.mirps.employment.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The two tables of docs/tables.md over all SQL of the program: a room writes its own tables, its large room reads them, others read its
 * views (docs/decisions/0040).
 */
class TableOwnersTest {

    private static final Path SOURCES = Path.of("src/main/java/org/mirps/employment");
    private static final Pattern LINE = Pattern.compile("^\\| (\\w+) \\| ([\\w., ]+) \\| .+ \\|$", Pattern.MULTILINE);
    private static final Pattern MADE = Pattern.compile(
            "^(?:create|drop) (?:or replace )?(?:sql security invoker )?(?:table|view) (?:if (?:not )?exists )?(\\w+)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern READ = Pattern.compile("\\b(?:from|join)\\s+\\(?(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WRITTEN = Pattern.compile(
            "\\b(?:insert\\s+(?:ignore\\s+)?into|update|delete(?:\\s+\\w+)?\\s+from)\\s+(\\w+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MAPPED =
            Pattern.compile("@(?:Table|CollectionTable|JoinTable)\\(\\s*name = \"(\\w+)\"");

    /** Table → rooms that write it. */
    private static Map<String, Set<String>> owners;

    /** View → table. */
    private static Map<String, String> views;

    /** A statement, or part of one, or an entity. */
    private record Use(String file, String room, String table, boolean written) {

        String house() {
            return large(room);
        }
    }

    @BeforeAll
    static void readThePage() throws IOException {
        String page = Files.readString(Path.of("docs/tables.md"));
        int second = page.indexOf("| view |");
        owners = new LinkedHashMap<>();
        lines(page.substring(0, second))
                .forEach(line -> owners.put(line.group(1), Set.of(line.group(2).split(", "))));
        views = new LinkedHashMap<>();
        lines(page.substring(second)).forEach(line -> views.put(line.group(1), line.group(2)));
        owners.remove("table");
        views.remove("view");
    }

    @Test
    void everyTableAndViewOfTheMigrationsIsOnThePage() throws IOException {
        Set<String> made = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("db/migration"))) {
            for (Path file : files.sorted().toList()) {
                MADE.matcher(Files.readString(file)).results().forEach(result -> {
                    if (result.group().regionMatches(true, 0, "drop", 0, 4)) {
                        made.remove(result.group(1));
                    } else {
                        made.add(result.group(1));
                    }
                });
            }
        }
        Set<String> told = new TreeSet<>(owners.keySet());
        told.addAll(views.keySet());
        assertThat(told).isEqualTo(made);
    }

    @Test
    void aViewIsNamedForTheRoomOfItsTable() {
        assertThat(views)
                .isNotEmpty()
                .allSatisfy((view, table) -> assertThat(view)
                        .startsWith(large(owners(table).iterator().next()) + "_"));
    }

    @Test
    void aRoomWritesItsOwnTables() throws IOException {
        List<Use> uses = uses();
        assertThat(uses.stream().filter(Use::written)).hasSizeGreaterThan(40);
        assertThat(uses.stream()
                        .filter(Use::written)
                        .filter(use -> !owners(use.table()).contains(use.room())))
                .isEmpty();
    }

    @Test
    void whatOthersReadOfARoomAreItsViews() throws IOException {
        List<Use> uses = uses();
        assertThat(uses.stream().map(Use::table)).containsAll(views.keySet());
        assertThat(uses.stream()
                        .filter(use -> owners.containsKey(use.table()))
                        .filter(use -> owners(use.table()).stream()
                                .map(TableOwnersTest::large)
                                .noneMatch(use.house()::equals)))
                .isEmpty();
    }

    /** Nobody needs a view of what is theirs, and one that nobody reads is not a promise to anybody. */
    @Test
    void aRoomReadsItsOwnTablesWithoutViews() throws IOException {
        assertThat(uses().stream()
                        .filter(use -> views.containsKey(use.table()))
                        .filter(use -> use.table().startsWith(use.house() + "_")))
                .isEmpty();
    }

    /** A column has a name, and no place that a change of the statement would shift. */
    @Test
    void rowsAreReadByTheNamesOfTheirColumns() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> repositories = files.filter(file -> file.toString().endsWith("Repository.java"))
                    .toList();
            assertThat(repositories)
                    .hasSizeGreaterThan(30)
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("Object[]"));
        }
    }

    private static List<MatchResult> lines(String page) {
        return LINE.matcher(page).results().toList();
    }

    private static Set<String> owners(String table) {
        return owners.getOrDefault(table, Set.of());
    }

    private static String large(String room) {
        return room.replaceFirst("\\..*", "");
    }

    private static List<Use> uses() throws IOException {
        List<Use> uses = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                String room = room(SOURCES.relativize(file));
                names(MAPPED, source).forEach(table -> uses.add(new Use(file.toString(), room, table, true)));
                names(WRITTEN, source).forEach(table -> uses.add(new Use(file.toString(), room, table, true)));
                names(READ, source).forEach(table -> uses.add(new Use(file.toString(), room, table, false)));
            }
        }
        return uses;
    }

    /** Only names of tables and views: statements name aliases too, and prose says "from" and "update". */
    private static Set<String> names(Pattern pattern, String source) {
        return pattern.matcher(literals(source, pattern == MAPPED))
                .results()
                .map(result -> result.group(1))
                .filter(name -> owners.containsKey(name) || views.containsKey(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a source says between quotes, joined as the program joins it. */
    private static String literals(String source, boolean whole) {
        if (whole) {
            return source;
        }
        return Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL)
                .matcher(source)
                .results()
                .map(result -> result.group(1) != null ? result.group(1) : result.group(2))
                .collect(Collectors.joining(" "));
    }

    /** As {@link InnerRoomsTest} has it: pages and addresses are of the room beside which they lie. */
    private static String room(Path file) {
        String house = file.getName(0).toString();
        if (file.getNameCount() < 3) {
            return house;
        }
        String inner = file.getName(1).toString();
        return Set.of("web", "api").contains(inner) || isWhole(house) ? house : house + "." + inner;
    }

    private static boolean isWhole(String house) {
        return Set.of("round", "shared").contains(house);
    }
}
