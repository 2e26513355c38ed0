package org.mirps.employment.architecture;

import java.util.Map;
import java.util.Objects;
import org.mirps.employment.shared.TokenScope;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** Those of the demo year who stand at the head of the columns of {@code access-urls.csv}. */
final class SamplePeople {

    private static final Map<String, String> EMAILS = Map.of(
            "other institution GT", "refugees.gt@demo.example",
            "contributor GT", "contributor.gt@demo.example",
            "focal point GT", "focal.gt@demo.example",
            "focal point HN", "focal.hn@demo.example",
            "organisation GT", "focal.gt-camara@demo.example",
            "organisation CR", "focal.cr-colectivo@demo.example",
            "coordinator", "coordinator@demo.example",
            "analyst", "analyst@demo.example",
            "presenter", "presenter@demo.example",
            "administrator", "administrator@demo.example");

    private SamplePeople() {}

    static HttpCaller signedIn(RunningApp app, String column) {
        return switch (column) {
            case "nobody" -> new HttpCaller(app);
            case "token" -> HttpCaller.withToken(app, HttpCaller.printedToken(app));
            case "narrow token" -> token(app, "analyst", TokenScope.READ_INDICATORS);
            case "presenter’s token" -> token(app, "presenter", TokenScope.values());
            default -> HttpCaller.signedIn(app, Objects.requireNonNull(EMAILS.get(column)));
        };
    }

    private static HttpCaller token(RunningApp app, String owner, TokenScope... scopes) {
        HttpCaller person = HttpCaller.signedIn(app, Objects.requireNonNull(EMAILS.get(owner)));
        return HttpCaller.withToken(app, person.makeToken("Access matrix", scopes));
    }
}
