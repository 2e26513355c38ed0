package org.mirps.employment.form.workbook;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The part of an .xlsx that lists its sheets. Source: ECMA-376 part 1, 18.2. */
final class XlsxDirectory extends DefaultHandler {

    private final List<Entry> entries = new ArrayList<>();
    private boolean countsFrom1904;

    /** @param relation id under which the sheet's part is found */
    record Entry(String name, String relation, boolean hidden) {}

    List<Entry> entries() {
        return entries;
    }

    /** Whether days are counted as on the first Macintoshes. */
    boolean countsFrom1904() {
        return countsFrom1904;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (localName.equals("sheet")) {
            String name = attributes.getValue("name");
            String state = attributes.getValue("state");
            entries.add(new Entry(
                    name == null ? "" : name, relation(attributes), state != null && !state.equals("visible")));
        } else if (localName.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            countsFrom1904 = "1".equals(value) || "true".equals(value);
        }
    }

    /** {@code r:id}, whose namespace differs between the two editions of the format. */
    private static String relation(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
