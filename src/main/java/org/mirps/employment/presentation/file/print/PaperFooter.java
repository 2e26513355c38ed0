package org.mirps.employment.presentation.file.print;

import org.mirps.employment.presentation.leaf.Fitted;
import org.mirps.employment.presentation.leaf.Imprint;

/** What stands at the foot of each sheet of paper: what the file says of itself. */
final class PaperFooter {

    private PaperFooter() {}

    static String css(Imprint imprint) {
        return "@page{@bottom-left{font-family:\"Liberation Sans\";font-size:8pt;color:#4b5b63;content:\""
                + string(imprint.line()) + "\"}}";
    }

    /** Within a string of CSS, and of a page. */
    private static String string(String words) {
        return Fitted.line(words).replaceAll("[\\\\\"<>&]", " ");
    }
}
