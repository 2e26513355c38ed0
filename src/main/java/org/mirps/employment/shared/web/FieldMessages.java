package org.mirps.employment.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import java.util.Objects;

/** Says at a field of a form what is wrong with what was typed in it. */
public final class FieldMessages {

    private FieldMessages() {}

    /**
     * Marks a field as wrong, for a reason that only the use case knew. What was typed stays.
     *
     * @param field id of the field, with that of its form; for a field that is not there the message stands all the same
     */
    public static void refuse(String field, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getViewRoot().findComponent(field) instanceof UIInput input) {
            input.setValid(false);
            if (!(input instanceof UISelectMany)) {
                // What passed validation is no longer "submitted", and Faces draws an invalid field without that as
                // blank.
                input.setSubmittedValue(Objects.toString(input.getValue(), ""));
            }
        }
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
}
