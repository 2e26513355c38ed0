package org.mirps.employment.form.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which cell styles of an .xlsx show a number as a date. Source: ECMA-376 part 1, 18.8. */
final class XlsxStyles extends DefaultHandler {

    private static final int LONGEST_FORMAT = 255;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> formatByStyle = new ArrayList<>();
    private final Map<Integer, Boolean> isDate = new HashMap<>();
    private boolean insideCellStyles;

    boolean isDate(int style) {
        return style >= 0
                && style < formatByStyle.size()
                && isDate.computeIfAbsent(formatByStyle.get(style), this::isDateFormat);
    }

    private boolean isDateFormat(int number) {
        String format = formats.getOrDefault(number, BuiltinFormats.getBuiltinFormat(number));
        return format != null && format.length() <= LONGEST_FORMAT && DateUtil.isADateFormat(number, format);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (localName.equals("cellXfs")) {
            insideCellStyles = true;
        } else if (localName.equals("numFmt") && attributes.getValue("formatCode") != null) {
            formats.put(number(attributes), attributes.getValue("formatCode"));
        } else if (localName.equals("xf") && insideCellStyles) {
            formatByStyle.add(number(attributes));
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        if (localName.equals("cellXfs")) {
            insideCellStyles = false;
        }
    }

    private static int number(Attributes attributes) {
        String number = attributes.getValue("numFmtId");
        return number == null ? 0 : Integer.parseInt(number);
    }
}
