package org.mirps.employment.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameListTest {

    @Test
    void namesArePartedByCommas() {
        assertThat(NameList.of(List.of("Guatemala", "México"))).isEqualTo("Guatemala, México");
        assertThat(NameList.of(List.of("Guatemala"))).isEqualTo("Guatemala");
        assertThat(NameList.of(List.of())).isEmpty();
    }

    @Test
    void whereANameHasACommaItselfNobodyReadsItAsTwo() {
        assertThat(Stream.of("Asociación de Ejemplo, El Salvador", "México").collect(NameList.joining()))
                .isEqualTo("Asociación de Ejemplo, El Salvador; México");
        assertThat(NameList.of(List.of("Red de Ejemplo, regional"))).isEqualTo("Red de Ejemplo, regional");
    }
}
