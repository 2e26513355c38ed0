package org.mirps.employment.form;

import java.util.List;
import java.util.Optional;

/** Door to the reader of workbooks. */
public interface FormReader {

    /** Larger files are refused without being read. */
    int MOST_BYTES = 5_000_000;

    /**
     * Reads, converts and dry-runs a workbook. Never throws for what is in the file: every fault is a problem with its place, all of them
     * at once.
     *
     * @param fileName decides the format by its ending; shown in problems
     * @param content the file as it is
     */
    Reading read(String fileName, byte[] content);

    /**
     * What a workbook calls itself.
     *
     * @param row of sheet {@code settings} where that stands
     */
    record Identity(String formId, String version, int row) {}

    /**
     * @param form present if no problem is an error
     * @param identity also of a form with errors; empty where form_id or version cannot be read
     * @param problems by place
     */
    record Reading(Optional<CompiledForm> form, Optional<Identity> identity, List<FormProblem> problems) {

        /** What was read of a file that is no workbook. */
        public static Reading nothing(List<FormProblem> problems) {
            return new Reading(Optional.empty(), Optional.empty(), problems);
        }

        public boolean hasErrors() {
            return problems.stream().anyMatch(FormProblem::isError);
        }
    }
}
