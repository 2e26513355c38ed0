package org.mirps.employment.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is wrong with what was typed, above each page: one line for each message at a field, which names the field and leads to it. Drawn by
 * {@code includes/layout/faults.xhtml} in every page, so no page has to think of it. A field is called by its attribute {@code label}.
 */
@Named
@RequestScoped
public class FaultSummary {

    /** In the order in which the faults were found; empty on a page that was not refused. */
    public List<FaultLine> lines() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<String> fields = new ArrayList<>();
        faces.getClientIdsWithMessages().forEachRemaining(fields::add);
        return fields.stream()
                .filter(Objects::nonNull)
                .flatMap(field -> faces.getMessageList(field).stream().map(message -> line(faces, field, message)))
                .toList();
    }

    /** Whether the page says that something was refused as a whole, not a field of it. */
    public boolean refusedAsAWhole() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .anyMatch(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0);
    }

    private static FaultLine line(FacesContext faces, String field, FacesMessage message) {
        String text = message.getSummary();
        return new FaultLine(
                "#" + field, name(faces, field).map(name -> name + ": " + text).orElse(text));
    }

    private static Optional<String> name(FacesContext faces, String field) {
        return Optional.ofNullable(faces.getViewRoot().findComponent(field))
                .map(UIComponent::getAttributes)
                .map(attributes -> attributes.get("label"))
                .map(Object::toString);
    }
}
