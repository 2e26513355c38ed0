package org.mirps.employment.boot;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Serve the application until it is stopped (Ctrl-C or SIGTERM). On an empty database it prints a link by which the "
                        + "first administrator signs in.")
final class ServeCommand implements Callable<Integer> {

    @Option(
            names = "--link",
            paramLabel = "EMAIL",
            description =
                    "Print a link by which the owner of this account chooses a new password, for who cannot sign in any more.")
    private @Nullable String link;

    @Mixin
    private final StartOptions options = new StartOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (link != null) {
            System.setProperty("app.link.for", link);
        }
        return new Application(options, Mode.SERVE, spec.commandLine().getOut()).run();
    }
}
