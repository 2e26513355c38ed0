package org.mirps.employment.boot;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A database server that outlived its killed launcher. It is known by its program and its data folder, both as the system reports them. */
public final class LeftoverDatabase {

    static final String DATA_OPTION = "--datadir=";
    private static final int STOPPED_WITHIN_SECONDS = 60;

    private LeftoverDatabase() {}

    /** Asks each server that runs on {@code files} to stop and waits for it: nothing that it acknowledged is lost. */
    public static void stopAny(Path files) throws StartFailure, InterruptedException {
        for (var server :
                ProcessHandle.allProcesses().filter(p -> runsOn(p, files)).toList()) {
            server.destroy();
            try {
                server.onExit().get(STOPPED_WITHIN_SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                throw new StartFailure(Said.in("embedded.leftOver", server.pid()), e);
            }
        }
    }

    private static boolean runsOn(ProcessHandle process, Path files) {
        var info = process.info();
        return info.command().filter(c -> Path.of(c).endsWith("bin/mariadbd")).isPresent()
                && info.arguments()
                        .filter(all -> Arrays.asList(all).contains(DATA_OPTION + files))
                        .isPresent();
    }
}
