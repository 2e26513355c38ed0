package org.mirps.employment.consolidation.notation;

import java.util.List;
import java.util.Map;
import org.mirps.employment.consolidation.dataset.Code;
import org.mirps.employment.consolidation.dataset.Dataset;
import org.mirps.employment.consolidation.dataset.RoundDataset;
import org.mirps.employment.consolidation.dataset.ValueKind;
import org.mirps.employment.consolidation.dataset.Variable;
import org.mirps.employment.shared.Language;

/** {@code read.do}: makes a labelled {@code .dta} of every table. Stata 14 and later. */
public final class StataScript {

    /** As many as any edition takes. Source: stata.com, "Limits" (Stata/BE). */
    static final int MOST_VARIABLES = 2_048;

    private static final int LONGEST_LABEL = 80;

    private final StringBuilder out = new StringBuilder();
    private final Language language;

    private StataScript(Language language) {
        this.language = language;
    }

    public static String of(RoundDataset round, Language language) {
        StataScript script = new StataScript(language);
        script.line("* " + Notes.about(round, language));
        script.line("* cd to the folder of this package, then: do scripts/read.do");
        script.line("version 14");
        script.line("set more off");
        round.tables().forEach(script::table);
        return script.out.toString();
    }

    private void table(Dataset table) {
        int parts = (table.variables().size() - 1) / MOST_VARIABLES + 1;
        if (parts > 1) {
            line("* " + table.variables().size() + " > " + MOST_VARIABLES + " (c(maxvar), Stata/BE): " + parts
                    + " files");
        }
        Map<String, String> names = ShortNames.of(table.headings());
        for (int part = 0; part < parts; part++) {
            int from = part * MOST_VARIABLES;
            int to = Math.min(from + MOST_VARIABLES, table.variables().size());
            line("");
            line("import delimited using " + quoted(Places.data(table))
                    + ", clear varnames(nonames) rowrange(2:) colrange(" + (from + 1) + ":" + to
                    + ") stringcols(_all) bindquote(strict) maxquotedrows(unlimited) encoding(\"utf-8\")");
            List<Variable> variables = table.variables().subList(from, to);
            for (int i = 0; i < variables.size(); i++) {
                variable(
                        variables.get(i),
                        "v" + (from + i + 1),
                        names.getOrDefault(variables.get(i).name(), ""));
            }
            String file = table.fileName() + (part == 0 ? "" : "-" + (part + 1));
            line("label data " + quoted(cut(table.title().in(language))));
            line("save " + quoted("data/" + file + ".dta") + ", replace");
        }
    }

    private void variable(Variable variable, String read, String name) {
        if (variable.kind() == ValueKind.CODE && !variable.codes().isEmpty()) {
            coded(variable, read, name);
        } else {
            line("rename " + read + " " + name);
            switch (variable.kind()) {
                case INTEGER, NUMBER, BINARY -> line("destring " + name + ", replace");
                case BOOLEAN -> {
                    line("replace " + name + " = cond(" + name + " == \"true\", \"1\", \"0\") if " + name + " != \"\"");
                    line("destring " + name + ", replace");
                }
                case DATE -> moment(name, "daily(" + name + ", \"YMD\")", "%td", "long");
                case MOMENT ->
                    moment(
                            name,
                            "clock(subinstr(subinstr(" + name + ", \"T\", \" \", 1), \"Z\", \"\", 1), \"YMDhms\")",
                            "%tc",
                            "double");
                default -> {
                    /* text stays */
                }
            }
        }
        if (!variable.label().in(language).isEmpty()) {
            line("label variable " + name + " " + quoted(cut(variable.label().in(language))));
        }
        line("char " + name + "[heading] " + quoted(variable.name()));
    }

    private void moment(String name, String value, String format, String type) {
        line("generate " + type + " made = " + value);
        line("order made, before(" + name + ")");
        line("drop " + name);
        line("rename made " + name);
        line("format " + name + " " + format);
    }

    /** Codes are texts, Stata labels numbers: the place of a code among its codes stands for it. */
    private void coded(Variable variable, String read, String name) {
        line("generate long " + name + " = .");
        line("order " + name + ", before(" + read + ")");
        line("label define " + name + " 0 \"\", replace");
        for (int i = 0; i < variable.codes().size(); i++) {
            Code code = variable.codes().get(i);
            String label = code.label().in(language);
            line("replace " + name + " = " + (i + 1) + " if " + read + " == " + quoted(code.code()));
            line("label define " + name + " " + (i + 1) + " " + quoted(label.isEmpty() ? code.code() : label)
                    + ", modify");
            line("char " + name + "[code" + (i + 1) + "] " + quoted(code.code()));
        }
        line("label values " + name + " " + name);
        line("drop " + read);
    }

    private void line(String text) {
        out.append(text.replaceAll("\\R", " ")).append('\n');
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_LABEL ? text : text.substring(0, LONGEST_LABEL - 1) + "…";
    }

    /** Compound quotes, in which a quotation mark is nothing special; what begins a macro is. */
    private static String quoted(String text) {
        return "`\"" + text.replace("`", "‘").replace("\"'", "” ’").replace("$", "＄") + "\"'";
    }
}
