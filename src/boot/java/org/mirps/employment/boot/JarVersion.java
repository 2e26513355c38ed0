package org.mirps.employment.boot;

import java.io.IOException;
import java.util.jar.JarFile;
import picocli.CommandLine.IVersionProvider;

/** The versions that the build wrote into the jar's manifest. */
final class JarVersion implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"MIRPS employment " + attribute("Implementation-Version")};
    }

    static String ofMariadb() throws IOException {
        return attribute("MariaDB-Version");
    }

    private static String attribute(String name) throws IOException {
        try (var jar = new JarFile(JarContents.ofThisJar().jar().toFile())) {
            return jar.getManifest().getMainAttributes().getValue(name);
        }
    }
}
