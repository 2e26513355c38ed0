package org.mirps.employment.presentation.file.pptx;

import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

/** The colours of a presentation, most of them by their name in its theme, so that whoever changes the theme changes all of them. */
enum Ink {
    TEXT("tx1", "17252C"),
    PAPER("bg1", "FFFFFF"),
    PRIMARY("tx2", "0B5563"),
    WASH("bg2", "EEF3F4"),
    SOFT("", "4B5B63"),
    LINE("", "CFD8DA"),
    ACCENT_1("accent1", "0B5563"),
    ACCENT_2("accent2", "C9731F"),
    ACCENT_3("accent3", "5B7FB8"),
    ACCENT_4("accent4", "8A3B5C"),
    ACCENT_5("accent5", "6F8F2F"),
    ACCENT_6("accent6", "66777F"),
    STEP_1("", "083C47"),
    STEP_2("", "1D6674"),
    STEP_3("", "4A919D"),
    STEP_4("", "8FC0C8"),
    STEP_5("", "C4DFE3"),
    STEP_6("", "ECF5F6");

    /** Of series, in this order. */
    static final List<Ink> SERIES = List.of(ACCENT_1, ACCENT_2, ACCENT_3, ACCENT_4, ACCENT_5, ACCENT_6);

    /** Of answers on a scale, from most to least. */
    private static final List<Ink> SCALE = List.of(STEP_1, STEP_2, STEP_3, STEP_4, STEP_5, STEP_6);

    private static final List<Ink> HEAT = List.of(STEP_1, STEP_2, STEP_4, STEP_5, WASH);

    private static final double LIGHT = 125;

    private final String scheme;
    private final String rgb;

    Ink(String scheme, String rgb) {
        this.scheme = scheme;
        this.rgb = rgb;
    }

    static Ink series(int index) {
        return SERIES.get(index % SERIES.size());
    }

    static Ink scale(int index, int answers) {
        int last = SCALE.size() - 1;
        int step = answers <= 1 ? 0 : Math.round((float) index * last / (answers - 1));
        return SCALE.get(Math.min(step, last));
    }

    /** Of a cell in which something is written: without the step on which neither dark nor light letters can be read. */
    static Ink heat(int index, int classes) {
        int last = HEAT.size() - 1;
        int step = classes <= 1 ? 0 : Math.round((float) index * last / (classes - 1));
        return HEAT.get(Math.min(step, last));
    }

    /** What can be read on it. */
    Ink over() {
        int value = Integer.parseInt(rgb, 16);
        double light = 0.2126 * (value >> 16 & 0xff) + 0.7152 * (value >> 8 & 0xff) + 0.0722 * (value & 0xff);
        return light > LIGHT ? TEXT : PAPER;
    }

    byte[] rgb() {
        return HexFormat.of().parseHex(rgb);
    }

    void fill(CTSolidColorFillProperties fill) {
        if (scheme.isEmpty()) {
            fill.addNewSrgbClr().setVal(rgb());
        } else {
            fill.addNewSchemeClr().setVal(STSchemeColorVal.Enum.forString(scheme));
        }
    }

    XDDFSolidFillProperties solid() {
        CTSolidColorFillProperties fill = CTSolidColorFillProperties.Factory.newInstance();
        fill(fill);
        return new XDDFSolidFillProperties(fill);
    }

    XDDFLineProperties line() {
        XDDFLineProperties line = new XDDFLineProperties(solid());
        line.setWidth(0.75);
        return line;
    }
}
