package org.mirps.employment.consolidation.vintage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirps.employment.consolidation.table.csv.CsvTableReader;

class LongTablesTest {

    private static final String HEAD =
            "government,section,question,repeat,row_id,choice,value,snapshot,submitted_at\r\n";
    private static final String CR = "CR,people,seekers,,,,10,1,2026-03-12T16:20:31Z\r\n";
    private static final String GT = "GT,people,seekers,,,,150,1,2026-03-12T16:20:31Z\r\n"
            + "GT,people,services,,,advice,advice,1,2026-03-12T16:20:31Z\r\n"
            + "GT,people,services,,,matching,matching,1,2026-03-12T16:20:31Z\r\n";
    private static final String GT_CORRECTED = "GT,people,seekers,,,,151,2,2026-04-01T10:00:00Z\r\n"
            + "GT,people,services,,,matching,matching,2,2026-04-01T10:00:00Z\r\n"
            + "GT,people,services,,,advice,advice,2,2026-04-01T10:00:00Z\r\n"
            + "GT,people,remarks,,,,,2,2026-04-01T10:00:00Z\r\n";

    @Test
    void whatACorrectionChangedIsToldAndNothingElse() throws IOException {
        assertThat(told(CR + GT, CR + GT_CORRECTED))
                .containsExactly("GT seekers 150>151 1>2", "GT services advice matching>matching advice 1>2");
    }

    @Test
    void whoComesOrGoesIsToldAnswerByAnswer() throws IOException {
        assertThat(told(CR, CR + GT))
                .containsExactly("GT seekers null>150 null>1", "GT services null>advice matching null>1");
        assertThat(told(CR + GT, GT)).containsExactly("CR seekers 10>null 1>null");
    }

    @Test
    void theSameIsNoRevision() throws IOException {
        assertThat(told(CR + GT, CR + GT)).isEmpty();
        assertThat(told("", "")).isEmpty();
    }

    private static List<String> told(String before, String after) throws IOException {
        return LongTables.revisions(table(before), table(after)).stream()
                .map(one -> one.government() + " " + one.question() + " " + one.before() + ">" + one.after() + " "
                        + one.snapshotBefore() + ">" + one.snapshot())
                .toList();
    }

    private static CsvTableReader table(String rows) throws IOException {
        return CsvTableReader.open(new ByteArrayInputStream((HEAD + rows).getBytes(StandardCharsets.UTF_8)));
    }
}
