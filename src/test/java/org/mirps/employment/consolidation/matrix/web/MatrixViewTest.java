package org.mirps.employment.consolidation.matrix.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.shared.NotFound;

class MatrixViewTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "round=sne-2025",
                "round=sne-2025&section=statistics&state=accepted&group=norte&flagged=1&before=1&question=a&question=b&sort=a&order=desc",
                "round=sne-2025&repeat=programmes&state=not-started",
            })
    void everyViewIsItsAddress(String query) {
        assertThat(read(query).href()).isEqualTo("matrix.xhtml?" + query);
    }

    @Test
    void whatAFormSendsUnchosenIsNotInTheAddress() {
        assertThat(read("round=sne-2025&state=*&group=*&question=&sort=").query())
                .isEqualTo("round=sne-2025");
    }

    @Test
    void aColumnSortsUpwardsFirstAndThenDown() {
        MatrixView view = read("round=r&question=a");
        MatrixView up = view.sortedBy("a");
        assertThat(up.query()).isEqualTo("round=r&question=a&sort=a");
        assertThat(up.sortedBy("a").query()).isEqualTo("round=r&question=a&sort=a&order=desc");
        assertThat(up.sortedBy("a").sortedBy("a").query()).isEqualTo("round=r&question=a&sort=a");
    }

    @Test
    void anotherSectionKeepsTheFiltersAndLeavesTheColumns() {
        assertThat(read("round=r&section=one&flagged=1&before=1&question=a&sort=a")
                        .ofSection("two")
                        .query())
                .isEqualTo("round=r&section=two&flagged=1&before=1");
    }

    @Test
    void anAnswerLeadsBackToItsView() {
        String address = read("round=r&section=one&flagged=1").answer("GT", "aaaaaaaaaaa1/prog_name");
        assertThat(address)
                .startsWith("answer.xhtml?round=r&section=one&flagged=1&")
                .endsWith("&participant=GT&key=aaaaaaaaaaa1%2Fprog_name");
        assertThat(read(address.substring("answer.xhtml?".length())).href())
                .isEqualTo("matrix.xhtml?round=r&section=one&flagged=1");
    }

    @Test
    void aStateThatThereIsNotIsNotThere() {
        assertThatThrownBy(() -> read("round=r&state=finished")).isInstanceOf(NotFound.class);
    }

    private static MatrixView read(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> parameters.merge(
                        pair[0],
                        List.of(pair[1]),
                        (one, more) ->
                                Stream.concat(one.stream(), more.stream()).toList()));
        return MatrixView.read(
                name -> parameters.containsKey(name) ? parameters.get(name).toArray(String[]::new) : null);
    }
}
