package org.mirps.employment.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.shared.Language;

class FieldNamesTest {

    @ParameterizedTest
    @CsvSource({
        "reasonEs, Reason (in Spanish)",
        "titleEn, Title (in English)",
        "timeDate, When",
        "timeEnd, When",
        "code, Code",
        "product0Code, Product 1",
        "product1CollectedEs, Product 2 (in Spanish)",
        "agenda2Es, Agenda item 3 (in Spanish)",
        "link0Url, Document or link 1",
        "part1TitleEn, Part 2 (in English)",
        "part0Month, Part 1",
        "decision0Es, Decision 1 (in Spanish)"
    })
    void aFieldIsCalledAsOnItsPage(String field, String name) {
        assertThat(FieldNames.of(field, Language.EN)).contains(name);
    }

    @Test
    void whatIsNotKnownHasNoName() {
        assertThat(FieldNames.of("unheard", Language.EN)).isEmpty();
    }
}
