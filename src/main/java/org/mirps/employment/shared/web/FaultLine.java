package org.mirps.employment.shared.web;

/**
 * A line of the summary of what is wrong, which stands above a form and leads to each field. Drawn by {@code includes/layout/faults.xhtml}.
 *
 * @param href of the field that it is about
 */
public record FaultLine(String href, String text) {

    /** Says it at the field as well. @param field id of the field, with that of its form */
    public static FaultLine at(String field, String text) {
        return at(field, text, text);
    }

    /**
     * The same where the summary has to name the field.
     *
     * @param beside what stands at the field
     * @param above what stands in the summary
     */
    public static FaultLine at(String field, String beside, String above) {
        FieldMessages.refuse(field, beside);
        return new FaultLine("#" + field, above);
    }
}
