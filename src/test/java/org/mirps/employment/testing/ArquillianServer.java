package org.mirps.employment.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.arquillian.container.spi.event.SetupContainers;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.annotation.Observes;

/** Settings of the server process that Arquillian starts, and the removal of its leftovers. */
final class ArquillianServer {

    private static final String LEFTOVERS = "arquillian-payara-micro";

    void configure(@Observes(precedence = 1) SetupContainers event) throws IOException {
        var database = TestDatabase.main();
        Path temp = Files.createDirectories(TestFolders.create("server"));
        System.setProperty(
                "payara.cmdOptions",
                String.join(
                        " ",
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.timezone=UTC",
                        "-Djava.io.tmpdir=" + temp,
                        "-Dapp.db.url=" + database.url(),
                        "-Dapp.db.user=" + database.user(),
                        "-Dapp.db.password=" + database.password(),
                        "-Dapp.demo=false"));
        Path commands = Files.writeString(temp.resolve("pre-boot.txt"), """
                set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false
                set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1
                """);
        System.setProperty("payara.extraMicroOptions", "--disablephonehome --prebootcommandfile " + commands);
    }

    /** The container copies the archive to a temp folder and leaves it there; only those of our own child processes are removed. */
    void rememberLeftovers(@Observes AfterDeploy event) {
        ProcessHandle.current()
                .children()
                .flatMap(child -> Arrays.stream(child.info().arguments().orElse(new String[0])))
                .filter(argument -> argument.contains(LEFTOVERS))
                .flatMap(argument -> leftoversOf(Path.of(argument)))
                .forEach(folder -> AtEnd.run(() -> TestFolders.delete(folder)));
    }

    private static Stream<Path> leftoversOf(Path archive) {
        return Stream.iterate(archive, Objects::nonNull, Path::getParent)
                .filter(folder -> folder.getFileName() != null
                        && folder.getFileName().toString().startsWith(LEFTOVERS));
    }
}
