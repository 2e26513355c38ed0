package org.mirps.employment.calendar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.LocalizedText;

/**
 * An event that is planned, with the title of one of the rounds with which it works.
 *
 * @param titleEs null where it works with none, or with one of which not everybody may know
 * @param titleEn null like the other
 */
public record PlannedEvent(
        Event event, @Nullable String titleEs, @Nullable String titleEn) {

    public Optional<LocalizedText> round() {
        return titleEs == null || titleEn == null ? Optional.empty() : Optional.of(new LocalizedText(titleEs, titleEn));
    }
}
