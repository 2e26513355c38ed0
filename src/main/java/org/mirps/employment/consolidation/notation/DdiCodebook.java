package org.mirps.employment.consolidation.notation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.mirps.employment.consolidation.dataset.Code;
import org.mirps.employment.consolidation.dataset.Dataset;
import org.mirps.employment.consolidation.dataset.RoundDataset;
import org.mirps.employment.consolidation.dataset.ValueKind;
import org.mirps.employment.consolidation.dataset.Variable;
import org.mirps.employment.shared.Language;

/** The wide tables as a study with files and variables, for data archives. Source: DDI Codebook 2.6, DDI Alliance. */
public final class DdiCodebook {

    private DdiCodebook() {}

    /** The stream stays open. */
    public static void write(RoundDataset round, OutputStream out) throws IOException {
        List<Dataset> files = round.tables().stream().filter(Dataset::isOfCases).toList();
        Xml.write(out, xml -> {
            xml.begin(
                    "codeBook",
                    "xmlns",
                    "ddi:codebook:2_6",
                    "version",
                    "2.6",
                    "ID",
                    "round",
                    "xml:lang",
                    Language.DEFAULT.code());
            study(round, xml);
            for (int i = 0; i < files.size(); i++) {
                file(files.get(i), id(i), xml);
            }
            xml.begin("dataDscr");
            for (int i = 0; i < files.size(); i++) {
                int at = 1;
                for (Variable variable : files.get(i).variables()) {
                    variable(variable, id(i), id(i) + "V" + at++, xml);
                }
            }
            xml.end().end();
        });
    }

    private static String id(int file) {
        return "F" + (file + 1);
    }

    private static void study(RoundDataset round, Xml xml) throws XMLStreamException {
        xml.begin("stdyDscr").begin("citation").begin("titlStmt");
        xml.element("titl", round.round().title().es(), "xml:lang", "es");
        if (!round.round().title().en().isEmpty()) {
            xml.element("parTitl", round.round().title().en(), "xml:lang", "en");
        }
        xml.element("IDNo", round.round().code().value());
        xml.end();
        xml.begin("verStmt")
                .element(
                        "version",
                        round.form().formId() + " " + round.form().version(),
                        "date",
                        round.at().toString());
        xml.end().end().begin("stdyInfo");
        for (Language language : List.of(Language.ES, Language.EN)) {
            xml.element("abstract", Notes.about(round, language), "xml:lang", language.code());
        }
        xml.end().begin("dataAccs").begin("useStmt");
        for (Language language : List.of(Language.ES, Language.EN)) {
            xml.element("conditions", Notes.terms(round, language), "xml:lang", language.code());
        }
        xml.end().end().end();
    }

    private static void file(Dataset table, String id, Xml xml) throws XMLStreamException {
        xml.begin("fileDscr", "ID", id, "URI", Places.data(table)).begin("fileTxt");
        xml.element("fileName", table.fileName() + ".csv");
        xml.inBoth("fileCont", table.title());
        xml.begin("dimensns");
        xml.element("caseQnty", String.valueOf(table.rows()));
        xml.element("varQnty", String.valueOf(table.variables().size()));
        xml.end();
        xml.element("fileType", "text/csv", "charset", "UTF-8");
        xml.end().end();
    }

    private static void variable(Variable variable, String file, String id, Xml xml) throws XMLStreamException {
        xml.begin("var", "ID", id, "name", variable.name(), "files", file);
        xml.inBoth("labl", variable.label());
        if (!variable.universe().isEmpty()) {
            xml.element("universe", variable.universe());
        }
        xml.inBoth("txt", variable.note());
        if (variable.kind() == ValueKind.CODE || variable.kind() == ValueKind.CODES) {
            for (Code code : variable.codes()) {
                xml.begin("catgry").element("catValu", code.code());
                xml.inBoth("labl", code.label()).end();
            }
        }
        if (!variable.unit().isEmpty()) {
            xml.element("concept", variable.unit(), "vocab", "unit");
        }
        xml.empty("varFormat", "type", variable.kind().isNumber() ? "numeric" : "character");
        xml.end();
    }
}
