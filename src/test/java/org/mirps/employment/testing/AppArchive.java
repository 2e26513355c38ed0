package org.mirps.employment.testing;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built WAR, as it ships, with the classes of a test added: {@code @Deployment static WebArchive app() { return AppArchive.with(…); }} */
public final class AppArchive {

    private AppArchive() {}

    /** The WAR with these classes and AssertJ. */
    public static WebArchive with(Class<?>... testClasses) {
        return ShrinkWrap.create(ZipImporter.class, "app.war")
                .importFrom(new File(System.getProperty("app.war")))
                .as(WebArchive.class)
                .addClasses(testClasses)
                .addAsLibrary(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
