package org.mirps.employment.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Chromium for journeys, started once per test JVM: the one that {@code CHROMIUM_PATH} names, or one on the path, or Debian's, installed
 * when we may, or Playwright's own download. Without any the test fails and says what to install; it is never skipped.
 */
public final class Browsers {

    /** The first is the same browser without its own windows, each of which has a renderer beside that of its page. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /**
     * Milliseconds until something that should show is given up. No promise of speed: that is measured by the bench. Where two test JVMs with
     * their servers, databases and browsers share two slow processors, a page has taken twenty seconds.
     */
    public static final double LONGEST_WAIT = 45_000;

    private static @Nullable Browser browser;

    private Browsers() {}

    /** The shared browser. Each test opens a context of its own and closes it. */
    public static synchronized Browser chromium() {
        if (browser == null) {
            browser = launch();
        }
        return browser;
    }

    private static Browser launch() {
        var options = new LaunchOptions().setArgs(FLAGS);
        var installed = installed().or(Browsers::fromDebian);
        installed.ifPresent(options::setExecutablePath);
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        AtEnd.run(playwright::close);
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT);
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            throw new AssertionError(
                    "No Chromium for the browser tests: install the package 'chromium-headless-shell' or 'chromium', or name one in CHROMIUM_PATH.",
                    e);
        }
    }

    private static Optional<Path> installed() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM_PATH")).filter(path -> !path.isBlank());
        if (named.isPresent()) {
            return named.map(Path::of);
        }
        return NAMES.stream().flatMap(Browsers::onThePath).findFirst();
    }

    private static Stream<Path> onThePath(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }

    private static Optional<Path> fromDebian() {
        boolean mayInstall =
                "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/etc/debian_version"));
        if (mayInstall && run("apt-get", "update") && run("apt-get", "install", "-y", NAMES.get(0))) {
            return installed();
        }
        return Optional.empty();
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
