package org.mirps.employment.form.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.mirps.employment.form.workbook.Workbook.Sheet;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads an .xlsx workbook part by part, each by SAX, so that memory is that of its text. Rows are those of Excel. */
public final class XlsxTables {

    /** Held, for a logger that nobody holds forgets its level. POI logs what is wrong with a file; we tell who handed it in. */
    private static final Logger POI = Logger.getLogger("org.apache.poi");

    static {
        POI.setLevel(Level.OFF);
        // Text that repeats packs better than 100:1, which POI takes for a bomb. XlsxFile has counted before.
        ZipSecureFile.setMinInflateRatio(0);
    }

    private final Predicate<String> known;
    private final Problems problems;

    private XlsxTables(Predicate<String> known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    /** A form. Empty if it could not be opened; the problem says why. */
    public static Optional<Workbook> read(byte[] content, Problems problems) {
        return read(content, Workbook.KNOWN::contains, problems);
    }

    /** The same of any workbook. @param known names of sheets, in small letters, of whose cells it is told what is wrong with them */
    public static Optional<Workbook> read(byte[] content, Predicate<String> known, Problems problems) {
        Optional<XlsxFile.Refusal> refusal = XlsxFile.refusal(content);
        refusal.ifPresent(found -> problems.add(found.fault(), "", 0, "", found.arguments()));
        return refusal.isPresent() ? Optional.empty() : new XlsxTables(known, problems).open(content);
    }

    private Optional<Workbook> open(byte[] content) {
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(content))) {
            if (isOfAnotherKind(opened)) {
                return Optional.empty();
            }
            return Optional.of(new Workbook(sheets(opened)));
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException damaged) {
            // POI says by exceptions of every kind that a part is missing or not what it should be.
            problems.add(Fault.DAMAGED_FILE, "", 0, "");
            return Optional.empty();
        }
    }

    private boolean isOfAnotherKind(OPCPackage opened) throws OpenXML4JException {
        Set<String> types = new HashSet<>();
        for (PackagePart part : opened.getParts()) {
            types.add(part.getContentType());
        }
        if (types.contains(XSSFRelation.MACROS_WORKBOOK.getContentType())) {
            problems.add(Fault.MACROS, "", 0, "");
            return true;
        }
        if (!types.contains(XSSFRelation.WORKBOOK.getContentType())) {
            problems.add(Fault.NOT_A_WORKBOOK, "", 0, "");
            return true;
        }
        return false;
    }

    private List<Sheet> sheets(OPCPackage opened)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(opened);
        XlsxDirectory directory = new XlsxDirectory();
        parse(reader.getWorkbookData(), directory);
        XlsxStrings strings = new XlsxStrings();
        for (PackagePart part : opened.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType())) {
            parse(part.getInputStream(), strings);
        }
        XlsxStyles styles = new XlsxStyles();
        for (PackagePart part : opened.getPartsByContentType(XSSFRelation.STYLES.getContentType())) {
            parse(part.getInputStream(), styles);
        }
        XlsxValues values = new XlsxValues(strings, styles, directory.countsFrom1904());
        List<Sheet> sheets = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (XlsxDirectory.Entry entry : directory.entries()) {
            String name =
                    Sentences.shortened(Characters.allowed(entry.name()).strip().toLowerCase(Locale.ROOT));
            if (sheets.size() == Limits.SHEETS) {
                problems.add(
                        Fault.TOO_LARGE,
                        "",
                        0,
                        "",
                        Limits.over(directory.entries().size(), Limits.SHEETS));
                break;
            }
            if (!seen.add(name)) {
                problems.add(Fault.DUPLICATE_SHEET, name, 0, "", name);
                continue;
            }
            if (entry.hidden() && known.test(name)) {
                problems.add(Fault.HIDDEN_SHEET, name, 0, "", name);
            }
            XlsxSheet sheet = new XlsxSheet(name, known.test(name), values, problems);
            parse(reader.getSheet(entry.relation()), sheet);
            sheets.add(sheet.sheet());
        }
        return sheets;
    }

    private static void parse(InputStream part, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        try (InputStream in = part) {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(handler);
            xml.setErrorHandler(handler);
            xml.parse(new InputSource(in));
        }
    }
}
