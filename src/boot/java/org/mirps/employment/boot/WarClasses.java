package org.mirps.employment.boot;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** The classes and libraries of the web application, for work outside the server. There is no Jakarta API among them. */
final class WarClasses implements AutoCloseable {

    private final Path folder;
    private final URLClassLoader loader;

    private WarClasses(Path folder, URLClassLoader loader) {
        this.folder = folder;
        this.loader = loader;
    }

    /** Unpacks them to a temp folder, which {@link #close} deletes. */
    static WarClasses unpack(JarContents jar) throws IOException {
        Path folder = Files.createTempDirectory("mirps-employment");
        jar.unpack(JarContents.WAR, folder);
        Path webInf = folder.resolve("WEB-INF");
        var path = new ArrayList<URL>();
        path.add(webInf.resolve("classes").toUri().toURL());
        try (var libraries = Files.list(webInf.resolve("lib"))) {
            for (Path library : libraries.toList()) {
                path.add(library.toUri().toURL());
            }
        }
        var loader = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        return new WarClasses(folder, loader);
    }

    ClassLoader loader() {
        return loader;
    }

    @Override
    public void close() throws IOException {
        loader.close();
        FileTree.delete(folder);
    }
}
