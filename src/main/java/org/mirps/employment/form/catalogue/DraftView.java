package org.mirps.employment.form.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormProblem;
import org.mirps.employment.form.PublishedForm;
import org.mirps.employment.form.change.Repairs;

/**
 * A draft with all that is wrong with it.
 *
 * @param uploads which upload this is, from 1
 * @param uploadedBy name of the person
 * @param uploadedAt UTC
 * @param form present if the workbook itself reads without errors; its version may still be taken
 * @param before the newest published version of the same form; empty for a form of its own
 * @param problems by place; empty or only warnings if it can be published
 */
public record DraftView(
        FormDraftId id,
        int uploads,
        String fileName,
        String uploadedBy,
        Instant uploadedAt,
        Optional<FormDefinition> form,
        Optional<PublishedForm> before,
        Repairs repairs,
        List<FormProblem> problems) {

    public List<FormProblem> errors() {
        return problems.stream().filter(FormProblem::isError).toList();
    }

    public List<FormProblem> warnings() {
        return problems.stream().filter(problem -> !problem.isError()).toList();
    }

    public boolean isPublishable() {
        return form.isPresent() && errors().isEmpty();
    }
}
