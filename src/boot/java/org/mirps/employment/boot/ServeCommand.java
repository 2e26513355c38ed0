package org.mirps.employment.boot;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Serve the application until it is stopped (Ctrl-C or SIGTERM). On an empty database it prints a link by which the "
                        + "first administrator signs in.")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private final StartOptions options = new StartOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return new Application(options, Mode.SERVE, spec.commandLine().getOut()).run();
    }
}
