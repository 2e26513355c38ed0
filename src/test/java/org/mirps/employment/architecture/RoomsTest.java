package org.mirps.employment.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.shared.NeedsScope;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.UseCases;

/** The table of docs/architecture.md, as rules: which room may know which, and where each library stays. */
@AnalyzeClasses(packages = "org.mirps.employment", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    private static final String ROOT = "org.mirps.employment.";

    /** What pages of all rooms share. */
    private static final String SHARED_PAGES = ROOT + "shared.web";

    /** What a room shows to people and programs; of what lies deeper {@code front-doors.txt} names what others use ({@link InnerRoomsTest}). */
    private static final Set<String> DOORS_TO_THE_OUTSIDE = Set.of("web", "api", "csv", "ics", "print");

    /** Room → rooms whose front door it may import. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("audit", Set.of("shared")),
            Map.entry("mail", Set.of("shared", "audit")),
            Map.entry("participant", Set.of("shared", "audit", "mail")),
            Map.entry("form", Set.of("shared", "audit")),
            Map.entry("roster", Set.of("shared", "audit", "participant", "form")),
            Map.entry("round", Set.of("shared", "audit", "participant", "form")),
            Map.entry("contribution", Set.of("shared", "audit", "mail", "participant", "form", "round")),
            Map.entry("consolidation", Set.of("shared", "audit", "participant", "form", "round", "contribution")),
            Map.entry("calendar", Set.of("shared", "audit", "mail", "participant", "form", "round")),
            Map.entry(
                    "practice", Set.of("shared", "audit", "participant", "form", "round", "contribution", "calendar")),
            Map.entry(
                    "presentation",
                    Set.of(
                            "shared",
                            "audit",
                            "participant",
                            "form",
                            "round",
                            "contribution",
                            "consolidation",
                            "practice",
                            "calendar")),
            Map.entry("boot", Set.of()));

    /** Whoever puts something out asks {@code consolidation.Audience}; a level that is compared elsewhere is a second policy. Whether a practice is published says {@code practice.Reach}. */
    @ArchTest
    static final ArchRule one_policy_says_what_follows_of_a_level = noClasses()
            .that()
            .haveNameNotMatching(
                    ".*\\.(contribution\\.Dissemination|contribution\\.access\\.DisseminationRepository|consolidation\\.Openness|practice\\.(Practice|Reach|Visibility|catalogue\\.CatalogueRepository))(\\$.*)?")
            .should(new ArchCondition<>("compare levels") {
                @Override
                public void check(JavaClass origin, ConditionEvents events) {
                    origin.getFieldAccessesFromSelf().stream()
                            .filter(access -> access.getTargetOwner().isEquivalentTo(Dissemination.class))
                            .filter(access -> access.getTarget().getRawType().isEquivalentTo(Dissemination.class))
                            .forEach(access ->
                                    events.add(SimpleConditionEvent.satisfied(origin, access.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule a_room_knows_only_the_front_doors_below_it = classes()
            .that()
            .resideOutsideOfPackage("..platform..")
            .should(new ArchCondition<>("know only rooms below") {
                @Override
                public void check(JavaClass origin, ConditionEvents events) {
                    String room = room(origin);
                    origin.getDirectDependenciesFromSelf().forEach(dependency -> {
                        JavaClass target = dependency.getTargetClass();
                        String other = room(target);
                        if (other.isEmpty() || other.equals(room)) {
                            return;
                        }
                        boolean allowed = MAY_KNOW.getOrDefault(room, Set.of()).contains(other)
                                && !DOORS_TO_THE_OUTSIDE.contains(lastPart(target.getPackageName()));
                        boolean ofPages = origin.getPackageName().endsWith(".web")
                                && target.getPackageName().equals(SHARED_PAGES);
                        if (!allowed && !ofPages) {
                            events.add(SimpleConditionEvent.violated(origin, dependency.getDescription()));
                        }
                    });
                }
            });

    @ArchTest
    static final ArchRule nobody_knows_the_platform = noClasses()
            .that()
            .resideOutsideOfPackage("..platform..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..platform..");

    @ArchTest
    static final ArchRule the_top_of_a_room_does_not_know_its_inside = classes()
            .should(new ArchCondition<>("not import from their own sub-packages") {
                @Override
                public void check(JavaClass origin, ConditionEvents events) {
                    String top = ROOT + room(origin);
                    if (room(origin).isEmpty()
                            || !origin.getPackageName().equals(top)
                            || room(origin).equals("platform")) {
                        return;
                    }
                    origin.getDirectDependenciesFromSelf().stream()
                            .filter(dependency ->
                                    dependency.getTargetClass().getPackageName().startsWith(top + "."))
                            .forEach(dependency ->
                                    events.add(SimpleConditionEvent.violated(origin, dependency.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule rooms_have_no_cycles =
            slices().matching("org.mirps.employment.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule faces_stays_in_web = noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "..platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..");

    @ArchTest
    static final ArchRule rest_stays_in_api = noClasses()
            .that()
            .resideOutsideOfPackages("..api..", "..platform..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule javarosa_stays_in_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("..form.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.javarosa..");

    @ArchTest
    static final ArchRule poi_stays_where_office_files_are_read_and_written = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..form.workbook..",
                    "..form.xlsform..",
                    "..contribution.workbook..",
                    "..consolidation.xlsx..",
                    "..presentation.file.pptx..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule commons_csv_stays_where_such_files_are_read_and_written = noClasses()
            .that()
            .resideOutsideOfPackages("..consolidation.table.csv..", "..roster", "..participant.invitation")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.csv..");

    @ArchTest
    static final ArchRule olingo_stays_where_the_service_of_a_round_is = noClasses()
            .that()
            .resideOutsideOfPackage("..consolidation.odata..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.olingo..");

    @ArchTest
    static final ArchRule biweekly_stays_where_the_feed_is_written = noClasses()
            .that()
            .resideOutsideOfPackages("..calendar.reading.ics..", "org.mirps.employment.mail")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("biweekly..");

    @ArchTest
    static final ArchRule the_entity_manager_stays_in_repositories = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule connections_are_opened_by_table_readers_and_start_up_only = noClasses()
            .that()
            .resideOutsideOfPackages("..consolidation..", "..platform..", "..boot..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(DataSource.class);

    @ArchTest
    static final ArchRule entities_stay_out_of_web_and_api = noClasses()
            .that()
            .resideInAnyPackage("..web..", "..api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.persistence..");

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .that()
            .resideOutsideOfPackage("..boot..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .andShould()
            .notHaveFullyQualifiedName(ROOT + "platform.Clocks");

    @ArchTest
    static final ArchRule nothing_is_printed_but_by_the_launcher = noClasses()
            .that()
            .resideOutsideOfPackage("..boot..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule every_use_case_says_who_may_call_it = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(UseCases.class)
            .should()
            .beAnnotatedWith(Permits.class);

    @ArchTest
    static final ArchRule only_use_cases_permit = classes()
            .that(new DescribedPredicate<JavaClass>("have a method with @Permits") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Permits.class));
                }
            })
            .should()
            .beAnnotatedWith(UseCases.class);

    @ArchTest
    static final ArchRule what_programs_may_ask_says_which_scope_it_takes_or_that_it_is_for_everybody = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .and()
            .areDeclaredInClassesThat(new DescribedPredicate<JavaClass>("are of the public API") {
                @Override
                public boolean test(JavaClass type) {
                    return type.tryGetAnnotationOfType(Path.class)
                            .filter(path -> path.value().startsWith("v1/"))
                            .isPresent();
                }
            })
            .should()
            .beAnnotatedWith(NeedsScope.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(PermitAll.class);

    /** A proxy stands before a bean, and a public field of it would be the proxy's own: the container does not start. */
    @ArchTest
    static final ArchRule what_is_injected_is_not_public =
            fields().that().areAnnotatedWith(Inject.class).should().notBePublic();

    @ArchTest
    static final ArchRule entities_have_no_setters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    /** A transaction that waits for an engine holds a connection, and sees everything as it was before it waited (docs/decisions/0007). */
    @ArchTest
    static final ArchRule engines_are_held_before_a_transaction_begins = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should(new ArchCondition<JavaMethod>("not take hold of a live engine") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getMethodCallsFromSelf().stream()
                            .filter(call ->
                                    call.getTargetOwner().getSimpleName().equals("LiveDrafts"))
                            .filter(call -> !call.getTarget().getName().equals("forget"))
                            .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule fields_of_entities_are_private = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePrivate();

    private static String lastPart(String packageName) {
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT)) {
            return "";
        }
        String rest = name.substring(ROOT.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }
}
