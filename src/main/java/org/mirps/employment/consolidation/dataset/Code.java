package org.mirps.employment.consolidation.dataset;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.shared.LocalizedText;

/** One of the codes that a column may hold, and what it stands for. */
public record Code(String code, LocalizedText label) {

    private static final String IS = " = ";

    /**
     * The codes of a cell of the codebook, {@code yes = Sí | no = No}: a code ends at its first {@code " = "}, and a pipe within a label is
     * {@code \|}. Source: docs/exports.md, "Codebook".
     */
    static List<Code> listed(String spanish, String english) {
        List<String> es = split(spanish);
        List<String> en = split(english);
        List<Code> codes = new ArrayList<>();
        for (int i = 0; i < es.size(); i++) {
            codes.add(new Code(
                    code(es.get(i)), new LocalizedText(label(es.get(i)), i < en.size() ? label(en.get(i)) : "")));
        }
        return codes;
    }

    private static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("(?<!\\\\) \\| ", -1));
    }

    private static String code(String listed) {
        return listed.substring(0, listed.indexOf(IS));
    }

    private static String label(String listed) {
        return listed.substring(listed.indexOf(IS) + IS.length()).replace("\\|", "|");
    }
}
