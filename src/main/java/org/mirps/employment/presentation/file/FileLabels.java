package org.mirps.employment.presentation.file;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.mirps.employment.presentation.deck.ShownDeck;
import org.mirps.employment.presentation.leaf.Imprint;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.DemoMode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.RegionalTime;

/** How files of a session are called, and what they say of themselves. */
@Dependent
public class FileLabels {

    @Inject
    DemoMode demo;

    @Inject
    Clock clock;

    public Imprint imprint(ShownDeck deck) {
        return new Imprint(
                deck.round(),
                deck.title(),
                deck.language(),
                deck.moment(),
                deck.provisional(),
                deck.frozen(),
                demo.isOn());
    }

    /** Such as {@code sne-2025-deck-es-2026-11-30.pptx}; {@code DEMO-} in front where the data are samples. */
    public String name(RoundCode round, String what, Optional<Language> language, String ending) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), RegionalTime.ZONE);
        String in = language.map(it -> "-" + it.code()).orElse("");
        return (demo.isOn() ? "DEMO-" : "") + round.value() + "-" + what + in + "-" + today + "." + ending;
    }
}
