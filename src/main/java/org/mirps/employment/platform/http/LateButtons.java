package org.mirps.employment.platform.http;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.Meanwhile;

/**
 * Answers a button of a page that somebody else has moved on meanwhile: it is there no more, so Faces would draw the page anew without a
 * word. The page says that the button came too late, what has happened, and what was typed in fields that are gone.
 */
public class LateButtons implements PhaseListener {

    private static final long serialVersionUID = 1L;

    /** A field or button of a form of ours; those within lists have longer ids. */
    private static final Pattern ID = Pattern.compile("[A-Za-z]\\w*:[A-Za-z]\\w*");

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        sent(faces)
                .filter(UICommand.class::isInstance)
                .filter(button -> !isDrawn(button))
                .findFirst()
                .ifPresent(button -> say((UICommand) button, faces));
    }

    /** What happened meanwhile, where a room of ours knows it. */
    static Optional<String> meanwhile() {
        return CDI.current().select(Meanwhile.class).stream()
                .map(Meanwhile::said)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static void say(UICommand button, FacesContext faces) {
        Texts words = Texts.of(
                "shared", CDI.current().select(ActiveLanguage.class).get().get());
        String late = words.get("layout.message.late", Objects.toString(button.getValue(), ""));
        refuse(faces, meanwhile().map(said -> late + " " + said).orElse(late));
        sent(faces)
                .filter(EditableValueHolder.class::isInstance)
                .filter(field -> !isDrawn(field) && !label(field).isEmpty())
                .filter(field -> !typed(field, faces).isBlank())
                .forEach(
                        field -> refuse(faces, words.get("layout.message.written", label(field), typed(field, faces))));
    }

    /** Empty for what nobody types, such as a hidden field. */
    private static String label(UIComponent field) {
        return Objects.toString(field.getAttributes().get("label"), "");
    }

    private static String typed(UIComponent field, FacesContext faces) {
        return Objects.toString(
                faces.getExternalContext().getRequestParameterMap().get(field.getClientId(faces)), "");
    }

    private static void refuse(FacesContext faces, String text) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    private static Stream<UIComponent> sent(FacesContext faces) {
        return faces.getExternalContext().getRequestParameterMap().keySet().stream()
                .filter(name -> ID.matcher(name).matches())
                .map(name -> faces.getViewRoot().findComponent(name))
                .filter(Objects::nonNull);
    }

    private static boolean isDrawn(UIComponent component) {
        for (@Nullable UIComponent at = component; at != null; at = at.getParent()) {
            if (!at.isRendered()) {
                return false;
            }
        }
        return true;
    }
}
