package org.mirps.employment.consolidation.notation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mirps.employment.consolidation.dataset.Code;
import org.mirps.employment.consolidation.dataset.Dataset;
import org.mirps.employment.consolidation.dataset.RoundDataset;
import org.mirps.employment.consolidation.dataset.ValueKind;
import org.mirps.employment.consolidation.dataset.Variable;
import org.mirps.employment.shared.Language;

/**
 * {@code read.sps}: makes a labelled {@code .sav} of every table; for SPSS and PSPP. Neither reads a line break within a cell, so it reads copies in
 * which those are blanks.
 */
public final class SpssSyntax {

    private static final int LONGEST_LABEL = 250;
    private static final int LONGEST_VALUE_LABEL = 120;
    private static final int WIDEST = 32_767;

    private final StringBuilder out = new StringBuilder();
    private final Language language;

    private SpssSyntax(Language language) {
        this.language = language;
    }

    public static String of(RoundDataset round, Language language) {
        SpssSyntax syntax = new SpssSyntax(language);
        syntax.line("* " + Notes.about(round, language).replaceAll("\\.$", "") + ".");
        syntax.line("* CD to the folder of this package first: CD '/…/" + round.name() + "'.");
        round.tables().forEach(syntax::table);
        return syntax.out.toString();
    }

    /** Where the table lies that this syntax reads. */
    public static String place(Dataset table) {
        return hasBrokenLines(table) ? "data/one-line/" + table.fileName() + ".csv" : Places.data(table);
    }

    public static boolean hasBrokenLines(Dataset table) {
        return table.variables().stream().anyMatch(Variable::brokenLines);
    }

    private void table(Dataset table) {
        Map<String, String> names = ShortNames.of(table.headings());
        line("");
        line("GET DATA /TYPE=TXT /FILE=" + text(place(table)) + " /ENCODING='UTF8' /ARRANGEMENT=DELIMITED");
        line("  /DELIMITERS=\",\" /QUALIFIER='\"' /FIRSTCASE=2 /VARIABLES=");
        line(table.variables().stream()
                        .map(variable -> "    " + names.get(variable.name()) + " " + format(variable))
                        .collect(Collectors.joining("\n"))
                + ".");
        for (Variable variable : table.variables()) {
            String name = names.getOrDefault(variable.name(), "");
            String label = variable.label().in(language);
            line("VARIABLE LABELS " + name + " " + text(cut(label.isEmpty() ? variable.name() : label, LONGEST_LABEL))
                    + ".");
            if (variable.kind() == ValueKind.CODE && isShort(variable.codes())) {
                line("VALUE LABELS " + name + " "
                        + variable.codes().stream()
                                .map(code -> text(code.code()) + " " + text(cut(label(code), LONGEST_VALUE_LABEL)))
                                .collect(Collectors.joining("\n  "))
                        + ".");
            }
        }
        line("SAVE OUTFILE=" + text("data/" + table.fileName() + ".sav") + ".");
    }

    private static boolean isShort(List<Code> codes) {
        return !codes.isEmpty() && codes.stream().allMatch(code -> code.code().length() <= LONGEST_VALUE_LABEL);
    }

    private String label(Code code) {
        String label = code.label().in(language);
        return label.isEmpty() ? code.code() : label;
    }

    private static String format(Variable variable) {
        return switch (variable.kind()) {
            case INTEGER, NUMBER, BINARY -> "F20.6";
            default -> "A" + Math.max(1, Math.min(variable.widest(), WIDEST));
        };
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private static String text(String text) {
        return "'" + text.replace("'", "''").replaceAll("\\R", " ") + "'";
    }
}
