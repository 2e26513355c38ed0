package org.mirps.employment.form.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void onlyTheWordsThatDifferAreTakenOut() {
        assertThat(WordDifference.between("Personas colocadas en 2024", "Personas inscritas en 2024"))
                .isEqualTo(new WordDifference("Personas ", "colocadas", "inscritas", " en 2024"));
    }

    @Test
    void wordsAreNotCutInTwo() {
        assertThat(WordDifference.between("the placement rate", "the placing rate"))
                .isEqualTo(new WordDifference("the ", "placement", "placing", " rate"));
    }

    @Test
    void whatWasAddedInTheMiddleHasNothingBefore() {
        assertThat(WordDifference.between("one three", "one two three"))
                .isEqualTo(new WordDifference("one ", "", "two ", "three"));
    }

    @Test
    void repeatedWordsDoNotOverlap() {
        WordDifference difference = WordDifference.between("a a", "a a a");
        assertThat(difference.start() + difference.before() + difference.end()).isEqualTo("a a");
        assertThat(difference.start() + difference.after() + difference.end()).isEqualTo("a a a");
    }

    @Test
    void nothingBeforeIsAddedNothingAfterIsRemoved() {
        assertThat(WordDifference.between("", "new").isAdded()).isTrue();
        assertThat(WordDifference.between("old", "").isRemoved()).isTrue();
        assertThat(WordDifference.between("old", "new").isAdded()).isFalse();
        assertThat(WordDifference.between("old", "new").isRemoved()).isFalse();
    }

    @Test
    void expressionsDifferAtTheirSigns() {
        assertThat(WordDifference.between("${a} > 1", "${a} >= 1"))
                .isEqualTo(new WordDifference("${a} >", "", "=", " 1"));
    }
}
