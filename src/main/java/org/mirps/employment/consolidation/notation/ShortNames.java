package org.mirps.employment.consolidation.notation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names of columns for programs that take letters, digits and the underscore, at most 32 of them, and tell no capitals apart: Stata, and SPSS, which
 * would take more. Each heading keeps as much of itself as fits.
 */
final class ShortNames {

    private static final int LONGEST = 32;

    /** Words of either program's own. Sources: Stata User's Guide 11.3; SPSS Command Syntax Reference, "Variable Names". */
    private static final Set<String> TAKEN = Set.of(
            "all", "and", "by", "byte", "double", "eq", "float", "ge", "gt", "if", "in", "int", "le", "long", "lt",
            "ne", "not", "or", "strl", "to", "using", "with");

    private ShortNames() {}

    /** By heading, in their order; all different. */
    static Map<String, String> of(List<String> headings) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> given = new HashSet<>(TAKEN);
        for (String heading : headings) {
            String plain = heading.replace('/', '_').replaceAll("[^A-Za-z0-9_]", "_");
            String start = plain.matches("[A-Za-z].*") ? plain : "v_" + plain;
            String name = shortened(start, "");
            for (int n = 2; !given.add(name.toLowerCase(Locale.ROOT)); n++) {
                name = shortened(start, "_" + n);
            }
            names.put(heading, name);
        }
        return names;
    }

    private static String shortened(String name, String ending) {
        String kept = name.substring(0, Math.min(name.length(), LONGEST - ending.length())) + ending;
        return kept.endsWith("_")
                ? kept.substring(0, kept.length() - 1) + "x"
                : kept; // SPSS takes no underscore at the end
    }
}
