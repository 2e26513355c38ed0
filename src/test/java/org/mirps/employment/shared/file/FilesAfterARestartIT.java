package org.mirps.employment.shared.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.Patience;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestFolders;

/** Files do not outlive the server that made them: it says so, and makes them anew. */
class FilesAfterARestartIT {

    private static final String ANALYST = "analyst@demo.example";
    private static final String PAGE = "consolidation/file.xhtml?round=sne-2024&file=package.zip&in=es";
    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void aFileOfTheServerBeforeIsSaidToBeGone() {
        var folder = TestFolders.createWithDemo();
        RunningApp before = RunningApp.start("demo", folder);
        HttpCaller analyst = HttpCaller.signedIn(before, ANALYST);
        String job = job(analyst.get(PAGE).body());
        Patience.until(
                "the file is done",
                SOON,
                () -> analyst.get("api/internal/files/" + job).body().contains("DONE"));
        before.stop();

        RunningApp after = RunningApp.start("demo", folder);
        HttpCaller again = HttpCaller.signedIn(after, ANALYST);
        assertThat(again.get("api/internal/files/" + job).statusCode()).isEqualTo(404);
        assertThat(again.get("api/internal/files/" + job + "/content").statusCode())
                .isEqualTo(404);
        String page = again.get(PAGE + "&job=" + job).body();
        assertThat(page).contains("id=\"gone\"").contains("el servidor se reinició");
        assertThat(job(again.get(PAGE).body())).isNotEqualTo(job);
        after.stop();
    }

    private static String job(String page) {
        Matcher found = Pattern.compile("/api/internal/files/([0-9a-f-]{36})").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
