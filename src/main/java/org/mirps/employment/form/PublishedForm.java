package org.mirps.employment.form;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.LocalizedText;

/**
 * A published version of a form as lists name it.
 *
 * @param id what answers, rounds and addresses call it by
 * @param publishedAt UTC
 * @param publishedBy empty where it ships with the app
 */
public record PublishedForm(
        long id,
        String formId,
        String version,
        LocalizedText title,
        Instant publishedAt,
        Optional<AccountId> publishedBy) {

    public static final Comparator<PublishedForm> FORMS_NEWEST_FIRST = Comparator.comparing(PublishedForm::formId)
            .thenComparing(PublishedForm::version, VersionOrder.OLDEST_FIRST.reversed());

    /** Such as {@code mirps_sne_2025-2025031501}: without what file systems and headers cannot hold. */
    public String fileName() {
        return (formId + "-" + version).replaceAll("[^A-Za-z0-9._-]", "_");
    }

    public boolean isNewerThan(String other) {
        return VersionOrder.OLDEST_FIRST.compare(version, other) > 0;
    }
}
