package org.mirps.employment.boot;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "serve", mixinStandardHelpOptions = true, description = "${bundle:help.serve}")
final class ServeCommand implements Callable<Integer> {

    @Option(names = "--link", paramLabel = "EMAIL", description = "${bundle:help.serve.link}")
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
