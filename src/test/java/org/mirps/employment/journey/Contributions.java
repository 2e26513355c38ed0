package org.mirps.employment.journey;

import java.net.http.HttpResponse;
import java.util.Map;
import org.mirps.employment.testing.DemoPages;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** The contributions of the demo year, as a story needs to find them. */
final class Contributions {

    static final String REASON = "Falta la fuente del modelo de permiso.\nIndique la norma.";

    private Contributions() {}

    /** In the round SNE 2025. */
    static long idOf(String government) {
        return idOf(DemoPages.ROUND, government);
    }

    static long idOf(String round, String participant) {
        return DemoPages.contribution(RunningApp.demo(), round, participant);
    }

    /**
     * The coordinator gives a submitted or accepted contribution to the round SNE 2025 back to its government, with a question of the
     * section on permits marked. One that can be changed already stays as it is.
     */
    static void giveBack(String government) {
        RunningApp app = RunningApp.demo();
        long id = idOf(government);
        String state = " from contribution where id = " + id;
        String button = switch (HttpCaller.query(app, "select status" + state)) {
            case "SUBMITTED" -> "returnForm:sendBack";
            case "ACCEPTED" -> "returnForm:reopen";
            default -> "";
        };
        if (button.isEmpty()) {
            return;
        }
        String snapshot = "contributions/snapshot.xhtml?id=" + id + "&number="
                + HttpCaller.query(app, "select latest_snapshot" + state);
        HttpResponse<String> answer = HttpCaller.signedIn(app, "coordinator@demo.example")
                .submit(
                        snapshot,
                        button,
                        Map.of("returnForm:reason", REASON, "remark-permit_model", "¿Qué norma lo dice?"));
        if (answer.statusCode() != 302) {
            throw new AssertionError(
                    "Giving back " + government + " answered " + answer.statusCode() + "\n" + answer.body());
        }
    }
}
