package org.mirps.employment.form.change;

import java.util.List;
import java.util.Optional;
import org.mirps.employment.form.FormProblem;
import org.mirps.employment.form.FormProblem.Severity;
import org.mirps.employment.form.FormReader.Identity;
import org.mirps.employment.form.PublishedForm;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.Texts;

/** What keeps a sound workbook from being published: a version that there is, or that is older than one that there is. */
public final class VersionCheck {

    private VersionCheck() {}

    /** @param published the versions of the same form, newest first */
    public static Optional<FormProblem> problem(Identity identity, List<PublishedForm> published) {
        String version = identity.version();
        if (published.stream().anyMatch(known -> known.version().equals(version))) {
            return Optional.of(problem(identity, "version-published", version));
        }
        return published.stream()
                .findFirst()
                .filter(newest -> newest.isNewerThan(version))
                .map(newest -> problem(identity, "version-not-newer", version, newest.version()));
    }

    private static FormProblem problem(Identity identity, String code, Object... arguments) {
        return new FormProblem(
                "settings", identity.row(), "version", Severity.ERROR, code, message("problem." + code, arguments));
    }

    private static LocalizedText message(String key, Object... arguments) {
        return new LocalizedText(
                Texts.of("form", Language.ES).get(key, arguments),
                Texts.of("form", Language.EN).get(key, arguments));
    }
}
