package org.mirps.employment.form;

import java.util.List;
import org.mirps.employment.shared.LocalizedText;

/** One element of the survey sheet, in document order. Names are stable codes, unique within a form version. */
public sealed interface FormElement permits FormElement.Group, FormElement.Repeat, Question {

    String name();

    LocalizedText label();

    /** 1-based row of the workbook's survey sheet (of the source text for Markdown); 0 where there is none. */
    int row();

    /** A group. A group at the top of the form is a section: one page of the contribution. */
    record Group(
            String name,
            LocalizedText label,
            LocalizedText hint,
            String relevant,
            String appearance,
            List<FormElement> children,
            int row)
            implements FormElement {}

    /**
     * A repeat: its children are asked once for each row.
     *
     * @param repeatCount XPath expression for the number of rows, empty where people add rows freely
     */
    record Repeat(
            String name,
            LocalizedText label,
            LocalizedText hint,
            String relevant,
            String repeatCount,
            String appearance,
            List<FormElement> children,
            int row)
            implements FormElement {}
}
