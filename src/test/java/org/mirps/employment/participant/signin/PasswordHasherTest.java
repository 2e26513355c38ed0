package org.mirps.employment.participant.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHasherTest {

    /** Source: test.c of the reference implementation (phc-winner-argon2), "password" with "somesalt". */
    private static final String REFERENCE =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    @Test
    void aHashIsInPhcFormWithTheRecommendedCosts() {
        assertThat(PasswordHasher.hash("correct horse"))
                .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
    }

    @Test
    void onlyTheRightPasswordIsVerified() {
        String hash = PasswordHasher.hash("contraseña larga");
        assertThat(PasswordHasher.verify("contraseña larga", hash)).isTrue();
        assertThat(PasswordHasher.verify("contrasena larga", hash)).isFalse();
        assertThat(PasswordHasher.verify("", hash)).isFalse();
    }

    @Test
    void aHashOfTheReferenceImplementationIsVerifiedWithItsOwnCosts() {
        assertThat(PasswordHasher.verify("password", REFERENCE)).isTrue();
        assertThat(PasswordHasher.verify("passwore", REFERENCE)).isFalse();
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertThat(PasswordHasher.hash("the same")).isNotEqualTo(PasswordHasher.hash("the same"));
    }

    @Test
    void nobodyHasAPassword() {
        assertThat(PasswordHasher.verifyNobody("nobody has this password")).isFalse();
    }
}
