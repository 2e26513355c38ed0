package org.mirps.employment.consolidation.web;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.consolidation.table.WideTableName;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/**
 * One table to download.
 *
 * @param id for the page: {@code long}, {@code wide}, {@code wide-} and the name of the repeat, {@code contributions}, {@code choices}, {@code snapshots}, {@code revisions} or {@code codebook}
 * @param address below the context path
 * @param excelAddress the same table for a spreadsheet
 */
public record TableFile(String id, String name, String hint, String address, String excelAddress) {

    /** The long table, the wide one, one for each repeat, then what explains them. */
    static List<TableFile> of(RoundCode round, List<WideTableName> wideTables, Language language) {
        Texts texts = Texts.of("consolidation", language);
        String folder = "/api/v1/rounds/" + round + "/";
        List<TableFile> files = new ArrayList<>();
        files.add(file(
                "long",
                texts.get("round.downloads.long"),
                texts.get("round.downloads.long.hint"),
                folder + "long.csv"));
        for (WideTableName table : wideTables) {
            files.add(
                    table.isMain()
                            ? file(
                                    "wide",
                                    texts.get("round.downloads.wide"),
                                    texts.get("round.downloads.wide.hint"),
                                    folder + "wide.csv")
                            : file(
                                    "wide-" + table.repeat(),
                                    table.label().in(language),
                                    texts.get("round.downloads.repeat.hint"),
                                    folder + "wide/" + table.repeat() + ".csv"));
        }
        for (String table : List.of("contributions", "choices", "snapshots", "revisions", "codebook")) {
            files.add(file(
                    table,
                    texts.get("round.downloads." + table),
                    texts.get("round.downloads." + table + ".hint"),
                    folder + table + ".csv"));
        }
        return files;
    }

    private static TableFile file(String id, String name, String hint, String address) {
        return new TableFile(id, name, hint, address, address + "?for=excel");
    }
}
