package org.mirps.employment.consolidation.dataset;

import java.nio.file.Path;
import java.util.List;
import org.mirps.employment.shared.LocalizedText;

/**
 * One table of a round, written.
 *
 * @param name as in the codebook: {@code long}, {@code wide/programmes}
 * @param key columns that together name a row
 * @param rows below the headings
 * @param bytes length of the file
 * @param sha256 of the file, hexadecimal
 * @param file RFC 4180, UTF-8
 */
public record Dataset(
        String name,
        LocalizedText title,
        List<Variable> variables,
        List<String> key,
        long rows,
        long bytes,
        String sha256,
        Path file) {

    public static final String LONG = "long";
    public static final String INDICATORS = "indicators";
    public static final String REGION = "indicators/region";
    public static final String CONTRIBUTIONS = "contributions";

    /** Its name where a slash would be a folder: {@code wide-programmes}. */
    public String fileName() {
        return name.replace('/', '-');
    }

    public List<String> headings() {
        return variables.stream().map(Variable::name).toList();
    }

    /** Whether a row's key has a cell in each of its columns: what database keys have to have, and repeats' columns of the long table have not. */
    public boolean hasWholeKeys() {
        return !key.contains("row_id") || name.startsWith("wide/");
    }

    /** Whether it holds answers, so that a row is a case of a survey: the wide tables. */
    public boolean isOfCases() {
        return name.equals("wide") || name.startsWith("wide/");
    }

    /** Columns that say which case a row is of, in their order. */
    public List<Variable> keyVariables() {
        return key.stream()
                .flatMap(one ->
                        variables.stream().filter(variable -> variable.name().equals(one)))
                .toList();
    }
}
