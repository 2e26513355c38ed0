package org.mirps.employment.form.xlsform;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirps.employment.form.workbook.Fault;

/** The functions that the engine evaluates, with how many arguments each takes. Source: ODK XForms specification, "XPath functions". */
final class XPathFunctions {

    private static final int ANY = 99;

    /** Functions of ODK that need files, positions or devices, or that change answers by being asked. */
    private static final Set<String> REFUSED = Set.of(
            "pulldata",
            "search",
            "property",
            "area",
            "enclosed-area",
            "distance",
            "geofence",
            "intersects",
            "jr:choice-name",
            "jr:itext",
            "checklist",
            "weighted-checklist",
            "randomize",
            "extract-signed");

    private static final Map<String, int[]> ARGUMENTS = new HashMap<>();

    static {
        takes(0, 0, "true", "false", "today", "now", "pi", "random", "version", "current");
        takes(0, 1, "position", "uuid", "string-length", "normalize-space");
        takes(
                1,
                1,
                "boolean",
                "number",
                "int",
                "string",
                "date",
                "date-time",
                "decimal-date-time",
                "decimal-time",
                "not",
                "boolean-from-string",
                "abs",
                "acos",
                "asin",
                "atan",
                "cos",
                "exp",
                "exp10",
                "log",
                "log10",
                "sin",
                "sqrt",
                "tan",
                "count-selected",
                "count",
                "count-non-empty",
                "sum",
                "once",
                "base64-decode",
                "instance");
        takes(1, 2, "round");
        takes(
                2,
                2,
                "format-date",
                "format-date-time",
                "atan2",
                "selected",
                "is-selected",
                "selected-at",
                "coalesce",
                "substring-before",
                "substring-after",
                "contains",
                "starts-with",
                "ends-with",
                "regex",
                "pow");
        takes(2, 3, "substr", "digest");
        takes(3, 3, "if", "translate");
        takes(3, 11, "indexed-repeat");
        takes(1, ANY, "max", "min", "concat", "join", "depend");
    }

    private XPathFunctions() {}

    /** What is wrong with a call, if anything. */
    static Optional<Fault> fault(String function, int arguments) {
        int[] range = ARGUMENTS.get(function);
        if (REFUSED.contains(function)) {
            return Optional.of(Fault.UNSUPPORTED_FUNCTION);
        }
        if (range == null) {
            return Optional.of(Fault.UNKNOWN_FUNCTION);
        }
        return arguments < range[0] || arguments > range[1] ? Optional.of(Fault.WRONG_ARGUMENTS) : Optional.empty();
    }

    private static void takes(int least, int most, String... functions) {
        for (String function : functions) {
            ARGUMENTS.put(function, new int[] {least, most});
        }
    }
}
