package org.mirps.employment.testing;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built WAR, as it ships, with the classes of a test added: {@code @Deployment static WebArchive app() { return AppArchive.with(…); }} */
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

    private AppArchive() {}

    /** The WAR with these classes and AssertJ. */
    public static WebArchive with(Class<?>... testClasses) {
        return ShrinkWrap.create(ZipImporter.class, "app.war")
                .importFrom(new File(System.getProperty("app.war")))
                .as(WebArchive.class)
                .addClasses(testClasses)
                .addAsLibraries(jarOf(Assertions.class))
                .addAsLibraries(openRunner());
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
