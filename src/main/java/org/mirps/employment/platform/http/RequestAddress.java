package org.mirps.employment.platform.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.mirps.employment.platform.RequestOrigin;
import org.mirps.employment.shared.CallerAddress;

/** The address of this request. */
@RequestScoped
public class RequestAddress implements CallerAddress {

    @Inject
    HttpServletRequest request;

    @Inject
    RequestOrigin reach;

    @Override
    public String text() {
        try {
            return reach.client(request);
        } catch (IllegalStateException nobodyAsks) {
            return "";
        }
    }
}
