package org.mirps.employment.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"seekers_total", "k3j5h6g7f8d9/gs_group"})
    void aKeyIsReadAsItIsWritten(String text) {
        assertThat(AnswerKey.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short/q", "K3J5H6G7F8D9/q", "k3j5h6g7f8d9x/q", "k3j5h6g7f8d9 /q"})
    void whatStandsBeforeTheSlashIsARow(String text) {
        assertThatThrownBy(() -> AnswerKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRootIsNoRow() {
        assertThat(AnswerKey.of("q").row().isRoot()).isTrue();
        assertThat(AnswerKey.parse("/q")).isEqualTo(AnswerKey.of("q"));
    }

    @Test
    void rowsAreDifferentAndOfOneShape() {
        RowId row = RowId.random();
        assertThat(row.value()).matches("[a-z0-9]{12}");
        assertThat(row).isNotEqualTo(RowId.random());
        assertThat(row.isRoot()).isFalse();
    }
}
