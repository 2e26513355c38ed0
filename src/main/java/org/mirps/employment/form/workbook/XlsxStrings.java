package org.mirps.employment.form.workbook;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The shared strings of an .xlsx, by number; of rich text the words only. Source: ECMA-376 part 1, 18.4. */
final class XlsxStrings extends DefaultHandler {

    private final List<String> strings = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private boolean insideText;
    private int insidePhonetics;

    String get(int number) {
        return strings.get(number);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "si" -> current.setLength(0);
            case "rPh" -> insidePhonetics++;
            case "t" -> insideText = insidePhonetics == 0;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        switch (localName) {
            case "si" -> strings.add(current.toString());
            case "rPh" -> insidePhonetics--;
            case "t" -> insideText = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (insideText) {
            current.append(text, start, length);
        }
    }
}
