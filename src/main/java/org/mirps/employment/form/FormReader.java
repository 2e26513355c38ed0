package org.mirps.employment.form;

import java.util.List;
import java.util.Optional;

/** Door to the reader of workbooks. */
public interface FormReader {

    /**
     * Reads, converts and dry-runs a workbook. Never throws for what is in the file: every fault is a problem with its place, all of them
     * at once.
     *
     * @param fileName decides the format by its ending; shown in problems
     * @param content the file as it is
     */
    Reading read(String fileName, byte[] content);

    /** @param form present if no problem is an error */
    record Reading(Optional<CompiledForm> form, List<FormProblem> problems) {

        public boolean hasErrors() {
            return problems.stream().anyMatch(FormProblem::isError);
        }
    }
}
