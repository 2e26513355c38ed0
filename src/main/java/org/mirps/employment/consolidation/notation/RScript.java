package org.mirps.employment.consolidation.notation;

import java.util.stream.Collectors;
import org.mirps.employment.consolidation.dataset.Code;
import org.mirps.employment.consolidation.dataset.Dataset;
import org.mirps.employment.consolidation.dataset.RoundDataset;
import org.mirps.employment.consolidation.dataset.ValueKind;
import org.mirps.employment.consolidation.dataset.Variable;
import org.mirps.employment.shared.Language;

/** {@code read.R}: reads every table with its types, factors and labels, by what R itself has. */
public final class RScript {

    private RScript() {}

    /** @param language of labels */
    public static String of(RoundDataset round, Language language) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(Notes.about(round, language)).append('\n');
        out.append("""
                # setwd() to the folder of this package, then source("scripts/read.R", encoding = "UTF-8")

                read_table <- function(file, kinds, labels, codes) {
                  data <- read.csv(file, colClasses = "character", na.strings = "", check.names = FALSE, encoding = "UTF-8")
                  for (column in names(kinds)) {
                    cells <- data[[column]]
                    data[[column]] <- switch(kinds[[column]],
                      number = as.numeric(cells),
                      boolean = cells == "true",
                      date = as.Date(cells),
                      moment = as.POSIXct(cells, format = "%Y-%m-%dT%H:%M:%OS", tz = "UTC"),
                      code = factor(cells, levels = names(codes[[column]]), labels = make.unique(unname(codes[[column]]), " ")),
                      cells)
                    if (kinds[[column]] == "code") attr(data[[column]], "codes") <- codes[[column]]
                    if (column %in% names(labels)) attr(data[[column]], "label") <- unname(labels[column])
                  }
                  data
                }

                """);
        round.tables().forEach(table -> out.append(table(table, language)));
        return out.toString();
    }

    private static String table(Dataset table, Language language) {
        String kinds = table.variables().stream()
                .map(variable -> text(variable.name()) + " = " + text(kind(variable)))
                .collect(Collectors.joining(",\n    "));
        String labels = table.variables().stream()
                .filter(variable -> !variable.label().in(language).isEmpty())
                .map(variable ->
                        text(variable.name()) + " = " + text(variable.label().in(language)))
                .collect(Collectors.joining(",\n    "));
        String codes = table.variables().stream()
                .filter(variable -> variable.kind() == ValueKind.CODE)
                .map(variable -> text(variable.name()) + " = c("
                        + variable.codes().stream()
                                .map(code -> text(code.code()) + " = " + text(label(code, language)))
                                .collect(Collectors.joining(", "))
                        + ")")
                .collect(Collectors.joining(",\n    "));
        return "%s <- read_table(%s, c(\n    %s), c(\n    %s), list(\n    %s))\n\n"
                .formatted(table.fileName().replace('-', '_'), text(Places.data(table)), kinds, labels, codes);
    }

    private static String kind(Variable variable) {
        return switch (variable.kind()) {
            case INTEGER, NUMBER, BINARY -> "number";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case MOMENT -> "moment";
            case CODE -> "code";
            case TEXT, TIME, DATETIME, CODES -> "text";
        };
    }

    private static String label(Code code, Language language) {
        String label = code.label().in(language);
        return label.isEmpty() ? code.code() : label;
    }

    private static String text(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", "\\\\n") + '"';
    }
}
