package org.mirps.employment.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rooms inside of {@code contribution} (docs/decisions/0036): which may know which, what of each the others may use, and how large one
 * may be. What is public in a room and not named in {@code front-doors.txt} is its own.
 */
@AnalyzeClasses(packages = "org.mirps.employment", importOptions = ImportOption.DoNotIncludeTests.class)
class ContributionRoomsTest {

    private static final String ROOT = "org.mirps.employment.contribution";
    private static final Path SOURCES = Path.of("src/main/java", ROOT.replace('.', '/'));
    private static final Path PICTURE = Path.of("docs/architecture.md");

    /** The aggregate, its moves and steps: what all others are about. Its package is that of the whole. */
    private static final String RECORD = "record";

    /** What pages of several rooms share. */
    private static final Set<String> SHARED = Set.of(ROOT + ".web", ROOT + ".api");

    /** From below: each may know those before it. {@code notice}, {@code presence}, {@code board} and what follows know no page of another. */
    private static final List<String> ORDER = List.of(
            RECORD,
            "access",
            "snapshot",
            "live",
            "words",
            "discussion",
            "filling",
            "reading",
            "preview",
            "formmove",
            "notice",
            "presence",
            "board");

    private static final int MOST_TYPES = 45;
    private static final int MOST_LINES = 3_500;

    @ArchTest
    static void aRoomKnowsOnlyRoomsBelowIt(JavaClasses classes) {
        List<String> upwards = uses(classes)
                .filter(use -> ORDER.indexOf(use.from()) < ORDER.indexOf(use.to()))
                .map(Use::toString)
                .toList();
        assertThat(upwards).isEmpty();
    }

    @ArchTest
    static void everyPackageIsOfARoom(JavaClasses classes) {
        assertThat(classes.stream().map(ContributionRoomsTest::room).filter(room -> !room.isEmpty()))
                .isNotEmpty()
                .allMatch(ORDER::contains);
    }

    @ArchTest
    static void othersUseOfARoomWhatItsFrontDoorNames(JavaClasses classes) throws IOException {
        Map<String, Set<String>> used = new TreeMap<>();
        uses(classes)
                .filter(use -> !use.to().equals(RECORD))
                .forEach(use -> used.computeIfAbsent(use.to(), unused -> new TreeSet<>())
                        .add(use.type()));
        assertThat(lines(used)).isEqualTo(Files.readString(frontDoors()));
    }

    @ArchTest
    static void noRoomIsLargerThanAReaderCanHoldInMind(JavaClasses classes) throws IOException {
        for (String room : ORDER) {
            List<Path> files = sources(room);
            long lines = 0;
            for (Path file : files) {
                lines += Files.readAllLines(file).size();
            }
            assertThat(files.size()).as("types of " + room).isBetween(1, MOST_TYPES);
            assertThat(lines).as("lines of " + room).isLessThanOrEqualTo(MOST_LINES);
        }
    }

    @ArchTest
    static void thePictureInTheDocsIsThatOfTheCode(JavaClasses classes) throws IOException {
        Map<String, Set<String>> knows = new TreeMap<>();
        uses(classes)
                .forEach(use -> knows.computeIfAbsent(use.from(), unused -> new TreeSet<>())
                        .add(use.to()));
        StringBuilder picture = new StringBuilder("| room | types | uses |\n| --- | --- | --- |\n");
        for (String room : ORDER) {
            String below = ORDER.stream()
                    .filter(knows.getOrDefault(room, Set.of())::contains)
                    .collect(Collectors.joining(", "));
            picture.append("| %s | %d | %s |\n".formatted(room, sources(room).size(), below));
        }
        assertThat(Files.readString(PICTURE)).contains(picture);
    }

    /** One class of a room, pages included, that knows a class of another room. */
    private record Use(String from, String who, String to, String type) {}

    private static Stream<Use> uses(JavaClasses classes) {
        return classes.stream()
                .filter(origin -> !room(origin).isEmpty())
                .flatMap(origin -> origin.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(target -> !room(target).isEmpty())
                        .filter(target -> !room(target).equals(room(origin)))
                        .filter(target -> !SHARED.contains(target.getPackageName()))
                        .map(target -> new Use(room(origin), outer(origin), room(target), outer(target))))
                .distinct();
    }

    /** Empty for what is not of contribution, and for what its pages share. */
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        if (!(name + ".").startsWith(ROOT + ".") || SHARED.contains(name)) {
            return "";
        }
        return name.equals(ROOT) ? RECORD : name.substring(ROOT.length() + 1).split("\\.")[0];
    }

    private static String outer(JavaClass type) {
        return type.getName().replaceFirst(".*\\.", "").replaceFirst("\\$.*", "");
    }

    private static List<Path> sources(String room) throws IOException {
        List<Path> found = new ArrayList<>();
        Path folder = room.equals(RECORD) ? SOURCES : SOURCES.resolve(room);
        try (Stream<Path> files = Files.walk(folder, room.equals(RECORD) ? 1 : 2)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .forEach(found::add);
        }
        return found;
    }

    private static String lines(Map<String, Set<String>> used) {
        return used.entrySet().stream()
                .map(room -> room.getKey() + "\n"
                        + room.getValue().stream()
                                .map(type -> "    " + type + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static Path frontDoors() {
        return Path.of("src/test/resources/org/mirps/employment/architecture/front-doors.txt");
    }
}
