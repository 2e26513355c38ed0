package org.mirps.employment.participant.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords are taken. */
class PasswordRulesTest {

    private static final String[] KNOWN = {"maria.solares@ministerio.example", "María Solares"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "qwertyuiop12",
                "password1234",
                "passwordpassword",
                "Contraseña123",
                "guatemala2026",
                "mirps-employment",
                "maria.solares1",
                "solares-maria-1"
            })
    void whatOthersWouldTrySoonIsRefused(String password) {
        assertThatThrownBy(() -> PasswordRules.require(password, KNOWN)).isInstanceOf(PasswordNotPossible.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cuatro palabras que no van juntas",
                "four words will do",
                "ñandú über 日本語 ключ",
                "kx7 wq2 zr9 pm4",
                "correct horse battery staple lamp"
            })
    void anythingElseIsTakenOfAnyCharactersAndWithoutAnyMixture(String password) {
        assertThatCode(() -> PasswordRules.require(password, KNOWN)).doesNotThrowAnyException();
    }

    @Test
    void itHasTwelveTo256Characters() {
        assertThatThrownBy(() -> PasswordRules.require("kx7wq2zr9pm")).isInstanceOf(PasswordTooShort.class);
        String long256 = "kx7 wq2 zr9 pm4 ".repeat(16);
        assertThatCode(() -> PasswordRules.require(long256)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordRules.require(long256 + "x")).isInstanceOf(PasswordNotPossible.class);
    }

    @Test
    void whatLooksTheSameIsTheSame() {
        assertThat(PasswordRules.normalised("cafe\u0301 ﬁn")).isEqualTo("café fin");
    }
}
