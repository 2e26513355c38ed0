package org.mirps.employment.contribution.words;

import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** How certain a number is, in words. */
public final class StatusWords {

    private final Texts words;

    public StatusWords(Language language) {
        this.words = Texts.of("contribution", language);
    }

    public String of(ObservationStatus status) {
        return words.get("ObservationStatus." + status);
    }

    /** For readers, who take a number for official unless they are told: empty for that, and where there is none. */
    public String toldOf(@Nullable ObservationStatus status) {
        return status == null || status == ObservationStatus.A ? "" : of(status);
    }
}
