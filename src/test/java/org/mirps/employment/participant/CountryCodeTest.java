package org.mirps.employment.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"GT", "DO", "REG"})
    void aCountryOrSeveralOfThem(String code) {
        assertThat(new CountryCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gt", "GTM", "ZZ", "reg"})
    void anythingElseIsNone(String code) {
        assertThatThrownBy(() -> new CountryCode(code)).hasMessage("Not a country: " + code);
    }
}
