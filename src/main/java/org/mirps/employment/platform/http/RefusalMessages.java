package org.mirps.employment.platform.http;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Iterator;
import java.util.Optional;
import org.mirps.employment.contribution.AlreadySigned;
import org.mirps.employment.contribution.MoveNotAllowed;
import org.mirps.employment.contribution.NotLatestSnapshot;
import org.mirps.employment.participant.signin.TooManyAtOnce;
import org.mirps.employment.platform.Causes;
import org.mirps.employment.round.RoundActNotPossible;
import org.mirps.employment.round.RoundChangedMeanwhile;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.NotPermitted;
import org.mirps.employment.shared.Texts;

/**
 * Says what was refused, on the page where it was tried, in the person's language. Refusals that tell nothing (403, 404) and failures go on
 * to {@link ResponseFilter}.
 */
public class RefusalMessages extends ExceptionHandlerFactory {

    public RefusalMessages(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            FacesContext faces = FacesContext.getCurrentInstance();
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                ExceptionQueuedEvent event = events.next();
                Optional<BusinessRefusal> refusal =
                        Causes.refusal(event.getContext().getException());
                if (refusal.isPresent()
                        && isSaid(refusal.get())
                        && faces.getCurrentPhaseId() == PhaseId.INVOKE_APPLICATION) {
                    say(refusal.get(), faces);
                    events.remove();
                }
            }
            getWrapped().handle();
        }

        private static boolean isSaid(BusinessRefusal refusal) {
            return !(refusal instanceof NotFound || refusal instanceof NotPermitted);
        }

        private static void say(BusinessRefusal refusal, FacesContext faces) {
            if (refusal instanceof TooManyAtOnce) {
                ExternalContext external = faces.getExternalContext();
                external.setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                external.setResponseHeader("Retry-After", Long.toString(TooManyAtOnce.RETRY_AFTER.toSeconds()));
            }
            ActiveLanguage language = CDI.current().select(ActiveLanguage.class).get();
            String text = Texts.of(refusal, language.get());
            Optional<String> why = isTooLate(refusal) ? LateButtons.meanwhile() : Optional.empty();
            faces.addMessage(
                    null,
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            why.map(said -> text + " " + said).orElse(text),
                            null));
        }

        /** Whether it may be that somebody else was first. */
        private static boolean isTooLate(BusinessRefusal refusal) {
            return refusal instanceof MoveNotAllowed
                    || refusal instanceof NotLatestSnapshot
                    || refusal instanceof AlreadySigned
                    || refusal instanceof RoundChangedMeanwhile
                    || refusal instanceof RoundActNotPossible;
        }
    }
}
