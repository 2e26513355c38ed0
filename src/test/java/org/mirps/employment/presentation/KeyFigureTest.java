package org.mirps.employment.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.consolidation.Audience;
import org.mirps.employment.consolidation.Regions;
import org.mirps.employment.shared.Language;

/** Which numbers an overview begins with. Rules: docs/indicators.md. */
class KeyFigureTest {

    private static final String HEADS =
            "code | label::es | label::en | chapter::es | chapter::en | chart | aggregation | unit | expression | headline";

    /** Figures by code and chapter; a star marks one in the form, a small letter is one that nobody gives. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A.1 B.1 C.2                                 | A B C",
                "A.1 B.1 C.2*                                | C",
                "A.1* B.1 C.2*                               | A C",
                "a.1* B.1 C.2                                | B C",
                "a.1* B.1 C.2*                               | C",
                "A.1 B.1 C.1 D.1 E.1 F.1 G.1 H.1 I.1 J.2     | A B C D E F G J",
                "A.1* B.1* C.1* D.1* E.1* F.1* G.1* H.1* I.1* | A B C D E F G H",
                "A.1* B.1* C.1* d.1* E.1* F.1* G.1* H.1* I.1* | A B C E F G H I"
            })
    void areThoseThatTheFormMarksOrElseOfEachChapterTheFirst(String figures, String shown) {
        List<String> each = List.of(figures.split(" "));
        String[] rows = new String[each.size() + 1];
        rows[0] = HEADS;
        for (int i = 0; i < each.size(); i++) {
            String code = each.get(i).substring(0, 1);
            String chapter = each.get(i).substring(2, 3);
            String mark = each.get(i).endsWith("*") ? "yes" : "";
            rows[i + 1] = "%s | %s | %s | Cap %s | Chap %s | bar | sum | persons | ${seekers} | %s"
                    .formatted(code, code, code, chapter, chapter, mark);
        }
        Regions round = Regions.of(rows).submitted("GT", "Guatemala", "Guatemala");
        each.stream()
                .map(figure -> figure.substring(0, 1))
                .filter(code -> code.equals(code.toUpperCase(Locale.ROOT)))
                .forEach(code -> round.givesOf(code, "GT", "5"));
        assertThat(KeyFigure.of(round.table(Audience.SESSION), Optional.empty(), Language.EN))
                .extracting(KeyFigure::key)
                .containsExactly(shown.split(" "));
    }
}
