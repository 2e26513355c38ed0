package org.mirps.employment.consolidation.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void aNumberFarFromAllOthersIsApart() {
        Spread spread = Spread.of(10, 12, 11, 13, 90).orElseThrow();
        assertThat(spread.numbers()).isEqualTo(5);
        assertThat(spread.median()).isEqualTo(12);
        assertThat(spread.deviation()).isEqualTo(1.4826);
        assertThat(spread.isApart(90)).isTrue();
        assertThat(spread.isApart(13)).isFalse();
    }

    @Test
    void threeDeviationsAreNotApartYet() {
        Spread spread = new Spread(5, 100, 10);
        assertThat(spread.isApart(130)).isFalse();
        assertThat(spread.isApart(70)).isFalse();
        assertThat(spread.isApart(130.1)).isTrue();
        assertThat(spread.isApart(69.9)).isTrue();
    }

    @Test
    void anEvenNumberOfThemHasItsMedianBetweenTwo() {
        assertThat(Spread.of(1, 2, 3, 4, 5, 6).orElseThrow().median()).isEqualTo(3.5);
    }

    @Test
    void fourNumbersSayNothing() {
        assertThat(Spread.of(1, 1, 2, 900)).isEmpty();
    }

    @Test
    void whereMostAreEqualNothingCanBeSaidOfTheRest() {
        assertThat(Spread.of(0, 0, 0, 0, 7)).isEmpty();
    }
}
