package org.mirps.employment.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrowsersIT {

    @Test
    void aBrowserIsThereForJourneys() {
        try (var page = Browsers.chromium().newContext().newPage()) {
            page.setContent("<html lang=es><title>Empleo</title>");
            assertThat(page.title()).isEqualTo("Empleo");
        }
    }
}
