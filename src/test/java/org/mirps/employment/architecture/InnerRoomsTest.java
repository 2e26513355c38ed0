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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;

/**
 * The rooms inside of the large rooms (docs/decisions/0036, 0039): which may know which, what of each all others may use, and how large one may
 * be. What is public in an inner room and not named in {@code front-doors.txt} is its own.
 */
@AnalyzeClasses(packages = "org.mirps.employment", importOptions = ImportOption.DoNotIncludeTests.class)
class InnerRoomsTest {

    private static final String ROOT = "org.mirps.employment";
    private static final Path SOURCES = Path.of("src/main/java", ROOT.replace('.', '/'));
    private static final Path PICTURE = Path.of("docs/architecture.md");

    /**
     * Large room → its rooms from below: each may know those before it. The first is the package itself, what all others are about. Pages that
     * know all of them and lie beside them are {@link #PAGES}.
     */
    private static final Map<String, List<String>> INSIDE = inside();

    private static final String PAGES = "pages";

    /** Doors to the outside inside of a room; never another room's business. */
    private static final Set<String> OUTSIDE = Set.of("web", "api");

    private static final int MOST_TYPES = 45;
    private static final int MOST_LINES = 3_500;

    private static Map<String, List<String>> inside() {
        Map<String, List<String>> inside = new LinkedHashMap<>();
        inside.put("shared", List.of("words", "file"));
        inside.put("participant", List.of("who", "signin", "token", "people", "role", "invitation", "group", "logo"));
        inside.put(
                "form",
                List.of(
                        "definition",
                        "indicator",
                        "change",
                        "blank",
                        "catalogue",
                        "engine",
                        "workbook",
                        "xlsform",
                        "tool"));
        inside.put(
                "contribution",
                List.of(
                        "record",
                        "access",
                        "snapshot",
                        "live",
                        "words",
                        "discussion",
                        "filling",
                        "check",
                        "workbook",
                        "reading",
                        "preview",
                        "formmove",
                        "notice",
                        "presence",
                        "board",
                        "reminder"));
        inside.put(
                "consolidation",
                List.of(
                        "source",
                        "indicator",
                        "table",
                        "dataset",
                        "notation",
                        "xlsx",
                        "bundle",
                        "odata",
                        "matrix",
                        "vintage",
                        "webhook",
                        PAGES));
        inside.put("calendar", List.of("event", "reading", "planning", "document", "invitation"));
        inside.put("practice", List.of("accepted", "joint", "commitment", "catalogue", "acceptance"));
        inside.put("presentation", List.of("figure", "drawing", "deck", "workspace", "leaf", "file", PAGES, "results"));
        inside.put("platform", List.of("common", "start", "http", "security", "home", "settings", "demo"));
        return inside;
    }

    @ArchTest
    static void anInnerRoomKnowsOnlyRoomsBelowIt(JavaClasses classes) {
        List<String> upwards = uses(classes)
                .filter(use -> use.from().house().equals(use.to().house()))
                .filter(use -> use.from().number() < use.to().number())
                .map(Use::toString)
                .toList();
        assertThat(upwards).isEmpty();
    }

    @ArchTest
    static void everyPackageIsOfARoom(JavaClasses classes) {
        Set<Room> rooms = classes.stream()
                .map(InnerRoomsTest::room)
                .filter(room -> INSIDE.containsKey(room.house()))
                .collect(Collectors.toSet());
        assertThat(rooms)
                .allMatch(room -> room.number() >= 0)
                .hasSize(INSIDE.values().stream().mapToInt(List::size).sum());
    }

    @ArchTest
    static void othersUseOfAnInnerRoomWhatItsFrontDoorNames(JavaClasses classes) throws IOException {
        Map<String, Set<String>> used = new TreeMap<>();
        uses(classes)
                .filter(use -> use.to().number() > 0)
                .forEach(use -> used.computeIfAbsent(use.to().toString(), unused -> new TreeSet<>())
                        .add(use.type()));
        assertThat(lines(used)).isEqualTo(Files.readString(frontDoors()));
    }

    @ArchTest
    static void noRoomIsLargerThanAReaderCanHoldInMind(JavaClasses classes) throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (Room room : rooms(classes)) {
            List<Path> files = sources(room);
            long lines = 0;
            for (Path file : files) {
                lines += Files.readAllLines(file).size();
            }
            all.assertThat(files.size()).as("types of " + room).isBetween(1, MOST_TYPES);
            all.assertThat(lines).as("lines of " + room).isLessThanOrEqualTo(MOST_LINES);
        }
        all.assertAll();
    }

    @ArchTest
    static void thePictureInTheDocsIsThatOfTheCode(JavaClasses classes) throws IOException {
        Map<Room, Set<String>> knows = new LinkedHashMap<>();
        uses(classes)
                .filter(use -> use.from().house().equals(use.to().house()))
                .forEach(use -> knows.computeIfAbsent(use.from(), unused -> new TreeSet<>())
                        .add(use.to().name()));
        String docs = Files.readString(PICTURE);
        for (Map.Entry<String, List<String>> house : INSIDE.entrySet()) {
            StringBuilder picture = new StringBuilder(
                    "| inside of %s | types | uses |\n| --- | --- | --- |\n".formatted(house.getKey()));
            for (String name : house.getValue()) {
                Room room = new Room(house.getKey(), name);
                String below = house.getValue().stream()
                        .filter(knows.getOrDefault(room, Set.of())::contains)
                        .collect(Collectors.joining(", "));
                picture.append(
                        "| %s | %d | %s |\n".formatted(name, sources(room).size(), below));
            }
            assertThat(docs).contains(picture);
        }
    }

    /** A room of the product, or one inside of such a room. @param name empty of a room that is not divided */
    private record Room(String house, String name) {

        /** Place in the order from below; 0 for a room that is not divided; negative for what is of no room. */
        int number() {
            return name.isEmpty() ? 0 : inside(house).indexOf(name);
        }

        @Override
        public String toString() {
            return name.isEmpty() ? house : house + "." + name;
        }
    }

    /** One class of a room, pages included, that knows a class of another room. */
    private record Use(Room from, String who, Room to, String type) {}

    private static Stream<Use> uses(JavaClasses classes) {
        return classes.stream()
                .filter(origin -> !room(origin).house().isEmpty())
                .flatMap(origin -> origin.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(target -> !room(target).house().isEmpty())
                        .filter(target -> !room(target).equals(room(origin)))
                        .map(target -> new Use(room(origin), outer(origin), room(target), outer(target))))
                .distinct();
    }

    private static Set<Room> rooms(JavaClasses classes) {
        return classes.stream()
                .map(InnerRoomsTest::room)
                .filter(room -> !room.house().isEmpty() && !room.house().equals("boot"))
                .collect(Collectors.toSet());
    }

    /** Empty of a room that is not divided. */
    private static List<String> inside(String house) {
        return INSIDE.getOrDefault(house, List.of());
    }

    /** Empty for what is not ours. */
    private static Room room(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return new Room("", "");
        }
        List<String> path = List.of(name.substring(ROOT.length() + 1).split("\\."));
        List<String> inside = inside(path.get(0));
        if (inside.isEmpty()) {
            return new Room(path.get(0), "");
        }
        if (path.size() > 1 && !OUTSIDE.contains(path.get(1))) {
            return new Room(path.get(0), path.get(1));
        }
        return new Room(path.get(0), path.size() > 1 && inside.contains(PAGES) ? PAGES : inside.get(0));
    }

    private static String outer(JavaClass type) {
        return type.getName().replaceFirst(".*\\.", "").replaceFirst("\\$.*", "");
    }

    private static List<Path> sources(Room room) throws IOException {
        List<Path> found = new ArrayList<>();
        Path house = SOURCES.resolve(room.house());
        List<Path> doors =
                OUTSIDE.stream().map(house::resolve).filter(Files::exists).toList();
        if (room.name().isEmpty()) {
            add(found, house, 9);
        } else if (room.name().equals(PAGES)) {
            for (Path door : doors) {
                add(found, door, 1);
            }
        } else if (room.number() > 0) {
            add(found, house.resolve(room.name()), 9);
        } else {
            add(found, house, 1);
            if (!inside(room.house()).contains(PAGES)) {
                for (Path door : doors) {
                    add(found, door, 1);
                }
            }
        }
        return found;
    }

    private static void add(List<Path> found, Path folder, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .forEach(found::add);
        }
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
