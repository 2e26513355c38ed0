package org.mirps.employment.form.catalogue;

/** Identity of an uploaded workbook that is not published. */
public record FormDraftId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
