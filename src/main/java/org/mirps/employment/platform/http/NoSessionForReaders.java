package org.mirps.employment.platform.http;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import org.mirps.employment.platform.EveryonesPages;

/**
 * Keeps Faces from beginning a session for a page that everybody reads. PrimeFaces leaves the nonce of its policy in the map of the view, and
 * Mojarra keeps each new map in the session when it hears of it; here the map is made before anybody asks for it, and nobody hears of it.
 * These views are stateless, so the map is needed no longer than the request. Source: docs/decisions/0024.
 */
public class NoSessionForReaders implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        if (EveryonesPages.isAsked(request) && request.getSession(false) == null && faces.getViewRoot() != null) {
            faces.setProcessingEvents(false);
            faces.getViewRoot().getViewMap(true);
            faces.setProcessingEvents(true);
        }
    }
}
