package org.mirps.employment.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;

/**
 * The built WAR, as it ships, with what runs within it of our tests added: {@code @Deployment static WebArchive app() { return AppArchive.get(); }}.
 * It is the same for all of them, as {@link SharedServer} is.
 */
public final class AppArchive {

    private static final String OPEN_RUNNER = """
            <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <name>open_runner</name>
              <security-constraint>
                <web-resource-collection>
                  <web-resource-name>Arquillian</web-resource-name>
                  <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
                </web-resource-collection>
              </security-constraint>
            </web-fragment>
            """;

    private static final Path TEST_CLASSES = Path.of("target/test-classes");

    /** Packages whose tests stay outside the server, with browsers and processes of their own. */
    private static final List<String> OUTSIDE = List.of("boot", "faults", "hostile", "journey");

    private static @Nullable WebArchive archive;

    private AppArchive() {}

    /** The WAR with our test classes, their resources and AssertJ. */
    public static synchronized WebArchive get() {
        if (archive == null) {
            archive = make();
        }
        return archive;
    }

    private static WebArchive make() {
        WebArchive made = ShrinkWrap.create(ZipImporter.class, "app.war")
                .importFrom(new File(System.getProperty("app.war")))
                .as(WebArchive.class)
                .addAsLibraries(jarOf(Assertions.class))
                .addAsLibraries(openRunner());
        try (Stream<Path> files = Files.walk(TEST_CLASSES.resolve("org"))) {
            files.filter(Files::isRegularFile)
                    .map(TEST_CLASSES::relativize)
                    .filter(AppArchive::runsWithin)
                    .forEach(file ->
                            made.addAsResource(TEST_CLASSES.resolve(file).toFile(), file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made;
    }

    private static boolean runsWithin(Path file) {
        return !file.getFileName().toString().endsWith("Test.class")
                && OUTSIDE.stream().noneMatch(name -> file.startsWith(Path.of("org/mirps/employment", name)));
    }

    /** Every page of the WAR asks for a sign-in; the servlet through which Arquillian runs its tests must not. */
    private static JavaArchive openRunner() {
        return ShrinkWrap.create(JavaArchive.class, "open-runner.jar")
                .addAsManifestResource(new StringAsset(OPEN_RUNNER), "web-fragment.xml");
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
