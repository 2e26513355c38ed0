package org.mirps.employment.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.shared.Permits;

/**
 * Whoever writes a use case decides whether it leaves a line in the audit log: those that leave none are named in {@code not-audited.txt}. That
 * each of the others does is held by {@link AccessMatrixIT}, which calls them all.
 */
@AnalyzeClasses(packages = "org.mirps.employment", importOptions = ImportOption.DoNotIncludeTests.class)
class AuditedActsTest {

    @ArchTest
    static void whatLeavesNoLineIsNamed(JavaClasses classes) throws IOException {
        Set<String> without = classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Permits.class) && !method.isAnnotatedWith(Audited.class))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(without).isNotEmpty().containsExactlyInAnyOrderElementsOf(named());
    }

    /** An administrator reads what was done, not what a method is called. */
    @ArchTest
    static void everyActIsSaidInWordsInBothLanguages(JavaClasses classes) {
        Set<String> acts = classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Audited.class))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        acts.addAll(Set.of("SignOut", "OperatorLinks.to")); // no use cases
        for (String language : List.of("", "_en")) {
            ResourceBundle words =
                    ResourceBundle.getBundle("org.mirps.employment.audit.messages" + language, Locale.ROOT);
            assertThat(words.keySet().stream().filter(key -> key.startsWith("act.")))
                    .as("messages" + language)
                    .containsExactlyInAnyOrderElementsOf(
                            acts.stream().map(act -> "act." + act).toList());
        }
    }

    private static Set<String> named() throws IOException {
        try (var file = Objects.requireNonNull(AuditedActsTest.class.getResourceAsStream("not-audited.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
