package org.mirps.employment.participant.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailRulesTest {

    @ParameterizedTest
    @CsvSource({
        "' Ana.Perez@Trabajo.GOB.gt ', ana.perez@trabajo.gob.gt",
        "ana+empleo@example.org, ana+empleo@example.org",
        "o'neil_x-1@sub.example.org, o'neil_x-1@sub.example.org",
        "ana@ministerio.españa.example, ana@ministerio.españa.example"
    })
    void anAddressIsKeptInOneSpelling(String typed, String kept) {
        assertThat(EmailRules.require(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "ana@",
                "@example.org",
                "ana@localhost",
                "ana@example..org",
                "a b@example.org",
                "ana@example.org, b@example.org",
                "ana@exa mple.org",
                "ana@example.org\nBcc: x@example.org",
                "\"ana\"@example.org",
                "Ana <ana@example.org>",
                "ana@[127.0.0.1].org",
                "peña@example.org",
                "a@b@example.org"
            })
    void whatMailCannotGoToIsNoAddress(String typed) {
        assertThatThrownBy(() -> EmailRules.require(typed)).isInstanceOf(EmailNotPossible.class);
    }
}
