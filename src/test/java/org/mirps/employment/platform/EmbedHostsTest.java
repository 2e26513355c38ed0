package org.mirps.employment.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedHostsTest {

    @Test
    void sitesAreHostsAndStarsAndPorts() {
        assertThat(OperatorSites.parsed(" WWW.acnur.org, https://*.gob.example http://localhost:8080"))
                .containsExactly("https://www.acnur.org", "https://*.gob.example", "http://localhost:8080");
        assertThat(OperatorSites.parsed("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "'self'",
                "https://",
                "example.org/path",
                "a;script-src",
                "javascript://x",
                "https://*",
                "*.*.example"
            })
    void whatCouldLetInMoreThanASiteIsRefused(String setting) {
        assertThatThrownBy(() -> OperatorSites.parsed(setting)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whereNobodyIsNamedNobodyMay() {
        assertThat(new EmbedHosts().frameAncestors()).isEqualTo("'none'");
    }
}
