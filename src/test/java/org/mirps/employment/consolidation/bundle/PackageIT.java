package org.mirps.employment.consolidation.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** The package of a round as an analyst gets it, from the demo year. */
class PackageIT {

    private static final String SNE = "api/v1/rounds/sne-2025/";

    private final RunningApp app = RunningApp.demo();

    @ParameterizedTest
    @ValueSource(strings = {"sne-2025", "sne-2024", "competencias-2025", "buenas-practicas-2025"})
    void everyShapeOfARoundSaysTheSame(String round) throws Exception {
        WholePackage.read(analyst().bytes("api/v1/rounds/" + round + "/consolidation/package.zip"))
                .saysTheSameThroughout();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "long",
                "wide",
                "wide/programmes",
                "contributions",
                "choices",
                "snapshots",
                "revisions",
                "codebook",
                "indicators"
            })
    void aTableOfThePackageIsTheOneThatIsDownloadedAlone(String table) {
        WholePackage whole = WholePackage.read(analyst().bytes(SNE + "consolidation/package.zip"));

        assertThat(new String(whole.file("data/" + table.replace('/', '-') + ".csv"), StandardCharsets.UTF_8))
                .isEqualTo(analyst().get(SNE + table + ".csv").body());
    }

    @Test
    void theWorkbookAloneHasWordsWhereTheyAreAskedFor() throws Exception {
        try (Workbook labels = workbook("values=labels&lang=en");
                Workbook codes = workbook("values=codes&lang=en")) {
            assertThat(column(codes.getSheet("wide"), "publish_level")).contains("public");
            assertThat(column(labels.getSheet("wide"), "Authorisation to disseminate this response [publish_level]"))
                    .isNotEmpty()
                    .doesNotContain("public");
            assertThat(codes.getSheet("wide").getPaneInformation().isFreezePane())
                    .isTrue();
            assertThat(codes.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .contains("sample data");
        }
    }

    @Test
    void aLanguageOrACellThatNobodyKnowsIsNoFile() {
        assertThat(analyst().get(SNE + "consolidation/package.zip?lang=fr").statusCode())
                .isEqualTo(404);
        assertThat(analyst().get(SNE + "consolidation/tables.xlsx?values=all").statusCode())
                .isEqualTo(404);
    }

    private Workbook workbook(String how) throws Exception {
        return WorkbookFactory.create(
                new ByteArrayInputStream(analyst().bytes(SNE + "consolidation/tables.xlsx?" + how)));
    }

    private static List<String> column(Sheet sheet, String heading) {
        List<String> cells = new ArrayList<>();
        sheet.getRow(0).forEach(cell -> {
            if (cell.getStringCellValue().equals(heading)) {
                for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                    cells.add(sheet.getRow(row).getCell(cell.getColumnIndex()).getStringCellValue());
                }
            }
        });
        return cells;
    }

    private HttpCaller analyst() {
        return HttpCaller.signedIn(app, "analyst@demo.example");
    }
}
