package org.mirps.employment.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site is who the operator has named, and nobody who is called alike. */
class OperatorSitesTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org, https://www.example.org, true",
        "https://www.example.org, http://www.example.org, false",
        "https://www.example.org, https://www.example.org.evil.example, false",
        "https://www.example.org, https://www.example.org:8443, false",
        "https://www.example.org, null, false",
        "https://*.gob.example, https://datos.gob.example, true",
        "https://*.gob.example, https://a.b.gob.example, true",
        "https://*.gob.example, https://gob.example, false",
        "https://*.gob.example, https://.gob.example, false",
        "https://*.gob.example, http://datos.gob.example, false",
        "https://*.gob.example, https://datosgob.example, false",
        "https://*.gob.example, https://evil.example/.gob.example, false",
        "https://*.gob.example, https://evil.example#.gob.example, false"
    })
    void isOfASiteOrIsNot(String site, String origin, boolean expected) {
        assertThat(OperatorSites.isOf(site, origin)).isEqualTo(expected);
    }
}
